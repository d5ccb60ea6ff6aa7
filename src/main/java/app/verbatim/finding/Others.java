package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Folded;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where else the same words stand.
public final class Others {

  private final Alignment alignment;

  /// The versions' words, folded once for all that is looked for in them.
  private final Map<Version, String> folded = new IdentityHashMap<>();

  public Others(Alignment alignment) {
    this.alignment = alignment;
  }

  /// The passages, then the places in further articles whose versions of the statement hold one of
  /// them word for word.
  public List<Passage> with(Statement statement, List<Passage> passages) {
    List<Passage> all = new ArrayList<>(passages);
    Set<String> cited = new HashSet<>();
    passages.forEach(it -> cited.add(it.article()));
    List<String> wanted =
        passages.stream().map(it -> Folded.fold(alignment.words(it)).strip()).toList();
    for (Version version : statement.versions()) {
      Article article = version.member().extract().article();
      if (!cited.contains(article.id())) {
        wanted.stream()
            .flatMap(it -> find(version, it).stream())
            .findFirst()
            .ifPresent(
                it -> {
                  all.add(it);
                  cited.add(article.id());
                });
      }
    }
    return all;
  }

  private Optional<Passage> find(Version version, String wanted) {
    Article article = version.member().extract().article();
    Span span = version.member().span();
    String words = folded.computeIfAbsent(version, it -> Folded.fold(article.at(span)));
    int at = wanted.isEmpty() ? -1 : words.indexOf(wanted);
    if (at < 0) {
      return Optional.empty();
    }
    Folded text = Folded.of(article.at(span));
    Span found = text.toOriginal(at, at + wanted.length());
    return Optional.of(
        article.passage(new Span(span.start() + found.start(), span.start() + found.end())));
  }
}
