package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Change;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Pairs;
import app.verbatim.finding.Pairs.Pair;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Version;
import app.verbatim.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reported speech and facts may be told in any words; but not with another negation, another
/// degree of certainty, or as possible here and certain there, nor in another degree.
public final class ReportedCheck implements Check {

  private static final Set<Change.Kind> TOLD =
      Set.of(Change.Kind.NEGATION, Change.Kind.MODALITY, Change.Kind.CERTAINTY);

  /// Material where both sides have a word for it: "perhaps right" and "certainly right".
  private static final Set<Change.Kind> SAID =
      Set.of(Change.Kind.CERTAINTY, Change.Kind.DEGREE, Change.Kind.QUANTITY);

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : alignment.tellings()) {
      for (Pair pair : Pairs.across(statement)) {
        boolean quoted = pair.left().isQuoted() && pair.right().isQuoted();
        if (!quoted && pair.left().language().equals(pair.right().language())) {
          find(alignment, statement, pair).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> find(Alignment alignment, Statement statement, Pair pair) {
    List<Change> told =
        Wording.between(pair.left(), pair.right()).changes().stream()
            .filter(it -> it.isShort() && (TOLD.contains(it.kind()) || isSaid(it)))
            .filter(
                it ->
                    it.kind() != Change.Kind.QUANTITY
                        || !(isCounted(pair.left(), it.left())
                            && isCounted(pair.right(), it.right())))
            .toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    boolean grave = told.stream().anyMatch(it -> it.kind() == Change.Kind.NEGATION || isSaid(it));
    List<Passage> passages = new ArrayList<>();
    boolean oneSided = told.stream().anyMatch(it -> it.left().isEmpty() || it.right().isEmpty());
    if (oneSided) { // what one has, the other lacks: show both
      passages.add(whole(pair.left()));
      passages.add(whole(pair.right()));
    }
    for (Change change : told) {
      change.left().ifPresent(passages::add);
      change.right().ifPresent(passages::add);
    }
    return Optional.of(
        Findings.of(
            "wording",
            grave ? Severity.MATERIAL : Severity.NOTABLE,
            Optional.of(statement),
            passages,
            told,
            Message.of(
                "finding.reported",
                passages.stream()
                    .skip(oneSided ? 2 : 0)
                    .<Object>map(it -> Shown.cited(alignment, it))
                    .toList()),
            alignment));
  }

  private static boolean isSaid(Change change) {
    return SAID.contains(change.kind())
        && change.severity() == Severity.MATERIAL
        && change.left().isPresent()
        && change.right().isPresent();
  }

  /// Figures on both sides are compared for themselves.
  private static boolean isCounted(Version version, Optional<Passage> passage) {
    return passage.isPresent()
        && version.member().extract().figures().stream()
            .anyMatch(it -> it.span().overlaps(passage.get().span()));
  }

  private static Passage whole(Version version) {
    return version.member().extract().article().passage(version.member().span());
  }
}
