package app.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.StoryFolder.Entry;
import app.verbatim.article.Article;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The sample stories say in their `story.json` what was planted in them; this holds the program to
/// it.
class SamplesTest {

  private static final Map<String, Comparison> COMPARISONS = new TreeMap<>();

  @BeforeAll
  static void compareEverySample() throws IOException {
    for (StoryFolder sample : StoryFolder.in("sample-articles")) {
      COMPARISONS.put(sample.name(), sample.compare("\n"));
    }
  }

  static Stream<Arguments> planted() throws IOException {
    return entries("planted");
  }

  static Stream<Arguments> quiet() throws IOException {
    return entries("quiet");
  }

  static Stream<Arguments> undecided() throws IOException {
    return entries("undecided");
  }

  static Stream<Arguments> missed() throws IOException {
    return entries("missed");
  }

  private static Stream<Arguments> entries(String list) throws IOException {
    List<Arguments> all = new ArrayList<>();
    for (StoryFolder sample : StoryFolder.in("sample-articles")) {
      sample.entries(list).forEach(entry -> all.add(Arguments.of(sample, entry)));
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("planted")
  void whatWasPlantedIsFound(StoryFolder sample, Entry planted) {
    assertThat(flagged(sample, planted))
        .as("findings that touch %s", planted.words())
        .anyMatch(finding -> isOfKind(finding, planted));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("quiet")
  void whatAgreesStaysQuiet(StoryFolder sample, Entry quiet) {
    assertThat(flagged(sample, quiet).stream().filter(finding -> isOfKind(finding, quiet)))
        .as("findings that touch %s", quiet.words())
        .isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("undecided")
  void whatCannotBeDecidedIsOfferedToBeConfirmed(StoryFolder sample, Entry undecided) {
    Comparison comparison = comparison(sample);
    assertThat(comparison.points().stream().filter(point -> point.probable()))
        .as("points to be confirmed")
        .anyMatch(
            point ->
                point.findings().stream()
                    .anyMatch(finding -> touchesOne(comparison, finding, undecided)));
  }

  /// When this fails the program has become better: move the entry to `planted`.
  @ParameterizedTest(name = "{1}")
  @MethodSource("missed")
  void whatIsListedAsMissedIsReallyMissed(StoryFolder sample, Entry missed) {
    assertThat(flagged(sample, missed)).isEmpty();
  }

  @Test
  void everyKindOfFindingIsShownByASample() throws IOException {
    TreeSet<String> kinds = new TreeSet<>();
    for (StoryFolder sample : StoryFolder.in("sample-articles")) {
      sample.entries("planted").forEach(entry -> kinds.addAll(entry.kinds()));
    }
    assertThat(kinds)
        .contains("wording", "cut", "repeated", "fragment", "speaker", "role", "relay", "stance")
        .contains("directness", "date", "number", "name", "only-in", "place", "purpose")
        .contains("headline", "text");
  }

  @Test
  void everyWordASampleListsStandsOnceInItsArticle() throws IOException {
    for (StoryFolder sample : StoryFolder.in("sample-articles")) {
      for (String list : List.of("planted", "quiet", "undecided", "missed")) {
        assertThat(sample.entries(list)).as(sample.name() + " " + list).isNotEmpty();
        for (Entry entry : sample.entries(list)) {
          for (var at : entry.words().entrySet()) {
            String text = sample.text(at.getKey());
            for (String words : at.getValue()) {
              assertThat(text).as(entry.what()).containsOnlyOnce(words);
            }
          }
        }
      }
    }
  }

  private static Comparison comparison(StoryFolder sample) {
    return Optional.ofNullable(COMPARISONS.get(sample.name())).orElseThrow();
  }

  /// The findings grave enough that touch the words in every article named.
  private static List<Finding> flagged(StoryFolder sample, Entry entry) {
    Comparison comparison = comparison(sample);
    return comparison.findings().stream()
        .filter(finding -> finding.severity().compareTo(entry.severity()) <= 0)
        .filter(finding -> touches(comparison, finding, entry))
        .toList();
  }

  private static boolean isOfKind(Finding finding, Entry entry) {
    return entry.kinds().isEmpty() || entry.kinds().contains(finding.kind());
  }

  private static boolean touches(Comparison comparison, Finding finding, Entry entry) {
    boolean within =
        finding.passages().stream()
            .allMatch(
                passage ->
                    entry
                        .words()
                        .containsKey(comparison.extract(passage.article()).article().source()));
    return (within || !entry.alone())
        && entry.words().entrySet().stream()
            .allMatch(
                at -> {
                  Article article = article(comparison, at.getKey());
                  return at.getValue().stream().allMatch(words -> touches(finding, article, words));
                });
  }

  /// A question is asked at the words of one article; the other's stand beside them.
  private static boolean touchesOne(Comparison comparison, Finding finding, Entry entry) {
    return entry.words().entrySet().stream()
        .anyMatch(
            at ->
                at.getValue().stream()
                    .anyMatch(words -> touches(finding, article(comparison, at.getKey()), words)));
  }

  private static boolean touches(Finding finding, Article article, String words) {
    int start = article.text().indexOf(words);
    Span wanted = new Span(start, start + words.length());
    return marked(finding, article).stream().anyMatch(span -> span.overlaps(wanted));
  }

  /// The differing words that matter where the finding has any in this article, else its passages:
  /// a word that was added has no place in the other article.
  private static List<Span> marked(Finding finding, Article article) {
    List<Span> changed =
        finding.changes().stream()
            .filter(change -> change.severity() != Severity.COSMETIC)
            .flatMap(change -> Stream.concat(change.left().stream(), change.right().stream()))
            .filter(passage -> passage.article().equals(article.id()))
            .map(Passage::span)
            .toList();
    return changed.isEmpty()
        ? finding.passages().stream()
            .filter(passage -> passage.article().equals(article.id()))
            .map(Passage::span)
            .toList()
        : changed;
  }

  private static Article article(Comparison comparison, String source) {
    return comparison.extracts().stream()
        .map(Extract::article)
        .filter(article -> article.source().equals(source))
        .findFirst()
        .orElseThrow();
  }
}
