package app.verbatim.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.report.Desks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownWriterTest {

  @Test
  void saysTheStateTheEmbargoTheVersionsAndTheDecisions() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownWriter().write(Desks.embargoed(), Messages.in("en"), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("# Harbour bridge\n\nComparison note · **DRAFT: 1 of 3 settled**\n\n")
        .contains("> **UNDER EMBARGO until 4 Mar 2026, 06:00 UTC+01:00 (B)**")
        .contains("> “We **will** close the harbour bridge for **eleven weeks** ")
        .contains("- Note: Heard on the tape: “eleven”.")
        .contains("- Action: correction");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          *not bold*              | \\*not bold\\*
          <b>x</b>                | &lt;b&gt;x&lt;/b&gt;
          [a](http://b.example)   | \\[a\\](http\\://b.example)
          # no heading            | \\# no heading
          1. no list              | 1\\. no list
          - no list               | \\- no list
          Jean-Luc, 3.5 (a: b)!   | Jean-Luc, 3.5 (a: b)!
          a_b                     | a\\_b
          """)
  void nothingAnArticleHoldsIsMarkup(String words, String markup) {
    assertThat(MarkdownPage.escape(words)).isEqualTo(markup);
  }
}
