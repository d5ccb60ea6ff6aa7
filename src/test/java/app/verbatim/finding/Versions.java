package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Message;
import app.verbatim.article.Span;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import app.verbatim.extract.Extract;
import app.verbatim.extract.date.DateFinder;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.figure.FigureFinder;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.quote.Quotation.Kind;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A text as one quotation of its own article.
final class Versions {

  private Versions() {}

  static Version of(String letter, String language, Kind kind, String words) {
    String text = "«" + words + "»";
    Span all = new Span(0, text.length());
    Article article =
        new Article(
            letter.toLowerCase(java.util.Locale.ROOT),
            letter,
            letter + ".txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            language,
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(
                new Block(Block.Kind.PARAGRAPH, all, OptionalInt.of(1), true, Optional.empty())),
            List.of());
    Optional<Language> known = Languages.of(language);
    List<DateMention> dates =
        DateFinder.find(article, known, Optional.of(LocalDate.of(2024, 5, 6)));
    Saying saying =
        new Saying(
            new Quotation(
                letter + "q1",
                kind,
                List.of(new Span(1, text.length() - 1)),
                all,
                0,
                Optional.empty(),
                Optional.empty()),
            Attribution.unattributed(Message.of("because.nothing")),
            Optional.empty());
    Extract extract =
        new Extract(
            article,
            Optional.empty(),
            List.of(saying),
            dates,
            FigureFinder.find(article, known, dates),
            List.of(),
            List.of(),
            List.of());
    Member member = Member.of(extract, saying);
    return new Version(
        member, letter.charAt(0) - 'A', 0, Tokens.of(extract, Map.of()).in(member.parts()));
  }

  /// `removed~severity~class: left -> right`, one a change.
  static List<String> changes(Version left, Version right) {
    return Wording.between(left, right).changes().stream()
        .map(
            it ->
                it.kind().name().toLowerCase(java.util.Locale.ROOT)
                    + ": "
                    + it.left().map(p -> p.span().in(text(left))).orElse("-")
                    + " | "
                    + it.right().map(p -> p.span().in(text(right))).orElse("-"))
        .toList();
  }

  private static String text(Version version) {
    return version.member().extract().article().text();
  }
}
