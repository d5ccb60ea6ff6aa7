package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Pairs;
import app.verbatim.finding.Pairs.Pair;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Strengths;
import app.verbatim.finding.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The reporting verbs are of different strength: "dit" here, "dénonce" there.
public final class StanceCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : alignment.tellings()) {
      for (Pair pair : Pairs.across(statement, it -> cue(it).isPresent())) {
        find(alignment, statement, pair).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> find(Alignment alignment, Statement statement, Pair pair) {
    Optional<Passage> left = cue(pair.left());
    Optional<Passage> right = cue(pair.right());
    if (left.isEmpty()
        || right.isEmpty()
        || !pair.left().language().equals(pair.right().language())) {
      return Optional.empty();
    }
    String mine = Strengths.of(pair.left());
    String other = Strengths.of(pair.right());
    if (verb(pair.left()).equals(verb(pair.right())) || mine.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    boolean alike = Strengths.alike(mine, other);
    return Optional.of(
        Findings.of(
            "stance",
            alike ? Severity.COSMETIC : Severity.NOTABLE,
            Optional.of(statement),
            List.of(left.get(), right.get()),
            List.of(),
            Message.of(
                alike ? "finding.stance.alike" : "finding.stance",
                Shown.cited(alignment, left.get()),
                Shown.cited(alignment, right.get())),
            alignment));
  }

  private static Optional<String> verb(Version version) {
    return version.attribution().flatMap(Attribution::verb);
  }

  private static Optional<Passage> cue(Version version) {
    return version
        .attribution()
        .flatMap(Attribution::cue)
        .map(span -> version.member().extract().article().passage(span));
  }
}
