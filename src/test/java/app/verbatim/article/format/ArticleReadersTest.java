package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Correction;
import app.verbatim.article.Correction.BlockCompared;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleReadersTest {

  private static final String PAGE =
      """
      Le pont de Brive restera fermé

      Le pont de Brive restera fermé jusqu'au printemps, a indiqué mardi le département.

      Je m'abonne à la newsletter « Régions »

      Les riverains du pont demandent une navette pour aller à l'école et au marché.
      """;

  @Test
  void idsAndLettersAreUniqueAmongWhatCouldBeRead() {
    List<ReadResult> results =
        ArticleReaders.readAll(
            List.of(source("a", PAGE), source("b", ""), source("c", PAGE), source("d", "Non.")));

    assertThat(results.stream().map(ArticleReadersTest::shown).toList())
        .containsExactly(
            "A 111e03451e4e a", "b reading.empty", "B 111e03451e4e-2 c", "C bfd0b2bc7f15 d");
  }

  private static String shown(ReadResult result) {
    return switch (result) {
      case Read(Article it) -> it.letter() + " " + it.id() + " " + it.source();
      case Unreadable(String source, Message reason) -> source + " " + reason.key();
    };
  }

  @Test
  void paragraphsAreNumberedWithoutWhatIsSetAside() {
    assertThat(summary(article())).containsExactly("HEADLINE", "PARAGRAPH 1", "-", "PARAGRAPH 2");
  }

  @Test
  void theEditorBringsABlockInAndSetsOneAside() {
    Article before = article();

    Article after =
        article(switched(before, "Les riverains", false), switched(before, "newsletter", true));

    assertThat(summary(after)).containsExactly("HEADLINE", "PARAGRAPH 1", "PARAGRAPH 2", "-");
    assertThat(after.blocks().getLast().reason()).contains(Message.of("reading.aside.editor"));
  }

  @Test
  void theEditorsLastWordOnABlockCounts() {
    Article before = article();

    Article after =
        article(switched(before, "newsletter", true), switched(before, "newsletter", false));

    assertThat(after).isEqualTo(before);
  }

  @Test
  void whatWasSaidOfAnotherArticleChangesNothing() {
    Article before = article();

    assertThat(article(new BlockCompared(new Passage("other", new Span(0, 1)), false)))
        .isEqualTo(before);
  }

  private static Correction switched(Article article, String words, boolean compared) {
    int at = article.text().indexOf(words);
    return new BlockCompared(article.passage(new Span(at, at + words.length())), compared);
  }

  private static Article article(Correction... corrections) {
    List<ReadResult> results =
        ArticleReaders.readAll(List.of(source("a", PAGE)), List.of(corrections));
    return ((Read) results.getFirst()).article();
  }

  private static List<String> summary(Article article) {
    return IntStream.range(0, article.blocks().size())
        .mapToObj(i -> summary(article.blocks().get(i)))
        .toList();
  }

  private static String summary(Block block) {
    if (!block.compared()) {
      return "-";
    }
    return block.paragraph().isPresent()
        ? block.kind() + " " + block.paragraph().getAsInt()
        : block.kind().toString();
  }

  private static Source source(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
