package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.extract.name.Name;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.NameAcross;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A person's or an organisation's name is spelt in several ways: once a name, form only.
public final class NameCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (NameAcross name : alignment.names()) {
      if (name.kind() != Name.Kind.PLACE) {
        find(alignment, name).ifPresent(findings::add);
      }
    }
    findings.addAll(namesakes(alignment));
    return findings;
  }

  /// Two people with one surname, whom a reader may take for one.
  private static List<Finding> namesakes(Alignment alignment) {
    Map<String, NameAcross> bySurname = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (NameAcross name : alignment.names()) {
      String[] words = name.name().split(" ");
      if (name.kind() != Name.Kind.PERSON || words.length < 2) {
        continue;
      }
      NameAcross known = bySurname.putIfAbsent(words[words.length - 1], name);
      if (known != null) {
        List<Passage> one = full(alignment, known);
        List<Passage> other = full(alignment, name);
        Passage a =
            one.stream().filter(it -> isAmong(it, other)).findFirst().orElse(one.getFirst());
        Passage b =
            other.stream()
                .filter(it -> it.article().equals(a.article()))
                .findFirst()
                .orElse(other.getFirst());
        findings.add(
            Findings.of(
                "name",
                Severity.NOTABLE,
                Optional.empty(),
                List.of(a, b),
                List.of(),
                Message.of(
                    "finding.name.two",
                    words[words.length - 1],
                    Shown.cited(alignment, a),
                    Shown.cited(alignment, b)),
                alignment));
      }
    }
    return findings;
  }

  /// The places that give the full name; the first mention where none does.
  private static List<Passage> full(Alignment alignment, NameAcross name) {
    List<Passage> full =
        name.mentions().stream().filter(it -> alignment.words(it).equals(name.name())).toList();
    return full.isEmpty() ? List.of(name.mentions().getFirst()) : full;
  }

  private static boolean isAmong(Passage passage, List<Passage> others) {
    return others.stream().anyMatch(it -> it.article().equals(passage.article()));
  }

  private static Optional<Finding> find(Alignment alignment, NameAcross name) {
    Map<String, Passage> spellings = new LinkedHashMap<>();
    int most = fullest(alignment, name);
    for (Passage mention : name.mentions()) {
      String words = alignment.words(mention);
      if (words.split("\\s").length == most) {
        spellings.putIfAbsent(words, mention);
      }
    }
    boolean across = spellings.values().stream().map(Passage::article).distinct().count() > 1;
    if (spellings.size() < 2 || !across) {
      return Optional.empty();
    }
    List<Passage> passages = List.copyOf(spellings.values());
    return Optional.of(
        Findings.of(
            "name",
            Severity.COSMETIC,
            Optional.empty(),
            passages,
            List.of(),
            Message.of(
                "finding.name",
                passages.stream().<Object>map(it -> Shown.cited(alignment, it)).toList()),
            alignment));
  }

  private static int fullest(Alignment alignment, NameAcross name) {
    return name.mentions().stream()
        .mapToInt(it -> alignment.words(it).split("\\s").length)
        .max()
        .orElse(0);
  }
}
