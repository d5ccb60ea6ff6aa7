package app.verbatim.report.format;

import app.verbatim.article.Article;
import app.verbatim.finding.Point;
import app.verbatim.finding.Point.Wording;
import app.verbatim.report.Excerpt;
import app.verbatim.report.Outline;
import app.verbatim.report.Places;
import app.verbatim.report.Shortened;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What only one article says: a line each, the first words of it.
final class TextOnlyIn {

  /// How many places of one statement are listed; the rest is counted.
  private static final int PLACES = 3;

  private TextOnlyIn() {}

  /// @param letter the article's
  /// @param most how many lines; the rest is counted with its places
  static void write(Outline outline, TextPage page, String letter, List<Point> points, int most) {
    List<Point> shown = points.stream().limit(most).toList();
    int widest =
        shown.stream().mapToInt(it -> TextPage.columns(places(outline, it))).max().orElse(0);
    int letters = Math.max(4, letter.length() + 2);
    int column = letters + widest + 2;
    String label = letter;
    for (Point point : shown) {
      String start = label + " ".repeat(letters - label.length()) + places(outline, point);
      page.hanging(start, column, firstWords(outline, point, TextPage.WIDTH - column));
      label = "";
    }
    if (points.size() > most) {
      Set<String> places =
          points.stream()
              .skip(most)
              .map(it -> places(outline, it))
              .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
      page.hanging(
          "",
          letters,
          Excerpt.plain(
              outline.say("report.othersAt", points.size() - most, String.join(", ", places))));
    }
  }

  private static String places(Outline outline, Point point) {
    List<String> all =
        Places.of(outline.comparison(), point, outline.messages()).values().stream()
            .flatMap(Set::stream)
            .toList();
    String first = String.join(", ", all.subList(0, Math.min(PLACES, all.size())));
    return all.size() <= PLACES ? first : first + " +" + (all.size() - PLACES);
  }

  private static Excerpt firstWords(Outline outline, Point point, int most) {
    String title = outline.say(point.title());
    if (point.wordings().isEmpty()) {
      return Excerpt.plain(outline.say(point.message()));
    }
    Wording wording = point.wordings().getFirst();
    Article article = outline.comparison().extract(wording.shown().article()).article();
    Excerpt words = Excerpt.of(article.text(), wording.shown().span(), List.of());
    String who = !Outline.namesSpeaker(point) ? "" : outline.say("report.who", title);
    int room = most - TextPage.columns(who) - Excerpt.CUT.length() - 3;
    return Excerpt.plain(who + Shortened.to(Math.max(room, 16), words).text());
  }
}
