package app.verbatim.report.format.office;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.report.Desks;
import app.verbatim.report.Length;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.ReportWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/// The Office files, opened by a library that had no part in writing them.
class OfficeTest {

  @Test
  void wordHasRealHeadingsTablesAndTheDecisions() throws IOException {
    try (XWPFDocument word = word(Desks.harbour(), Length.DIFFERENCES)) {
      assertThat(word.getParagraphs())
          .filteredOn(it -> "Heading1".equals(it.getStyle()))
          .extracting(XWPFParagraph::getText)
          .contains("MAJOR 2", "Method");
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains(
              "Harbour bridge",
              "Comparison note · DRAFT: 1 of 2 settled",
              "Verdict  A correct (JM, 4 Mar 2026, 12:00 UTC)",
              "Note  Heard on the tape: “eleven”.",
              "Action  correction");
      XWPFTable majors = word.getTables().get(1);
      assertThat(majors.getRow(0).isRepeatHeader()).isTrue();
      assertThat(majors.getRow(1).getTableCells().stream().map(it -> it.getText()).toList())
          .startsWith("▲ M1")
          .endsWith("A correct (JM) *");
      assertThat(word.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Harbour bridge: comparison note");
    }
  }

  @Test
  void differingWordsAreInTheStyleOfMarkedWordsInTheArticlesLanguage() throws IOException {
    try (XWPFDocument word = word(Desks.harbour(), Length.DIFFERENCES)) {
      List<XWPFRun> marked =
          word.getTables().stream()
              .flatMap(it -> it.getRows().stream())
              .flatMap(it -> it.getTableCells().stream())
              .flatMap(it -> it.getParagraphs().stream())
              .flatMap(it -> it.getRuns().stream())
              .filter(it -> "Marked".equals(it.getStyle()))
              .toList();
      assertThat(marked).extracting(XWPFRun::text).contains("No", "will", "eleven weeks");
      assertThat(marked).extracting(XWPFRun::getLang).containsOnly("en");
      assertThat(word.getStyles().getStyle("Marked").getCTStyle().getRPr().sizeOfUArray())
          .isEqualTo(1);
    }
  }

  @Test
  void theFootOfEveryWordPageNamesCaseStateAndEmbargo() throws IOException {
    try (XWPFDocument word = word(Desks.embargoed(), Length.PAGE)) {
      assertThat(word.getFooterList().getFirst().getText())
          .contains("UNDER EMBARGO until 4 Mar 2026, 06:00 UTC+01:00 (B)")
          .contains("Harbour bridge")
          .contains("DRAFT: 1 of 3 settled");
    }
  }

  @Test
  void theCompleteNoteHoldsTheTexts() throws IOException {
    try (XWPFDocument word = word(Desks.harbour(), Length.COMPLETE)) {
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("3  “No ferry has been ordered for the summer season,” Jane Morrow said.");
    }
  }

  @Test
  void theWorkbookHoldsARowAPointAndEveryCellIsText() throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(
            new ByteArrayInputStream(bytes(new XlsxWriter(), Desks.embargoed(), Length.PAGE)))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(3);
      XSSFSheet points = book.getSheet("Points");
      assertThat(row(points, 0)).startsWith("point", "section", "who");
      assertThat(row(points, 1))
          .startsWith("M1", "MAJOR")
          .contains("JM", "correction", "UNDER EMBARGO until 4 Mar 2026, 06:00 UTC+01:00 (B)");
      points.forEach(
          row -> row.forEach(it -> assertThat(it.getCellType()).isEqualTo(CellType.STRING)));
      assertThat(points.getFooter().getCenter()).contains("UNDER EMBARGO");
      assertThat(row(book.getSheet("Articles"), 1))
          .startsWith("A", "Harbour bridge to close in May", "herald.txt");
    }
  }

  @Test
  void theSameNoteGivesTheSameBytes() throws IOException {
    for (ReportWriter writer : List.of(new DocxWriter(), new XlsxWriter())) {
      assertThat(bytes(writer, Desks.harbour(), Length.COMPLETE))
          .isEqualTo(bytes(writer, Desks.harbour(), Length.COMPLETE));
    }
  }

  private static List<String> row(XSSFSheet sheet, int number) {
    List<String> cells = new java.util.ArrayList<>();
    sheet.getRow(number).forEach(it -> cells.add(it.getStringCellValue()));
    return cells;
  }

  private static XWPFDocument word(Project project, Length length) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes(new DocxWriter(), project, length)));
  }

  private static byte[] bytes(ReportWriter writer, Project project, Length length)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.with(NoteOptions.DEFAULT.with(length)).write(project, Messages.in("en"), out);
    return out.toByteArray();
  }
}
