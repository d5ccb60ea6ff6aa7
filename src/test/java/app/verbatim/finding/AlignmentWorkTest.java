package app.verbatim.finding;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.extract.quote.Quotation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// The alignment's work, counted: words of the pairs scored and entries of the index read.
class AlignmentWorkTest {

  /// How many quotations an article has.
  private static final int IN_ONE = 20;

  private static final int EACH_SAID = 50;

  private static final int VOCABULARY = 3_000;

  private static final int WORDS = 12;

  @Test
  void tenTimesTheStatementsTakeLittleMoreThanTenTimesTheWork() {
    double exponent = Math.log10(aligning(profiles(20_000)) / (double) aligning(profiles(2_000)));
    assertThat(exponent).isLessThanOrEqualTo(1.3);
  }

  @Test
  void fiftyReportsTakeATenthOfScoringEveryPair() {
    List<Profile> profiles = profiles(50 * IN_ONE * 6);
    assertThat(10 * aligning(profiles)).isLessThanOrEqualTo(everyPair(profiles));
  }

  private static long aligning(List<Profile> profiles) {
    AtomicLong work = new AtomicLong();
    Similarity counted = counting(work);
    Support support = Aligner.support(profiles, counted);
    Leaders leaders =
        new Leaders(new Links(new Roles(List.of()), counted), new Groups(), profiles.size());
    Aligner.inTurn(profiles, support).forEach(leaders::place);
    return work.get() + support.read() + leaders.read();
  }

  private static long everyPair(List<Profile> profiles) {
    AtomicLong work = new AtomicLong();
    for (Profile left : profiles) {
      for (Profile right : profiles) {
        if (left.version().article() < right.version().article()) {
          work.addAndGet(Math.min(left.weights().size(), right.weights().size()));
        }
      }
    }
    return work.get();
  }

  private static Similarity counting(AtomicLong work) {
    Similarity overlap = new WordOverlap();
    return (left, right) -> {
      work.addAndGet(Math.min(left.weights().size(), right.weights().size()));
      return overlap.of(left, right);
    };
  }

  /// Quotations of made-up words, the common ones more often; each said in fifty reports, with a
  /// word or two changed.
  private static List<Profile> profiles(int count) {
    Random random = new Random(7);
    List<List<String>> said = new ArrayList<>();
    for (int i = 0; i < count / EACH_SAID; i++) {
      List<String> words = new ArrayList<>();
      for (int k = 0; k < WORDS; k++) {
        words.add(word(random));
      }
      said.add(words);
    }
    Map<String, Version> known = new HashMap<>();
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> words = new ArrayList<>(said.get(random.nextInt(said.size())));
      if (random.nextInt(20) == 0) {
        words.set(random.nextInt(WORDS), word(random));
      }
      Version version =
          known.computeIfAbsent(
              String.join(" ", words), text -> Versions.of("A", "en", Kind.DIRECT, text));
      versions.add(new Version(version.member(), i / IN_ONE, i % IN_ONE, version.tokens()));
    }
    Vocabulary vocabulary = new Vocabulary(versions);
    return versions.stream().map(it -> new Profile(it, vocabulary)).toList();
  }

  private static String word(Random random) {
    int rank = (int) (VOCABULARY * Math.pow(random.nextDouble(), 3));
    return "w"
        + (char) ('a' + rank % 26)
        + (char) ('a' + rank / 26 % 26)
        + (char) ('a' + rank / 676)
        + "ik";
  }
}
