package app.verbatim.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.report.Desks;
import app.verbatim.report.NoteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvWriterTest {

  @Test
  void aStandardParserReadsARowAPointWithWhatWasDecided() throws IOException {
    List<CSVRecord> rows =
        CSVParser.parse(
                csv(NoteOptions.DEFAULT, "en"), CSVFormat.RFC4180.builder().setHeader().get())
            .getRecords();

    CSVRecord first = rows.getFirst();
    assertThat(first.get("point")).isEqualTo("M1");
    assertThat(rows.get(1).get("words of A (Harbour bridge to close in May)"))
        .isEqualTo("“No ferry has been ordered for the summer season,”");
    assertThat(first.get("verdict")).endsWith("correct");
    assertThat(first.get("initials")).isEqualTo("JM");
    assertThat(first.get("evidence"))
        .isEqualTo("eleven weeks, https://town.example/minutes, read 4 Mar 2026, 12:34 UTC");
    assertThat(rows).allMatch(CSVRecord::isConsistent);
    assertThat(rows).allMatch(it -> it.get("embargo").startsWith("UNDER EMBARGO"));
  }

  @Test
  void withAByteOrderMarkFrenchSpreadsheetsFindTheirSemicolons() throws IOException {
    assertThat(csv(NoteOptions.DEFAULT.withByteOrderMark(), "fr"))
        .startsWith("\ufeffpoint;section;");
    assertThat(csv(NoteOptions.DEFAULT.withByteOrderMark(), "en"))
        .startsWith("\ufeffpoint,section,");
    assertThat(csv(NoteOptions.DEFAULT, "fr")).startsWith("point,section,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          =HYPERLINK(1)       | '=HYPERLINK(1)
          +1                  | '+1
          -1                  | '-1
          @SUM                | '@SUM
          ` =1`               | `' =1`
          ＝1                 | '＝1
          a=1                 | a=1
          a,b                 | "a,b"
          a "b"               | "a ""b""\"
          =1,"x"              | "'=1,""x""\"
          — dit-il            | — dit-il
          """)
  void aCellIsQuotedWhereItMustBeAndNeverBeginsAFormula(String words, String cell) {
    assertThat(CsvWriter.cell(words, ",")).isEqualTo(cell);
  }

  @Test
  void lineBreaksAndTabsStayInsideTheirCell() {
    assertThat(CsvWriter.cell("a\nb", ",")).isEqualTo("\"a\nb\"");
    assertThat(CsvWriter.cell("\t=1", ",")).isEqualTo("'\t=1");
    assertThat(CsvWriter.cell("", ",")).isEmpty();
  }

  private static String csv(NoteOptions options, String language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvWriter(options).write(Desks.embargoed(), Messages.in(language), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
