package app.verbatim.report.format.office;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.report.Note;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.ReportWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The note for a word processor, with real headings and tables, so that a desk can go on writing.
public record DocxWriter(NoteOptions options) implements ReportWriter {

  private static final String WORD = Parts.MAIN + "wordprocessingml/2006/main";
  private static final String RELATIONS = Parts.MAIN + "officeDocument/2006/relationships";
  private static final String OFFICE = "officeDocument/2006/relationships/";
  private static final String TYPE = "officedocument.wordprocessingml.";

  public DocxWriter() {
    this(NoteOptions.DEFAULT);
  }

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public ReportWriter with(NoteOptions others) {
    return new DocxWriter(others);
  }

  @Override
  public void write(Project project, Messages messages, OutputStream out) throws IOException {
    Note note = Note.of(project, messages, options);
    Parts parts = new Parts();
    parts.put("word/document.xml", TYPE + "document.main", document(note));
    parts.put("word/styles.xml", TYPE + "styles", styles(note));
    parts.put("word/footer1.xml", TYPE + "footer", foot(note));
    Map<String, String> leads = new LinkedHashMap<>();
    leads.put("styles.xml", OFFICE + "styles");
    leads.put("footer1.xml", OFFICE + "footer");
    parts.relate("word/document.xml", leads);
    parts.title(note.say("report.title", note.title()), note.language());
    Map<String, String> first = new LinkedHashMap<>();
    first.put("word/document.xml", OFFICE + "officeDocument");
    first.put("docProps/core.xml", "package/2006/relationships/metadata/core-properties");
    parts.relate("", first);
    parts.write(out);
  }

  private static String document(Note note) {
    Page page = new Page();
    new Chapters(note, page).write();
    return """
    <w:document xmlns:w="%s" xmlns:r="%s"><w:body>%s<w:sectPr>\
    <w:footerReference w:type="default" r:id="r2"/><w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="1020" w:right="1020" w:bottom="1020" w:left="1020" w:header="500" w:footer="500" w:gutter="0"/>\
    </w:sectPr></w:body></w:document>\
    """
        .formatted(WORD, RELATIONS, page);
  }

  private static String styles(Note note) throws IOException {
    try (InputStream in = DocxWriter.class.getResourceAsStream("/report/word-styles.xml")) {
      if (in == null) {
        throw new IllegalStateException("no /report/word-styles.xml");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{language}", note.language());
    }
  }

  private static String foot(Note note) {
    Page page = new Page();
    page.paragraph("Footer", Page.Run.strong(String.join(" · ", note.embargoes())));
    return """
    <w:ftr xmlns:w="%s">%s<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
    <w:r><w:t xml:space="preserve">%s</w:t></w:r><w:r><w:tab/></w:r>\
    <w:r><w:t xml:space="preserve">%s</w:t></w:r><w:r><w:tab/></w:r>\
    <w:r><w:t xml:space="preserve">%s </w:t></w:r><w:fldSimple w:instr=" PAGE "/><w:r><w:t>/</w:t></w:r>\
    <w:fldSimple w:instr=" NUMPAGES "/></w:p></w:ftr>\
    """
        .formatted(
            WORD,
            page,
            Parts.escape(note.title()),
            Parts.escape(note.stamp()),
            Parts.escape(note.say("note.page")));
  }
}
