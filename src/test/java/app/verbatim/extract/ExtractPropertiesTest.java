package app.verbatim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.ReadResult;
import app.verbatim.article.Source;
import app.verbatim.article.Span;
import app.verbatim.article.Texts;
import app.verbatim.article.format.ArticleReaders;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every text, tried on articles made from a seed.
class ExtractPropertiesTest {

  private static final Map<String, List<String>> PIECES =
      Map.of(
          "fr",
          List.of(
              "« Le pont tiendra », a déclaré %s.",
              "%s a assuré que « rien » n'était décidé pour l'instant.",
              "Selon %s, le coût dépasse 1 200 euros.",
              "« Nous partons", // never closed
              "Le 14 mars 2023, %s a dit : “On verra”.",
              "D’après %s, « c’est ‹ trop › tard ».",
              "La réunion aura lieu lundi à Lyon.",
              "Elle a 12\" de neige et 6' de haut.",
              "— Et vous ? demande %s."),
          "en",
          List.of(
              "“The bridge will hold,” said %s.",
              "%s said that ‘nothing’ was decided for now.",
              "According to %s, the bill is over $1,200.",
              "“We are leaving", // never closed
              "On 14 March 2023 %s said: \"We'll see\".",
              "‘It’s “too” late,’ %s told reporters.",
              "The meeting is on Monday in Leeds.",
              "She has 12\" of snow and is 6' tall.",
              "''Nobody asked,'' said Mr. %s."));
  private static final List<List<String>> CASTS =
      List.of(
          List.of("Nora Bell", "Paul Petit", "Jeanne Roux"),
          List.of("Omar Diallo", "Lucie Morand", "Hugo Keller"));

  static Stream<Arguments> seeds() {
    return IntStream.range(0, 60)
        .boxed()
        .flatMap(seed -> Stream.of("fr", "en").map(language -> Arguments.of(language, seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySpanLiesInTheTextAndEveryPartInItsMarks(String language, int seed) {
    Article article = Texts.article(madeUp(language, seed, 0), language);
    Extract found = Extractor.extract(List.of(article)).getFirst();

    Span text = new Span(0, article.text().length());
    assertThat(spans(found)).allMatch(text::covers).allMatch(it -> it.length() > 0);
    for (Saying saying : found.sayings()) {
      Span marked = saying.quotation().marked();
      assertThat(saying.quotation().parts()).allMatch(marked::covers).isSorted();
      assertThat(article.blocks().get(saying.quotation().block()).span().overlaps(marked)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theEndOfALineMayBeWrittenInAnyWay(String language, int seed) {
    String text = madeUp(language, seed, 0);

    assertThat(seen(read(text.replace("\n", "\r\n"), language)))
        .isEqualTo(seen(read(text, language)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void articlesReadTogetherAreReadAsEachAlone(String language, int seed) {
    Article one = Texts.article(madeUp(language, seed, 0), language);
    Article other = Texts.article(madeUp(language, seed + 1, 1), language);

    List<Extract> together = Extractor.extract(List.of(one, other));

    assertThat(seen(together.get(0))).isEqualTo(seen(Extractor.extract(List.of(one)).getFirst()));
    assertThat(seen(together.get(1))).isEqualTo(seen(Extractor.extract(List.of(other)).getFirst()));
  }

  /// Neither a mark left open nor a speaker of the first text reaches into the second.
  @ParameterizedTest
  @MethodSource("seeds")
  void oneTextAfterAnotherIsReadAsIfItStoodAlone(String language, int seed) {
    String one = madeUp(language, seed, 0);
    String other = madeUp(language, seed + 1, 1);
    String between = "\n\n" + (language.equals("fr") ? "Le pont est rouge." : "The bridge is red.");
    Article both = Texts.article(one + between + "\n\n" + other, language);
    int start = both.text().length() - other.length();

    List<String> alone = said(Texts.article(other, language), 0);
    List<String> after = said(both, start);

    assertThat(after).isEqualTo(alone);
  }

  private static List<String> said(Article article, int from) {
    return Extractor.extract(List.of(article)).getFirst().sayings().stream()
        .filter(it -> it.quotation().marked().start() >= from)
        .map(
            it ->
                it.quotation().kind()
                    + " "
                    + it.quotation().parts().stream().map(article::at).toList()
                    + " "
                    + it.attribution().name()
                    + " "
                    + it.attribution().rule())
        .toList();
  }

  private static String madeUp(String language, int seed, int cast) {
    Random chance = new Random(seed);
    List<String> pieces = PIECES.getOrDefault(language, List.of());
    List<String> people = CASTS.get(cast);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      String piece = pieces.get(chance.nextInt(pieces.size()));
      text.append(piece.replace("%s", people.get(chance.nextInt(people.size()))));
      text.append(chance.nextInt(3) == 0 ? "\n\n" : " ");
    }
    return text.toString().strip();
  }

  private static Extract read(String text, String language) {
    Source source = new Source("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return switch (ArticleReaders.readAll(List.of(source), List.of()).getFirst()) {
      case ReadResult.Read read -> Extractor.extract(List.of(read.article())).getFirst();
      case ReadResult.Unreadable no -> throw new AssertionError(language + " " + no);
    };
  }

  /// All that was found, but for the article itself, whose id depends on its bytes.
  private static List<Object> seen(Extract found) {
    return List.of(
        found.sayings().stream()
            .map(Object::toString)
            .map(it -> it.replaceAll("[AB]q", "q"))
            .toList(),
        found.dates().stream().map(it -> it.span() + " " + it.value()).toList(),
        found.figures().stream().map(it -> it.span().toString()).toList(),
        found.names(),
        found.assertions().stream().map(Assertion::span).toList());
  }

  private static List<Span> spans(Extract found) {
    List<Span> all = new ArrayList<>();
    for (Saying saying : found.sayings()) {
      Attribution who = saying.attribution();
      all.add(saying.quotation().marked());
      all.addAll(saying.quotation().parts());
      Stream.of(who.mention(), who.cue(), who.roleSpan()).forEach(it -> it.ifPresent(all::add));
      who.relay().forEach(it -> all.add(it.mention()));
    }
    found.dates().forEach(it -> all.add(it.span()));
    found.figures().forEach(it -> all.add(it.span()));
    found.names().forEach(name -> name.mentions().forEach(it -> all.add(it.span())));
    found.assertions().forEach(it -> all.add(it.span()));
    found.notices().forEach(it -> all.add(it.span()));
    return all;
  }
}
