package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Messages;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.Source;
import app.verbatim.article.Span;
import app.verbatim.finding.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;

class PagesOfPdfTest {

  private static final String ONE =
      "La passerelle du canal restera fermée aux piétons jusqu'au mois de juin, a annoncé mardi la"
          + " municipalité.";
  private static final String TWO =
      "« Nous ne rouvrirons qu'une fois l'ouvrage sûr », a déclaré l'adjointe aux transports, Lucie"
          + " Morand.";

  private static byte[] pdf(String... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (String words : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          Written.print(out, words, 60, 700, 11, 80);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static String place(byte[] bytes, String words) {
    Article article = ((Read) ArticleReaders.read(new Source("a", bytes), "A")).article();
    return Messages.in("en")
        .say(
            Shown.place(
                article,
                new Span(
                    article.text().indexOf(words),
                    article.text().indexOf(words) + words.length())));
  }

  @Test
  void aPlaceInAFileOfSeveralPagesNamesThePage() throws IOException {
    byte[] bytes = pdf(ONE, TWO);

    assertThat(place(bytes, "La passerelle")).isEqualTo("para\u00a01, p.\u00a01");
    assertThat(place(bytes, "Lucie")).isEqualTo("para\u00a02, p.\u00a02");
    assertThat(place(pdf(ONE), "La passerelle")).doesNotContain("p.");
  }
}
