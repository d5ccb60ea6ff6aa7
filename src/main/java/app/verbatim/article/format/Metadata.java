package app.verbatim.article.format;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.Published;
import app.verbatim.article.Published.From;
import app.verbatim.article.Source;
import java.util.List;
import java.util.Optional;

/// Puts an article together: what was given, what its page says of it, its text and blocks.
final class Metadata {

  private Metadata() {}

  static Article article(
      Source source,
      String id,
      String letter,
      String language,
      Rules rules,
      Page page,
      List<Message> warnings) {
    Optional<Published> given =
        source.given().published().map(day -> new Published(day, From.GIVEN, List.of()));
    return new Article(
        id,
        letter,
        source.name(),
        lineWith(page, Role.HEADLINE).map(it -> it.replaceAll("\\s+", " ")),
        source.given().outlet().or(() -> rules.outlets().find(page)),
        lineWith(page, Role.BYLINE).map(rules.bylines()::who),
        rules.credits().find(page),
        language,
        given.or(() -> PublicationDay.find(page, rules.days(), id)),
        source.given().role(),
        page.text(),
        page.blocks(),
        warnings);
  }

  private static Optional<String> lineWith(Page page, Role role) {
    int line = page.find(role);
    return line < 0 ? Optional.empty() : Optional.of(page.words(line));
  }
}
