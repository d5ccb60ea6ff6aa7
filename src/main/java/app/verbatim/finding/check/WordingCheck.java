package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Change;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Majority;
import app.verbatim.finding.Pairs;
import app.verbatim.finding.Pairs.Pair;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Version;
import app.verbatim.finding.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The same statement stands between quotation marks in other words. The changes of one pair fold
/// into one finding, as grave as its gravest change. Inside one article it is `repeated`, or
/// `fragment` when a fragment is not in the full quotation.
public final class WordingCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : alignment.tellings()) {
      List<Pair> pairs = Pairs.quoted(statement);
      if (pairs.isEmpty()) {
        continue;
      }
      Majority majority = Majority.in(alignment, statement);
      for (Pair pair : pairs) {
        if (pair.left().language().equals(pair.right().language())) {
          find(alignment, statement, majority, pair).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> find(
      Alignment alignment, Statement statement, Majority majority, Pair pair) {
    Wording wording = Wording.between(pair.left(), pair.right());
    Optional<Change> gravest = wording.gravest();
    if (gravest.isEmpty()) {
      return Optional.empty();
    }
    String kind = kind(pair);
    Severity severity = gravest.get().severity();
    if (kind.equals("fragment") && severity == Severity.MATERIAL) {
      severity = Severity.NOTABLE;
    }
    if (kind.equals("repeated")) { // one of the two is not literal
      severity = severity == Severity.COSMETIC ? Severity.NOTABLE : Severity.MATERIAL;
    }
    List<Passage> passages = List.of(passage(pair.left()), passage(pair.right()));
    return Optional.of(
        Findings.of(
            kind,
            severity,
            Optional.of(statement),
            passages,
            wording.changes(),
            message(alignment, majority, wording, kind),
            alignment));
  }

  private static String kind(Pair pair) {
    if (!pair.isInOneArticle()) {
      return "wording";
    }
    return pair.left().isFragment() || pair.right().isFragment() ? "fragment" : "repeated";
  }

  private static Passage passage(Version version) {
    return version.member().extract().article().passage(version.member().span());
  }

  /// The two gravest changes, in the order of the text.
  private static Message message(
      Alignment alignment, Majority majority, Wording wording, String kind) {
    List<Object> shown =
        wording.changes().stream()
            .sorted(Comparator.comparing(Change::severity).thenComparing(Change::kind))
            .limit(2)
            .<Object>map(
                it ->
                    majority
                        .of(it)
                        .filter(most -> kind.equals("wording"))
                        .orElseGet(() -> change(alignment, it)))
            .toList();
    return wording
        .left()
        .speaker()
        .or(wording.right()::speaker)
        .filter(name -> kind.equals("wording"))
        .map(name -> Message.of("finding.wording.of", surname(name), shown))
        .orElseGet(() -> Message.of("finding." + kind, shown));
  }

  /// The last word of a person's name, an institution's whole name.
  private static String surname(String name) {
    return name.contains(" ") && name.split(" ").length == 2
        ? name.substring(name.lastIndexOf(' ') + 1)
        : name;
  }

  private static Message change(Alignment alignment, Change change) {
    if (change.left().isEmpty()) {
      return Message.of("finding.added", Shown.cited(alignment, change.right().orElseThrow()));
    }
    return change
        .right()
        .map(
            right ->
                Message.of(
                    "finding.replaced",
                    Shown.cited(alignment, change.left().get()),
                    Shown.cited(alignment, right)))
        .orElseGet(() -> Message.of("finding.added", Shown.cited(alignment, change.left().get())));
  }
}
