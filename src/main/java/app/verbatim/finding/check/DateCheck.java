package app.verbatim.finding.check;

import app.verbatim.article.Article;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The same statement is dated otherwise: when it was said, or when what it tells took place. The
/// two are never set against each other; dates that can be the same day agree.
public final class DateCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : alignment.tellings()) {
      said(alignment, statement, findings);
      for (Pair pair : Pairs.across(statement)) {
        told(alignment, statement, pair).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /// When it was said: each day that departs from the one most articles give.
  private static void said(Alignment alignment, Statement statement, List<Finding> findings) {
    List<Version> dated = new ArrayList<>();
    for (Pair pair : Pairs.across(statement, DateCheck::isDated)) {
      if (dated.isEmpty()) {
        dated.add(pair.left());
      }
      dated.add(pair.right());
    }
    Optional<Version> usual =
        dated.stream()
            .min(Comparator.comparingLong(it -> conflicts(it, dated))); // the first of these
    for (Version version : dated) {
      if (conflict(usual.orElseThrow(), version)) {
        boolean inOrder = usual.get().article() < version.article();
        Version left = inOrder ? usual.get() : version;
        Version right = inOrder ? version : usual.get();
        findings.add(find(alignment, statement, said(left), said(right)));
      }
    }
  }

  /// Whether the paragraph itself says when; a day that only carries over from one before proves
  /// nothing.
  private static boolean isDated(Version version) {
    Article article = version.member().extract().article();
    return version
        .said()
        .filter(
            it ->
                article.blockAt(it.span().start())
                    == article.blockAt(version.member().span().start()))
        .isPresent();
  }

  private static long conflicts(Version version, List<Version> others) {
    return others.stream().filter(it -> conflict(version, it)).count();
  }

  private static boolean conflict(Version left, Version right) {
    return Timing.conflict(left.said().orElseThrow(), right.said().orElseThrow());
  }

  private static Passage said(Version version) {
    return at(version, version.said().orElseThrow());
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
