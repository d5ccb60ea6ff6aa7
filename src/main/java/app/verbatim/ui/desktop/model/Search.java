package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Folded;
import app.verbatim.article.Passage;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import java.util.List;
import java.util.Optional;

/// Where words were found last; accents, case and kinds of marks do not matter.
///
/// @param found empty when nothing was, or nothing was looked for yet
public record Search(String wanted, Optional<Passage> found) {

  public static final Search NOTHING = new Search("", Optional.empty());

  /// The next place after the one found last, through all articles and round again.
  public Search next(Comparison comparison, String words) {
    String folded = Folded.fold(words.strip());
    List<Article> articles = comparison.extracts().stream().map(Extract::article).toList();
    Optional<Passage> last = words.equals(wanted) ? found : Optional.empty();
    int first = 0;
    for (int i = 0; i < articles.size(); i++) {
      if (last.isPresent() && articles.get(i).id().equals(last.get().article())) {
        first = i;
      }
    }
    for (int step = 0; step <= articles.size(); step++) {
      Article article = articles.get((first + step) % articles.size());
      int after = step == 0 ? last.map(it -> it.span().start()).orElse(-1) : -1;
      Optional<Passage> hit = in(article, folded, after);
      if (hit.isPresent()) {
        return new Search(words, hit);
      }
    }
    return new Search(words, Optional.empty());
  }

  private static Optional<Passage> in(Article article, String folded, int after) {
    Folded text = Folded.of(article.text());
    int at = folded.isEmpty() ? -1 : text.text().indexOf(folded);
    while (at >= 0) {
      Passage hit = article.passage(text.toOriginal(at, at + folded.length()));
      if (hit.span().start() > after) {
        return Optional.of(hit);
      }
      at = text.text().indexOf(folded, at + 1);
    }
    return Optional.empty();
  }
}
