package app.verbatim.report;

import app.verbatim.article.Article;
import app.verbatim.article.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An article as a note names it.
///
/// @param name what the editor calls it: outlet, else byline, else headline, else the file's name
/// @param file its name without folders, or its address
/// @param published the day, and how we know
/// @param words how many its body has
/// @param credits the agencies, with commas; may be empty
/// @param role `our copy` and the like; may be empty
/// @param sha256 of its bytes; only the first digits where the bytes are not at hand
/// @param aside what was set aside in it, each kind once
public record NotedArticle(
    Article article,
    String name,
    String file,
    Optional<LocalDate> day,
    String published,
    int words,
    String credits,
    String role,
    String sha256,
    List<String> aside) {

  public NotedArticle {
    aside = List.copyOf(aside);
  }

  public String letter() {
    return article.letter();
  }

  public boolean isOurs() {
    return article.role().filter(Article.Role.OUR_COPY::equals).isPresent();
  }

  /// The words at a passage, their line breaks made spaces.
  public Excerpt excerpt(Passage shown, List<Passage> marked) {
    return Excerpt.of(article.text(), shown.span(), marked);
  }

  /// Where it was published, when its file is named by an address.
  public Optional<String> address() {
    return file.startsWith("https://") || file.startsWith("http://")
        ? Optional.of(file)
        : Optional.empty();
  }
}
