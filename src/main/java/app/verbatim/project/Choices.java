package app.verbatim.project;

import java.util.List;
import java.util.Optional;

/// The verdicts a desk can give, in the order of their buttons. A desk may edit the file.
public record Choices(List<Choice> all) {

  public Choices {
    all = List.copyOf(all);
  }

  public Optional<Choice> byId(String id) {
    return all.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// @param key the digit typed
  public Optional<Choice> byKey(String key) {
    return all.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  /// Whether this ruling is the last word; a choice no longer on the list still counts.
  public boolean settles(Ruling ruling) {
    return byId(ruling.choice()).map(Choice::settles).orElse(true);
  }
}
