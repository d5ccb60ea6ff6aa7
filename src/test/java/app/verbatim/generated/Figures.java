package app.verbatim.generated;

import app.verbatim.Verbatim;
import app.verbatim.article.Passage;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Member;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Statement;
import app.verbatim.generated.Generated.Item;
import app.verbatim.generated.Generated.Place;
import app.verbatim.generated.Generated.Plant;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Prints how well made-up stories are read: `Figures [-v] [--keep FOLDER] LANGUAGE SEED REPORTS`,
/// or every language at every size with the seeds for tuning when no story is named.
final class Figures {

  /// Seeds to look at while the rules are worked on; those of the gate are others.
  static final long TUNING = 1_000;

  private Figures() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> rest = new ArrayList<>(List.of(args));
    boolean shows = rest.remove("-v");
    if (rest.size() >= 3) {
      Generated story =
          StoryGenerator.write(
              rest.get(0), Long.parseLong(rest.get(1)), Size.of(Integer.parseInt(rest.get(2))));
      if (rest.size() > 3) {
        for (var source : story.sources()) {
          Files.createDirectories(Path.of(rest.get(3)));
          Files.write(Path.of(rest.get(3), source.name()), source.bytes());
        }
      }
      Score score = new Score();
      Comparison comparison = Verbatim.compare(story.sources(), List.of());
      score.add(comparison, story);
      out.println(score);
      if (shows) {
        show(out, comparison, story);
      }
      return;
    }
    for (String language : List.of("fr", "en")) {
      for (int reports : List.of(2, 10, 50, 500)) {
        Score score = new Score();
        for (long seed = TUNING; seed < TUNING + Score.stories(reports); seed++) {
          Generated story = StoryGenerator.write(language, seed, Size.of(reports));
          score.add(Verbatim.compare(story.sources(), List.of()), story);
        }
        out.printf(Locale.ROOT, "%s %3d reports: %s%n", language, reports, score);
      }
    }
  }

  /// The statements that hold versions of several: how many of each, and one in its words.
  private static void showMixed(PrintStream out, Comparison comparison, Generated story) {
    for (Statement statement : comparison.statements()) {
      Map<Integer, Integer> held = new TreeMap<>();
      Map<Integer, String> words = new TreeMap<>();
      for (Member member : statement.members()) {
        for (Item item : story.items()) {
          String id = comparison.extracts().get(item.article()).article().id();
          if (item.statements().size() == 1
              && id.equals(member.extract().article().id())
              && Bcubed.covered(item, member) > 0.3) {
            int told = item.statements().iterator().next();
            held.merge(told, 1, Integer::sum);
            words.putIfAbsent(told, member.extract().article().at(member.span()));
          }
        }
      }
      if (held.size() > 1) {
        out.println("MIXED " + held);
        words.values().forEach(it -> out.println("   " + it));
      }
    }
  }

  private static void show(PrintStream out, Comparison comparison, Generated story) {
    showMixed(out, comparison, story);
    Verdicts verdicts = Verdicts.of(comparison, story);
    for (Plant plant : verdicts.missed()) {
      Place place = plant.places().getFirst();
      String text = comparison.extracts().get(place.article()).article().text();
      out.printf(
          "MISSED %s %s S%d in %d: %s%n   <%s>%n",
          plant.kind(),
          plant.isQuoted() ? "quoted" : "reported",
          plant.statement(),
          place.article() + 1,
          plant.words(),
          text.substring(
                  Math.max(0, place.span().start() - 70),
                  Math.min(text.length(), place.span().end() + 70))
              .replace('\n', '/'));
    }
    Map<String, Integer> kinds = new TreeMap<>();
    verdicts.plants().forEach(it -> kinds.merge(it.kind(), 1, Integer::sum));
    out.println("planted " + kinds);
    for (Finding finding : verdicts.wrong()) {
      out.println("WRONG " + finding.kind() + ": " + finding.message().key());
      for (Passage passage : finding.passages()) {
        comparison.extract(passage.article()).dates().stream()
            .filter(it -> it.span().overlaps(passage.span()))
            .forEach(it -> out.println("   " + it.value() + " " + it.rule()));
        String text = comparison.extract(passage.article()).article().text();
        int from = Math.max(0, passage.span().start() - 60);
        int to = Math.min(text.length(), passage.span().end() + 60);
        out.printf(
            "   %s: %s<%s>%s%n",
            comparison.extract(passage.article()).article().source(),
            text.substring(from, passage.span().start()).replace('\n', '/'),
            passage.span().in(text),
            text.substring(passage.span().end(), to).replace('\n', '/'));
      }
      finding.changes().stream()
          .filter(it -> it.severity() == Severity.MATERIAL)
          .forEach(
              it ->
                  out.println(
                      "   "
                          + it.kind()
                          + " "
                          + it.left().map(p -> words(comparison, p)).orElse("")
                          + " | "
                          + it.right().map(p -> words(comparison, p)).orElse("")));
    }
  }

  private static String words(Comparison comparison, Passage passage) {
    return comparison.extract(passage.article()).article().at(passage.span());
  }
}
