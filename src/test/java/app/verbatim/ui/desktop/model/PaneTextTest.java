package app.verbatim.ui.desktop.model;

import static app.verbatim.ui.desktop.model.Invented.A;
import static app.verbatim.ui.desktop.model.Invented.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Messages;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.Source;
import app.verbatim.article.Span;
import app.verbatim.article.format.ArticleReaders;
import app.verbatim.ui.desktop.model.PaneText.Line;
import app.verbatim.ui.desktop.model.PaneText.Piece;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaneTextTest {

  private static final Messages FRENCH = Messages.in("fr");

  @Test
  void whatIsSetAsideIsOneLineThatSaysSo() {
    assertThat(PaneText.of(A, Set.of(), FRENCH).lines())
        .extracting(Line::style, Line::label, line -> line.text().substring(0, 12))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("fold", "", "▸ 1 bloc mis"),
            org.assertj.core.groups.Tuple.tuple("head", "titre", "Le pont de S"),
            org.assertj.core.groups.Tuple.tuple("body", "1", "La préfectur"),
            org.assertj.core.groups.Tuple.tuple("body", "2", "« Nous dispo"),
            org.assertj.core.groups.Tuple.tuple("body", "3", "« Les travau"),
            org.assertj.core.groups.Tuple.tuple("fold", "", "▸ 1 bloc mis"),
            org.assertj.core.groups.Tuple.tuple("body", "4", "Le maire, Pa"),
            org.assertj.core.groups.Tuple.tuple("fold", "", "▸ 1 bloc mis"));
  }

  @Test
  void whatTurnsOrHidesIsShownAsASignAndMovesNoPosition() {
    String words = "Il a dit \u202enon\u202c hier\u200b à tous ceux qui le demandaient.";
    Article article =
        ((Read) ArticleReaders.read(new Source("a", words.getBytes(UTF_8)), "A")).article();
    PaneText shown = PaneText.of(article, Set.of(), FRENCH);

    assertThat(shown.text())
        .isEqualTo("Il a dit ⇄non⇄ hier▯ à tous ceux qui le demandaient.")
        .hasSameSizeAs(words);
    assertThat(shown.shown(new Span(10, 13))).containsExactly(new Piece(0, 10, 13));
  }

  @Test
  void anUnfoldedGroupShowsItsBlocks() {
    List<Line> lines = PaneText.of(A, Set.of(1), FRENCH).lines();

    assertThat(lines.get(5).text()).isEqualTo("▾ 1 bloc mis de côté\u202f: légende");
    assertThat(lines.get(6))
        .extracting(Line::style, Line::text)
        .containsExactly("aside", "Photo : le pont en 2019. Archives.");
  }

  @Test
  void everyPlaceOfTheArticleThatIsShownIsFoundThereAndBack() {
    PaneText text = PaneText.of(A, Set.of(0, 1, 2), FRENCH);
    for (Block block : A.blocks()) {
      for (int i = block.span().start(); i < block.span().end(); i++) {
        Piece piece = text.shown(new Span(i, i + 1)).getFirst();
        int shown = text.lines().get(piece.line()).at() + piece.from();
        assertThat(text.text().charAt(shown)).isEqualTo(A.text().charAt(i));
        assertThat(text.inArticle(shown, shown + 1)).contains(new Span(i, i + 1));
      }
    }
  }

  @Test
  void whatIsFoldedAwayIsNowhere() {
    Span photo = at(A, "Photo").span();

    assertThat(PaneText.of(A, Set.of(), FRENCH).shown(photo)).isEmpty();
    assertThat(PaneText.foldAt(A, photo.start())).isEqualTo(OptionalInt.of(1));
    assertThat(PaneText.foldAt(A, at(A, "Jeanne").span().start())).isEmpty();
  }

  @Test
  void aVeryLongParagraphIsShownInPieces() {
    Article article = article("mot ".repeat(3000) + "fin");
    PaneText text = PaneText.of(article, Set.of(), FRENCH);

    assertThat(text.lines()).hasSizeGreaterThan(2);
    assertThat(String.join("", text.lines().stream().map(Line::text).toList()))
        .isEqualTo(article.text());
    assertThat(text.lines()).extracting(Line::label).startsWith("1", "", "");
  }

  private static Article article(String text) {
    return new Article(
        "x",
        "A",
        "x.txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "fr",
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(
            new Block(
                Block.Kind.PARAGRAPH,
                new Span(0, text.length()),
                OptionalInt.of(1),
                true,
                Optional.empty())),
        List.of());
  }
}
