package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.extract.date.DateMention;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Pairs;
import app.verbatim.finding.Pairs.Pair;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Timing;
import app.verbatim.finding.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The same statement is dated otherwise: when it was said, or when what it tells took place. The
/// two are never set against each other; dates that can be the same day agree.
public final class DateCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : alignment.tellings()) {
      for (Pair pair : Pairs.across(statement)) {
        said(alignment, statement, pair).ifPresent(findings::add);
        told(alignment, statement, pair).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> said(Alignment alignment, Statement statement, Pair pair) {
    Optional<DateMention> left = pair.left().said();
    Optional<DateMention> right = pair.right().said();
    return left.isPresent() && right.isPresent() && Timing.conflict(left.get(), right.get())
        ? Optional.of(
            find(alignment, statement, at(pair.left(), left.get()), at(pair.right(), right.get())))
        : Optional.empty();
  }

  private static Optional<Finding> told(Alignment alignment, Statement statement, Pair pair) {
    if (pair.left().isQuoted() && pair.right().isQuoted()) {
      return Optional.empty(); // a difference of wording then
    }
    List<DateMention> left = Timing.told(pair.left());
    List<DateMention> right = Timing.told(pair.right());
    if (left.isEmpty() == right.isEmpty()) {
      boolean conflict =
          !left.isEmpty()
              && left.stream().allMatch(a -> right.stream().allMatch(b -> Timing.conflict(a, b)));
      return conflict
          ? Optional.of(
              find(
                  alignment,
                  statement,
                  at(pair.left(), left.getFirst()),
                  at(pair.right(), right.getFirst())))
          : Optional.empty();
    }
    Version with = left.isEmpty() ? pair.right() : pair.left();
    Version without = left.isEmpty() ? pair.left() : pair.right();
    DateMention date = left.isEmpty() ? right.getFirst() : left.getFirst();
    if (date.value().first().isEmpty()) {
      return Optional.empty();
    }
    Passage passage = at(with, date);
    return Optional.of(
        Findings.of(
            "date",
            Severity.NOTABLE,
            Optional.of(statement),
            List.of(passage, without.member().extract().article().passage(without.member().span())),
            List.of(),
            Message.of(
                "finding.date.only",
                Shown.cited(alignment, passage),
                without.member().extract().article().letter()),
            alignment));
  }

  private static Finding find(
      Alignment alignment, Statement statement, Passage left, Passage right) {
    return Findings.of(
        "date",
        Severity.MATERIAL,
        Optional.of(statement),
        List.of(left, right),
        List.of(),
        Message.of("finding.date", Shown.cited(alignment, left), Shown.cited(alignment, right)),
        alignment);
  }

  private static Passage at(Version version, DateMention date) {
    return version.member().extract().article().passage(date.span());
  }
}
