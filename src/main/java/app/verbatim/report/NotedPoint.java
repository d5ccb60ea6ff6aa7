package app.verbatim.report;

import app.verbatim.finding.Point;
import app.verbatim.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A point as a note tells it.
///
/// @param label `M1`: how the note cites it
/// @param title who or what it is about
/// @param message one sentence that can be read aloud
/// @param reason why it matters; may be empty
/// @param rules the desk's rules it touches; may be empty
/// @param places by the article's letter, in the order shown: `A` to `§ 3`, `§ 10`
/// @param wordings the versions face to face
public record NotedPoint(
    Point point,
    String label,
    String title,
    String message,
    String reason,
    List<String> rules,
    Map<String, List<String>> places,
    List<NotedWording> wordings,
    Decision decision) {

  public NotedPoint {
    rules = List.copyOf(rules);
    places = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
    wordings = List.copyOf(wordings);
  }

  public String id() {
    return point.id();
  }

  public Point.Section section() {
    return point.section();
  }

  public boolean isMajor() {
    return point.section() == Point.Section.MAJOR || point.severity() == Severity.MATERIAL;
  }

  /// `A § 3, § 10 B § 2`, with no-break spaces inside a place.
  public String allPlaces() {
    return places.entrySet().stream()
        .map(
            it ->
                it.getKey()
                    + "\u00a0"
                    + it.getValue().stream()
                        .map(place -> place.replace(' ', '\u00a0'))
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("\u00a0 "));
  }

  /// `§ 3, § 10` in the article with this letter, `—` where it does not stand.
  public String placesIn(String letter) {
    return places.containsKey(letter) ? String.join(", ", places.get(letter)) : "—";
  }

  /// Whether the title names who said it, rather than what kind of thing it is.
  public boolean namesSpeaker() {
    return Outline.namesSpeaker(point);
  }
}
