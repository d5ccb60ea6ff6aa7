package app.verbatim.ui.desktop.pane;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.model.ScrollLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Scrolls the other texts with the one that has the focus, so that what is said in both stands
/// level.
final class Following {

  private final Comparison comparison;
  private final Map<List<String>, ScrollLink> links = new HashMap<>();

  Following(Comparison comparison) {
    this.comparison = comparison;
  }

  /// Brings the others to where the leader stands now; they follow in the next frame.
  void follow(ArticlePane leader, List<ArticlePane> shown) {
    leader
        .third()
        .ifPresent(
            third -> {
              for (ArticlePane pane : shown) {
                if (pane != leader && !pane.isFolded()) {
                  pane.bring(
                      counterpart(third.offset(), leader.article(), pane.article()), third.top());
                }
              }
            });
  }

  private Span counterpart(int offset, Article leader, Article other) {
    ScrollLink link =
        links.computeIfAbsent(
            List.of(leader.id(), other.id()), it -> ScrollLink.between(comparison, leader, other));
    int end = other.text().length();
    int at = Math.max(0, Math.min(end - 1, link.across(offset, leader.text().length(), end)));
    return other.blocks().isEmpty() ? new Span(0, 0) : inBlock(other, at);
  }

  /// The nearest place that can be seen: what is set aside may be folded.
  private static Span inBlock(Article article, int at) {
    return article.blocks().stream()
        .filter(block -> block.compared() && block.span().end() > at)
        .findFirst()
        .map(block -> Math.max(block.span().start(), at))
        .map(start -> new Span(start, start + 1))
        .orElseGet(
            () -> {
              int end = article.blocks().getLast().span().end();
              return new Span(Math.max(0, end - 1), end);
            });
  }
}
