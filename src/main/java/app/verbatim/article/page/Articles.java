package app.verbatim.article.page;

import app.verbatim.article.Article;
import app.verbatim.article.Credit;
import app.verbatim.article.Item;
import app.verbatim.article.Message;
import app.verbatim.article.Origin;
import app.verbatim.article.Published;
import app.verbatim.article.Published.From;
import app.verbatim.article.Source;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts an article together: what was given, what its file states, what its page says of it.
public final class Articles {

  private Articles() {}

  /// From a text as someone wrote or pasted it: what stands round the story is told by its words
  /// and lines alone.
  ///
  /// @param encoding the one it was decoded from
  public static Article ofText(
      Source source,
      String id,
      String letter,
      String decoded,
      Optional<String> encoding,
      List<Message> guessed) {
    String text = Composed.of(decoded);
    List<Message> warnings = new ArrayList<>(guessed);
    if (text.length() < decoded.length()) {
      warnings.add(Message.of("reading.composed", decoded.length() - text.length()));
    }
    String language = source.given().language().orElseGet(() -> LanguageGuess.of(text));
    Rules rules = Rules.of(language);
    Page page = PageReader.read(text, rules);
    Origin origin = new Origin("txt", encoding, Item.NONE, List.of());
    return article(source, id, letter, language, page, Stated.NOTHING, origin, warnings);
  }

  /// From what a reader found in a file with a structure of its own.
  public static Article of(Source source, String id, String letter, Manuscript manuscript) {
    Laid laid = Laid.out(manuscript.pieces());
    Stated stated = manuscript.stated();
    String language =
        source
            .given()
            .language()
            .or(() -> stated.language().flatMap(Articles::code))
            .orElseGet(() -> LanguageGuess.of(laid.story()));
    Page page = PageReader.read(laid, Rules.of(language));
    Origin origin =
        new Origin(manuscript.format(), manuscript.encoding(), stated.item(), laid.pages());
    return article(source, id, letter, language, page, stated, origin, manuscript.warnings());
  }

  private static Article article(
      Source source,
      String id,
      String letter,
      String language,
      Page page,
      Stated stated,
      Origin origin,
      List<Message> warnings) {
    Rules rules = Rules.of(language);
    Optional<Published> given =
        source.given().published().map(day -> new Published(day, From.GIVEN, List.of()));
    List<Message> all = new ArrayList<>(warnings);
    all.addAll(Characters.notices(page.text()));
    return new Article(
        id,
        letter,
        source.name(),
        lineWith(page, Role.HEADLINE).map(it -> it.replaceAll("\\s+", " ")).or(stated::title),
        source.given().outlet().or(stated::outlet).or(() -> rules.outlets().find(page)),
        stated.byline().or(() -> lineWith(page, Role.BYLINE)).map(rules.bylines()::who),
        credits(page, rules, stated),
        language,
        given
            .or(() -> stated.published().map(day -> new Published(day, From.METADATA, List.of())))
            .or(() -> PublicationDay.find(page, rules.days(), id)),
        source.given().role(),
        page.text(),
        page.blocks(),
        all,
        origin);
  }

  private static Optional<String> lineWith(Page page, Role role) {
    int line = page.find(role);
    return line < 0 ? Optional.empty() : Optional.of(page.words(line));
  }

  /// Those the text credits, and those the file states in a line the reader laid out.
  private static List<Credit> credits(Page page, Rules rules, Stated stated) {
    List<Credit> credits = new ArrayList<>(rules.credits().find(page));
    for (String name : stated.credits()) {
      List<String> known = rules.bylines().known(name);
      String agency = known.isEmpty() ? name : known.getFirst();
      if (credits.stream().noneMatch(it -> it.agency().equalsIgnoreCase(agency))) {
        lineOf(page, name).ifPresent(span -> credits.add(new Credit(agency, span)));
      }
    }
    credits.sort((a, b) -> a.span().compareTo(b.span()));
    return credits;
  }

  private static Optional<Span> lineOf(Page page, String words) {
    for (int i = 0; i < page.size(); i++) {
      if (page.role(i).kind() == Role.AGENCY.kind() && page.words(i).equals(words)) {
        return Optional.of(page.line(i).span());
      }
    }
    return Optional.empty();
  }

  /// `fr` for `FR-ch` and `fr_CH`; nothing for what is no language.
  static Optional<String> code(String tag) {
    String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    return code.length() >= 2 && code.length() <= 3 && !code.equals("und")
        ? Optional.of(code)
        : Optional.empty();
  }
}
