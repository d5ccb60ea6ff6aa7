package app.verbatim.report.format.office;

import app.verbatim.report.Note;
import app.verbatim.report.PointTable;
import app.verbatim.report.format.office.XlsxWriter.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sheets of text as a workbook: the head stays in view and filters, long cells wrap, each printed
/// page names the case, the state and the embargo.
final class Workbook {

  private static final String SHEET = Parts.MAIN + "spreadsheetml/2006/main";
  private static final String OFFICE = "officeDocument/2006/relationships/";
  private static final String TYPE = "officedocument.spreadsheetml.";
  private static final int NARROWEST = 9;
  private static final int WIDEST = 48;
  private static final int LINE = 13;
  private static final int HIGHEST = 409;
  private static final int MOST_IN_A_FOOT = 200;

  private static final String STYLES =
      """
      <styleSheet xmlns="%s">\
      <fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border/></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="2">\
      <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
      <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
      </cellXfs></styleSheet>\
      """
          .formatted(SHEET);

  private Workbook() {}

  static void write(Note note, Map<String, Sheet> sheets, OutputStream out) throws IOException {
    Parts parts = new Parts();
    Map<String, String> leads = new LinkedHashMap<>();
    StringBuilder list = new StringBuilder();
    int number = 1;
    for (Map.Entry<String, Sheet> sheet : sheets.entrySet()) {
      String name = "worksheets/sheet" + number + ".xml";
      leads.put(name, OFFICE + "worksheet");
      list.append(
          "<sheet name=\"%s\" sheetId=\"%s\" r:id=\"r%s\"/>"
              .formatted(Parts.escape(sheet.getKey()), number, number));
      parts.put("xl/" + name, TYPE + "worksheet", sheet(note, sheet.getValue()));
      number++;
    }
    leads.put("styles.xml", OFFICE + "styles");
    parts.put("xl/styles.xml", TYPE + "styles", STYLES);
    parts.put(
        "xl/workbook.xml",
        TYPE + "sheet.main",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(SHEET, Parts.MAIN + "officeDocument/2006/relationships", list));
    parts.relate("xl/workbook.xml", leads);
    parts.title(note.say("report.title", note.title()), note.language());
    Map<String, String> first = new LinkedHashMap<>();
    first.put("xl/workbook.xml", OFFICE + "officeDocument");
    first.put("docProps/core.xml", "package/2006/relationships/metadata/core-properties");
    parts.relate("", first);
    parts.write(out);
  }

  private static String sheet(Note note, Sheet sheet) {
    StringBuilder columns = new StringBuilder();
    int[] widths = new int[sheet.head().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(sheet, i);
      columns.append(
          "<col min=\"%s\" max=\"%s\" width=\"%s\" customWidth=\"1\"/>"
              .formatted(i + 1, i + 1, widths[i]));
    }
    StringBuilder rows = new StringBuilder();
    row(widths, 1, sheet.head(), 1, rows);
    for (int i = 0; i < sheet.rows().size(); i++) {
      row(widths, i + 2, sheet.rows().get(i), 0, rows);
    }
    String last = column(sheet.head().size() - 1) + (sheet.rows().size() + 1);
    return """
    <worksheet xmlns="%s"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
    <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
    <cols>%s</cols><sheetData>%s</sheetData><autoFilter ref="A1:%s"/>\
    <pageSetup paperSize="9" orientation="landscape" fitToWidth="3" fitToHeight="0"/>\
    <headerFooter><oddFooter>%s</oddFooter></headerFooter></worksheet>\
    """
        .formatted(SHEET, columns, rows, last, foot(note));
  }

  private static void row(
      int[] widths, int number, List<String> cells, int style, StringBuilder rows) {
    rows.append("<row r=\"").append(number).append("\" ht=\"");
    rows.append(height(widths, cells)).append("\" customHeight=\"1\">");
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        rows.append("<c r=\"").append(column(i)).append(number);
        rows.append("\" s=\"")
            .append(style)
            .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        rows.append(Parts.escape(PointTable.cell(cells.get(i)))).append("</t></is></c>");
      }
    }
    rows.append("</row>");
  }

  private static int width(Sheet sheet, int column) {
    int widest = sheet.head().get(column).length();
    for (List<String> row : sheet.rows()) {
      widest = Math.max(widest, row.get(column).length());
    }
    return Math.clamp(widest + 2, NARROWEST, WIDEST);
  }

  /// In points. Not every program finds it by itself.
  private static int height(int[] widths, List<String> cells) {
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      int width = widths[i] - 1;
      int lines = cells.get(i).lines().mapToInt(it -> 1 + it.length() / width).sum();
      most = Math.max(most, lines);
    }
    return Math.min(most * LINE, HIGHEST);
  }

  /// `A`, `Z`, `AA`.
  private static String column(int place) {
    String last = String.valueOf((char) ('A' + place % 26));
    return place < 26 ? last : column(place / 26 - 1) + last;
  }

  /// `&` begins a code in a foot, so that it is written twice.
  private static String foot(Note note) {
    String state = String.join(" ", note.embargoes()) + " " + note.stamp();
    return "&amp;L" + code(note.title()) + "&amp;C" + code(state) + "&amp;R&amp;P/&amp;N";
  }

  private static String code(String words) {
    String first =
        words
            .codePoints()
            .limit(MOST_IN_A_FOOT / 2)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return Parts.escape(first.strip().replace("&", "&&").replace('\n', ' '));
  }
}
