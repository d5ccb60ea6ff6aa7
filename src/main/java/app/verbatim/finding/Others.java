package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Folded;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.List;

/// Where else the same words stand.
public final class Others {

  private Others() {}

  /// The passages, then the places in further articles whose versions of the statement hold one of
  /// them word for word.
  public static List<Passage> with(
      Alignment alignment, Statement statement, List<Passage> passages) {
    List<Passage> all = new ArrayList<>(passages);
    for (Version version : statement.versions()) {
      Article article = version.member().extract().article();
      boolean cited = all.stream().anyMatch(it -> it.article().equals(article.id()));
      if (!cited) {
        passages.stream()
            .flatMap(it -> find(article, version.member().span(), alignment.words(it)).stream())
            .findFirst()
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private static List<Passage> find(Article article, Span span, String words) {
    Folded text = Folded.of(article.at(span));
    String wanted = Folded.fold(words).strip();
    int at = wanted.isEmpty() ? -1 : text.text().indexOf(wanted);
    if (at < 0) {
      return List.of();
    }
    Span found = text.toOriginal(at, at + wanted.length());
    return List.of(
        article.passage(new Span(span.start() + found.start(), span.start() + found.end())));
  }
}
