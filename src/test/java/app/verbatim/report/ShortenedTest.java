package app.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedTest {

  /// Words between asterisks are marked.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          80 | one *two* three                                    | one *two* three
          20 | one two three four five six *seven* eight a b c d  | […] six *seven* eight […]
          20 | « one two three four five six *seven* eight a b »  | « […] six *seven* eight […] »
          20 | «one two three four five six *seven* eight a b c»  | «[…] six *seven* eight […]»
          24 | “one two three four five six *seven* eight, a b”   | “[…] six *seven* eight, a b”
          20 | Et : « one two three four five six *seven* eight » | […] six *seven* eight »
          12 | one two three four five six                        | one two […]
          16 | « one two three four five »                        | « one two three […] »
          24 | *one* two three four five six seven eight *nine*   | *one* two […] eight *nine*
          10 | *one two* three *four five six*                    | *one two* three *four five six*
          """)
  void theWordsAroundTheMarksAreKept(int most, String words, String expected) {
    assertThat(starred(Shortened.to(most, excerpt(words)))).isEqualTo(expected);
  }

  @Test
  void whatWouldPlayTricksOnAScreenIsMadeVisible() {
    assertThat(Excerpt.plain("a\u001b[31mb\u202ec\u0007\u2066d\ne\t f\u00a0g").text())
        .isEqualTo("a[U+001B][31mb[U+202E]c[U+0007][U+2066]d e f\u00a0g");
  }

  @Test
  void aSpaceBetweenTwoMarkedWordsIsMarkedToo() {
    String text = "we know that";
    List<Passage> marked =
        List.of(new Passage("a", new Span(3, 7)), new Passage("a", new Span(8, 12)));

    assertThat(starred(Excerpt.of(text, new Span(0, 12), marked))).isEqualTo("we *know that*");
  }

  @Test
  void marksOutsideWhatIsShownAreLeftOut() {
    List<Passage> marked =
        List.of(new Passage("a", new Span(0, 2)), new Passage("a", new Span(6, 20)));

    assertThat(starred(Excerpt.of("we know that and more", new Span(3, 12), marked)))
        .isEqualTo("kno*w that*");
  }

  private static Excerpt excerpt(String starred) {
    StringBuilder text = new StringBuilder();
    List<Passage> marked = new ArrayList<>();
    Matcher parts = Pattern.compile("\\*([^*]+)\\*|([^*]+)").matcher(starred);
    while (parts.find()) {
      String words = parts.group(1) == null ? parts.group(2) : parts.group(1);
      if (parts.group(1) != null) {
        marked.add(new Passage("a", new Span(text.length(), text.length() + words.length())));
      }
      text.append(words);
    }
    return Excerpt.of(text.toString(), new Span(0, text.length()), marked);
  }

  private static String starred(Excerpt excerpt) {
    StringBuilder starred = new StringBuilder();
    for (int i = 0; i <= excerpt.text().length(); i++) {
      if (excerpt.marks().get(i) != (i > 0 && excerpt.marks().get(i - 1))) {
        starred.append('*');
      }
      if (i < excerpt.text().length()) {
        starred.append(excerpt.text().charAt(i));
      }
    }
    return starred.toString();
  }
}
