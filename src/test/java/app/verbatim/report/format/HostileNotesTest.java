package app.verbatim.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Messages;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Point.Section;
import app.verbatim.project.Action;
import app.verbatim.project.Evidence;
import app.verbatim.project.Project;
import app.verbatim.project.Ruling;
import app.verbatim.project.Subject;
import app.verbatim.project.Verdict;
import app.verbatim.project.Work;
import app.verbatim.project.file.ChoicesFile;
import app.verbatim.report.Length;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.ReportWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Articles, notes and initials that try to be something else, through every writer.
class HostileNotesTest {

  private static final Map<String, String> HOSTILE = new LinkedHashMap<>();

  static {
    HOSTILE.put(
        "markup", "</bdi></style><script>alert('x')</script><img src=x onerror=1> &amp; ]]>");
    HOSTILE.put(
        "formula", "=HYPERLINK(\"http://x.example\";\"y\") +1 -1 @SUM(A1) \t=cmd|' /C x'!A0");
    HOSTILE.put("controls", "a\u0000b\u0007c\u001bd\u009be\ufffef\uffff [ \u001b]0;x\u0007");
    HOSTILE.put("bidi", "\u202eevil\u202c \u2066x\u2069 \u200b\u200f\ufeff שלום مرحبا 你好 😀");
    HOSTILE.put("halves", "a\ud800b \udc00c \ud83d");
    HOSTILE.put("markdown", "*a* _b_ `c` [d](javascript:e) ![f](g) | h | \n# i\n> j\n1. k\n---\n");
    HOSTILE.put("patterns", "%s %d {} {0} ${x} $1 \\1 \\\\ {language} &P &N %n");
    HOSTILE.put("longword", "w".repeat(50_000));
  }

  static Stream<Arguments> everyWriterAndEveryText() {
    return ReportWriters.ALL.stream()
        .flatMap(writer -> HOSTILE.keySet().stream().map(it -> Arguments.of(writer.format(), it)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyWriterAndEveryText")
  void isWrittenAndOpensAgain(String format, String kind) throws Exception {
    ReportWriter writer =
        ReportWriters.named(format).orElseThrow().with(NoteOptions.DEFAULT.with(Length.COMPLETE));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    writer.write(project(hostile(kind)), Messages.in("fr"), out);

    open(format, out.toByteArray());
  }

  @ParameterizedTest(name = "{0} {1}, nothing compared")
  @MethodSource("everyWriterAndEveryText")
  void quotationsAloneAreWrittenAndOpenAgain(String format, String kind) throws Exception {
    ReportWriter writer = ReportWriters.named(format).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    writer.write(Project.extracted(project(hostile(kind)).work()), Messages.in("fr"), out);

    open(format, out.toByteArray());
  }

  private static void open(String format, byte[] bytes) throws Exception {
    String text = new String(bytes, StandardCharsets.UTF_8);
    switch (format) {
      case "html" -> {
        assertThat(HtmlTags.misplaced(text)).isEmpty();
        assertThat(text)
            .doesNotContainIgnoringCase("<script")
            .doesNotContainPattern("<[^>]* on\\w+=");
        assertThat(text.chars()).doesNotContain(0, 7, 27);
      }
      case "pdf" -> {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
          assertThat(new PDFTextStripper().getText(pdf)).contains("Verbatim compare");
        }
      }
      case "docx" -> {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes));
            XWPFWordExtractor words = new XWPFWordExtractor(word)) {
          assertThat(words.getText()).contains("Verbatim compare");
        }
      }
      case "xlsx" -> {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
          assertThat(book.getNumberOfSheets()).isEqualTo(3);
        }
      }
      case "csv" -> assertThat(cells(text)).noneMatch(it -> it.matches("(?s)\\s*[=+@＝-].*"));
      case "json", "annotations", "claims" -> {
        assertThat(new JsonMapper().readTree(bytes).isObject()).isTrue();
        assertThat(
                StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString())
            .isNotEmpty();
      }
      default -> assertThat(text.chars()).doesNotContain(0, 7, 27);
    }
  }

  private static List<String> cells(String csv) throws IOException {
    return CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180).getRecords().stream()
        .flatMap(it -> it.toList().stream())
        .toList();
  }

  @Test
  void everyKindOfTextReachesThePointsSoThatTheWritersMeetIt() throws IOException {
    for (String kind : Set.of("markup", "formula", "markdown", "patterns")) {
      Project project = project(hostile(kind));
      assertThat(project.comparison().points()).as(kind).isNotEmpty();
      assertThat(project.standings().elsewhere()).as(kind).isEmpty();
    }
  }

  @Test
  void partsOfAnOfficeFileAreXml() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWriters.named("docx")
        .orElseThrow()
        .write(project(hostile("controls")), Messages.in("en"), out);
    try (java.util.zip.ZipInputStream zip =
        new java.util.zip.ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      int parts = 0;
      while (zip.getNextEntry() != null) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(zip.readAllBytes()));
        parts++;
      }
      assertThat(parts).isEqualTo(7);
    }
  }

  private static String hostile(String kind) {
    return HOSTILE.getOrDefault(kind, "");
  }

  /// The words in title, file name, outlet, quotations, note, evidence and initials.
  private static Project project(String words) {
    List<Source> sources =
        List.of(
            source("a " + words.substring(0, Math.min(words.length(), 40)) + ".txt", "will", words),
            source("b.txt", "may", "x " + words));
    Work work = Work.of(words, sources, ChoicesFile.standard());
    Comparison comparison = Verbatim.compare(work.sources(), List.of());
    for (var point : comparison.points()) {
      if (point.section() == Section.MAJOR) {
        Verdict verdict =
            Verdict.of(
                    Subject.of(point, comparison),
                    Ruling.of("both-correct"),
                    words.substring(0, Math.min(words.length(), 12)),
                    Instant.EPOCH)
                .noted(words, List.of(new Evidence(words, words, Instant.EPOCH)));
        work = work.after(new Action.Settle(List.of(verdict), List.of()));
      }
    }
    return Project.of(work, comparison);
  }

  private static Source source(String name, String verb, String words) {
    String text =
        """
        %s

        “We %s close the harbour bridge for eleven weeks from the first of May,” Jane Morrow said.

        “The council has asked for %s and a ferry for the summer season,” Jane Morrow said.
        """;
    return new Source(
        name,
        String.format(java.util.Locale.ROOT, text, words, verb, words)
            .getBytes(StandardCharsets.UTF_8));
  }
}
