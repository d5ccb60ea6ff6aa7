package app.verbatim.finding;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import java.util.List;

/// Something told in other words that comes to the same: shown green, never flagged.
///
/// @param kind `date`, `number` or `name`
public record Agreement(String kind, List<Passage> passages, Message message) {

  public Agreement {
    passages = List.copyOf(passages);
  }
}
