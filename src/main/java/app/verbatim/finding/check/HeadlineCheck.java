package app.verbatim.finding.check;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Announced;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Headlines;
import app.verbatim.finding.Headlines.Headline;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Headlines are not equally sure of the story, or a headline is surer than the body under it.
public final class HeadlineCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    List<Headline> headlines = Headlines.in(alignment);
    for (int i = 1; i < headlines.size(); i++) {
      across(alignment, headlines.getFirst(), headlines.get(i)).ifPresent(findings::add);
    }
    headlines.forEach(it -> inside(alignment, it).ifPresent(findings::add));
    Announced.in(alignment).stream()
        .filter(it -> findings.stream().noneMatch(known -> isTold(known, it.stated())))
        .map(it -> find(alignment, it.stated(), it.open()))
        .forEach(findings::add);
    return findings;
  }

  private static Optional<Finding> across(Alignment alignment, Headline left, Headline right) {
    if (left.level() == right.level() || !Headlines.sameStory(left, right)) {
      return Optional.empty();
    }
    return Optional.of(
        Findings.of(
            "headline",
            Severity.MATERIAL,
            Optional.empty(),
            List.of(left.passage(), right.passage()),
            List.of(),
            Message.of(
                "finding.headline",
                Message.of(left.level().key()),
                alignment.article(left.passage()).letter(),
                Message.of(right.level().key()),
                alignment.article(right.passage()).letter()),
            alignment));
  }

  private static Optional<Finding> inside(Alignment alignment, Headline headline) {
    return Headlines.weakerInBody(alignment, headline)
        .filter(weaker -> !Announced.isStatedBelow(alignment, headline))
        .map(weaker -> find(alignment, headline.passage(), weaker));
  }

  /// Whether a finding within the article speaks of the words already.
  private static boolean isTold(Finding finding, Passage words) {
    return finding.passages().stream().allMatch(it -> it.article().equals(words.article()))
        && finding.passages().getFirst().span().overlaps(words.span());
  }

  private static Finding find(Alignment alignment, Passage stated, Passage weaker) {
    Article article = alignment.article(weaker);
    return Findings.of(
        "headline",
        Severity.MATERIAL,
        Optional.empty(),
        List.of(stated, weaker),
        List.of(),
        Message.of(
            "finding.headline.body",
            article.letter(),
            Shown.place(article, stated.span()),
            Shown.cited(alignment, weaker),
            Shown.place(article, weaker.span())),
        alignment);
  }
}
