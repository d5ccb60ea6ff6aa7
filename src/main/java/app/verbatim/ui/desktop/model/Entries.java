package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Agreement;
import app.verbatim.finding.Change;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Point;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the rows of the list from a comparison, in one language.
final class Entries {

  private final Comparison comparison;
  private final Messages messages;
  private final Map<String, Extract> extracts = new LinkedHashMap<>();
  private final Map<Group, Integer> count = new EnumMap<>(Group.class);

  private Entries(Comparison comparison, Messages messages) {
    this.comparison = comparison;
    this.messages = messages;
    comparison.extracts().forEach(extract -> extracts.put(extract.article().id(), extract));
  }

  /// Points, then agreements; for a single article what it quotes as well.
  static List<Entry> of(Comparison comparison, Messages messages) {
    Entries entries = new Entries(comparison, messages);
    List<Entry> all = new ArrayList<>();
    for (Group group : Group.values()) {
      comparison.points().stream()
          .filter(point -> Group.of(point.section()) == group)
          .map(entries::point)
          .forEach(all::add);
    }
    comparison.agreements().stream().map(entries::agreement).forEach(all::add);
    if (comparison.extracts().size() == 1) {
      Extract only = comparison.extracts().getFirst();
      only.sayings().stream()
          .filter(saying -> saying.quotation().excluded().isEmpty())
          .map(saying -> entries.quotation(only, saying))
          .forEach(all::add);
    }
    return all;
  }

  private Entry point(Point point) {
    List<Face> faces = point.wordings().stream().map(wording -> face(point, wording)).toList();
    Group group = Group.of(point.section());
    return new Entry(
        point.findings().getFirst().id(),
        group,
        number(group),
        Mark.of(point.severity()),
        messages.say(point.title()),
        differing(point, faces),
        places(point.places()),
        messages.say(point.message()),
        point.reason().map(messages::say).orElse(""),
        faces,
        point.probable());
  }

  private Face face(Point point, Point.Wording wording) {
    Passage shown = wording.shown();
    Extract extract = extract(shown.article());
    List<Face.Marked> marked = new ArrayList<>();
    wording
        .marked()
        .forEach(passage -> marked.add(new Face.Marked(passage.span(), mark(point, passage))));
    for (Finding finding : point.findings()) {
      for (Change change : finding.changes()) {
        sides(change)
            .filter(side -> side.article().equals(shown.article()))
            .filter(side -> shown.span().covers(side.span()))
            .filter(side -> marked.stream().noneMatch(it -> it.span().equals(side.span())))
            .forEach(side -> marked.add(new Face.Marked(side.span(), Mark.of(change.severity()))));
      }
    }
    marked.sort((one, other) -> one.span().compareTo(other.span()));
    return face(extract, shown.span(), marked);
  }

  private Face face(Extract extract, Span shown, List<Face.Marked> marked) {
    Article article = extract.article();
    return new Face(
        article.id(),
        article.letter(),
        place(article, shown.start()),
        shown,
        article.at(shown),
        marked,
        Attributions.line(extract, shown, messages));
  }

  private static Mark mark(Point point, Passage passage) {
    Optional<Mark> change =
        changes(point)
            .filter(it -> sides(it).anyMatch(side -> touches(side, passage)))
            .map(it -> Mark.of(it.severity()))
            .reduce(Mark::or);
    return change
        .or(
            () ->
                point.findings().stream()
                    .filter(it -> it.passages().stream().anyMatch(p -> touches(p, passage)))
                    .map(it -> Mark.of(it.severity()))
                    .reduce(Mark::or))
        .orElse(Mark.of(point.severity()));
  }

  private static boolean touches(Passage one, Passage other) {
    return one.article().equals(other.article()) && one.span().overlaps(other.span());
  }

  private static Stream<Change> changes(Point point) {
    return point.findings().stream().flatMap(finding -> finding.changes().stream());
  }

  private static Stream<Passage> sides(Change change) {
    return Stream.concat(change.left().stream(), change.right().stream());
  }

  private String differing(Point point, List<Face> faces) {
    List<Change> grave =
        changes(point)
            .filter(change -> change.left().isPresent() && change.right().isPresent())
            .filter(change -> Mark.of(change.severity()) == Mark.of(point.severity()))
            .toList();
    if (!grave.isEmpty()) {
      String more = grave.size() > 1 ? "  +" + (grave.size() - 1) : "";
      return sides(grave.getFirst()).map(this::printed).collect(Collectors.joining(" | ")) + more;
    }
    String words =
        faces.stream()
            .filter(face -> !face.marked().isEmpty())
            .map(face -> new Passage(face.article(), face.marked().getFirst().span()))
            .distinct()
            .map(this::printed)
            .distinct()
            .collect(Collectors.joining(" | "));
    return words.isEmpty() ? faces.stream().findFirst().map(this::allWords).orElse("") : words;
  }

  private String allWords(Face face) {
    return Printed.oneLine(face.words());
  }

  private String printed(Passage passage) {
    return Printed.at(extract(passage.article()), passage.span());
  }

  private Entry agreement(Agreement agreement) {
    List<Face> faces = new ArrayList<>();
    for (Passage passage : agreement.passages()) {
      faces.add(face(extract(passage.article()), passage.span(), List.of()));
    }
    return new Entry(
        "agreement " + agreement.passages(),
        Group.AGREEMENT,
        number(Group.AGREEMENT),
        Mark.AGREES,
        messages.say(agreement.message()),
        agreement.passages().stream().map(this::printed).collect(Collectors.joining(" = ")),
        places(faces),
        messages.say(agreement.message()),
        "",
        faces,
        false);
  }

  private Entry quotation(Extract extract, Saying saying) {
    Face face = face(extract, saying.quotation().marked(), List.of());
    String speaker =
        saying.attribution().name().orElseGet(() -> messages.say("desktop.card.unattributed"));
    return new Entry(
        "quotation " + saying.quotation().id(),
        Group.QUOTATION,
        number(Group.QUOTATION),
        Mark.QUOTED,
        speaker,
        Printed.oneLine(face.words()),
        places(List.of(face)),
        speaker + " : " + Printed.oneLine(face.words()),
        "",
        List.of(face),
        false);
  }

  private int number(Group group) {
    return count.merge(group, 1, Integer::sum);
  }

  private Extract extract(String article) {
    Extract extract = extracts.get(article);
    if (extract == null) {
      throw new IllegalArgumentException("no article " + article + " in " + comparison.extracts());
    }
    return extract;
  }

  private String places(List<Point.Place> places) {
    Map<String, List<String>> byLetter = new LinkedHashMap<>();
    for (Point.Place place : places) {
      byLetter
          .computeIfAbsent(extract(place.article()).article().letter(), it -> new ArrayList<>())
          .add(messages.say(place.place()));
    }
    return joined(byLetter);
  }

  private static String places(Iterable<Face> faces) {
    Map<String, List<String>> byLetter = new LinkedHashMap<>();
    for (Face face : faces) {
      byLetter.computeIfAbsent(face.letter(), it -> new ArrayList<>()).add(face.place());
    }
    return joined(byLetter);
  }

  private static String joined(Map<String, List<String>> byLetter) {
    return byLetter.entrySet().stream()
        .map(
            it ->
                it.getKey()
                    + "\u00a0"
                    + it.getValue().stream().distinct().collect(Collectors.joining(", ")))
        .collect(Collectors.joining(" · "));
  }

  private String place(Article article, int offset) {
    int index = article.blockAt(offset);
    if (index < 0) {
      return "";
    }
    return PaneText.place(article.blocks().get(index), messages);
  }
}
