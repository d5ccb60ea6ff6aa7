package app.verbatim.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.report.Desks;
import app.verbatim.report.Length;
import app.verbatim.report.NoteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

  @Test
  void everyPageNamesTheCaseItsNumberTheStateAndTheEmbargo() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(Desks.embargoed(), Length.COMPLETE))) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      for (int page = 1; page <= pages; page++) {
        assertThat(text(pdf, page))
            .contains("Harbour bridge")
            .contains("page " + page + "/" + pages)
            .contains("DRAFT: 1 of 3 settled")
            .contains("UNDER EMBARGO until 4 Mar 2026, 06:00 UTC+01:00 (B)");
      }
    }
  }

  @Test
  void onePageIsOnePageAndNamesTextsVerdictsAndVersion() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(Desks.harbour(), Length.PAGE))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(text(pdf, 1))
          .contains("The Herald", "herald.txt", "A correct (JM) *", "To check (DR)")
          .contains("Compared by Verbatim")
          .contains("JM, 1, the last on 4 Mar 2026, 12:00 UTC");
    }
  }

  @Test
  void isTaggedInItsLanguageAndEveryFontIsEmbedded() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(Desks.harbour(), Length.DIFFERENCES))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      List<String> fonts = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
      }
      assertThat(fonts).contains("Inter-Regular", "SourceSerif4-Regular", "SourceSerif4-SemiBold");
    }
  }

  @Test
  void theSameNoteGivesTheSameBytes() throws IOException {
    assertThat(pdf(Desks.harbour(), Length.PAGE)).isEqualTo(pdf(Desks.harbour(), Length.PAGE));
  }

  @Test
  void whatNoFaceCanShowIsABoxAndIsNamed() throws IOException {
    Project project = new Project("北京", Stories.comparisonOf("Il a dit « 你好 »."));
    try (PDDocument pdf = Loader.loadPDF(pdf(project, Length.COMPLETE))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("« □□ »")
          .contains("This PDF cannot show some characters (Han)");
    }
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private static byte[] pdf(Project project, Length length) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(NoteOptions.DEFAULT.with(length)).write(project, Messages.in("en"), out);
    return out.toByteArray();
  }
}
