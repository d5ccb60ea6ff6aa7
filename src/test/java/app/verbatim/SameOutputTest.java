package app.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.generated.LargeStory;
import app.verbatim.project.Project;
import app.verbatim.report.ReportWriter;
import app.verbatim.report.format.ReportWriters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same reports give the same bytes, whatever the machine is set to.
class SameOutputTest {

  private static final List<Source> STORY = LargeStory.of("fr", 12);

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void anyNumberOfThreadsGivesTheSameBytes(int threads) throws Exception {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      assertThat(pool.submit(() -> written(STORY)).get()).isEqualTo(written(STORY));
    }
  }

  @ParameterizedTest
  @CsvSource({"tr, Asia/Tokyo", "fr, America/Los_Angeles", "en, UTC", "ar, Pacific/Kiritimati"})
  void anyLocaleAndTimeZoneGivesTheSameBytes(String language, String zoneId) throws IOException {
    Map<String, String> here = written(STORY);
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
    assertThat(written(STORY)).isEqualTo(here);
  }

  @Test
  void whatIsQuotedInAReportDoesNotDependOnItsPlace() {
    assertThat(quoted(Verbatim.extract(STORY.reversed(), List.of())))
        .isEqualTo(quoted(Verbatim.extract(STORY, List.of())));
  }

  @Test
  void anUnreadableFileAmongManyLeavesNoGapInTheLetters() {
    List<Source> sources = new ArrayList<>(STORY);
    sources.add(3, new Source("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0}));
    Comparison comparison = Verbatim.extract(sources, List.of());
    assertThat(comparison.unreadable()).hasSize(1);
    assertThat(comparison.extracts())
        .extracting(it -> it.article().letter())
        .containsExactly("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L");
  }

  private static TreeSet<String> quoted(Comparison comparison) {
    TreeSet<String> all = new TreeSet<>();
    comparison
        .extracts()
        .forEach(
            extract ->
                extract
                    .sayings()
                    .forEach(
                        it ->
                            all.add(
                                extract.article().source()
                                    + it.quotation().parts()
                                    + it.attribution().name()
                                    + it.said().map(said -> said.value()))));
    return all;
  }

  /// Every format that is text, by its name.
  private static Map<String, String> written(List<Source> sources) throws IOException {
    Project project = new Project("story", Verbatim.compare(sources, List.of()));
    Map<String, String> written = new LinkedHashMap<>();
    for (ReportWriter writer : ReportWriters.ALL) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(project, Messages.in(writer.messages().orElse("fr")), out);
      written.put(writer.format(), out.toString(StandardCharsets.UTF_8));
    }
    return written;
  }
}
