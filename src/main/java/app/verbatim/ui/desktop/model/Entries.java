package app.verbatim.ui.desktop.model;

import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Agreement;
import app.verbatim.finding.Change;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Member;
import app.verbatim.finding.Point;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes the rows of the list from a comparison, in one language.
final class Entries {

  private static final String BETWEEN = " | ";
  private static final Comparator<String> BY_LETTER =
      Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

  private final Messages messages;
  private final Faces faces;
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<Group, Integer> count = new EnumMap<>(Group.class);

  private Entries(Comparison comparison, Messages messages) {
    this.messages = messages;
    this.faces = new Faces(comparison, messages);
    comparison.statements().forEach(it -> statements.put(it.id(), it));
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
    List<Face> given = new ArrayList<>();
    point.wordings().forEach(it -> given.add(faces.of(point, it)));
    given.addAll(others(point, given));
    List<Face> versions = faces.ordered(given);
    Group group = Group.of(point.section());
    return new Entry(
        point.findings().getFirst().id(),
        group,
        number(group),
        Mark.of(point.severity()),
        messages.say(point.title()),
        differing(point, versions),
        places(point.places(), true),
        places(point.places(), false),
        messages.say(point.message()),
        point.reason().map(messages::say).orElse(""),
        versions,
        point.findings().stream().map(Finding::kind).distinct().toList(),
        point.probable());
  }

  /// The same statement in articles that no finding names, since they agree with one that is named.
  private List<Face> others(Point point, List<Face> given) {
    Optional<Statement> statement = point.findings().getFirst().statement().map(statements::get);
    if (statement.isEmpty() || given.isEmpty()) {
      return List.of();
    }
    return statement.get().versions().stream()
        .map(Version::member)
        .filter(it -> given.stream().noneMatch(face -> face.article().equals(article(it))))
        .map(it -> faces.of(new Passage(article(it), whole(it))))
        .sorted(Comparator.comparing(Face::letter, BY_LETTER))
        .toList();
  }

  private static String article(Member member) {
    return member.extract().article().id();
  }

  private static Span whole(Member member) {
    return member.saying().map(it -> it.quotation().marked()).orElseGet(member::span);
  }

  /// The gravest change and how many more there are; else the marked words of each version; else
  /// the words of the first.
  private String differing(Point point, List<Face> versions) {
    List<Change> grave =
        Faces.changes(point)
            .filter(change -> change.left().isPresent() && change.right().isPresent())
            .filter(change -> change.severity() == point.severity())
            .toList();
    if (!grave.isEmpty()) {
      String more = grave.size() > 1 ? "  +" + (grave.size() - 1) : "";
      return Faces.sides(grave.getFirst()).map(faces::words).collect(Collectors.joining(BETWEEN))
          + more;
    }
    String words =
        versions.stream()
            .filter(face -> !face.marked().isEmpty())
            .map(face -> new Passage(face.article(), face.marked().getFirst().span()))
            .map(faces::words)
            .distinct()
            .collect(Collectors.joining(BETWEEN));
    return words.isEmpty() ? versions.stream().findFirst().map(this::firstWords).orElse("") : words;
  }

  private String firstWords(Face face) {
    return faces.words(new Passage(face.article(), face.shown()));
  }

  static String id(Agreement agreement) {
    return "agreement " + agreement.passages();
  }

  private Entry agreement(Agreement agreement) {
    List<Face> versions = agreement.passages().stream().map(faces::of).toList();
    return new Entry(
        id(agreement),
        Group.AGREEMENT,
        number(Group.AGREEMENT),
        Mark.AGREES,
        messages.say(agreement.message()),
        "",
        places(placesOf(agreement.passages()), true),
        places(placesOf(agreement.passages()), false),
        messages.say(agreement.message()),
        "",
        versions,
        List.of(agreement.kind()),
        false);
  }

  private Entry quotation(Extract extract, Saying saying) {
    Passage passage = extract.article().passage(saying.quotation().marked());
    Face face = faces.of(passage);
    String speaker =
        saying.attribution().name().orElseGet(() -> messages.say("desktop.card.unattributed"));
    String words = faces.words(passage);
    return new Entry(
        "quotation " + saying.quotation().id(),
        Group.QUOTATION,
        number(Group.QUOTATION),
        Mark.QUOTED,
        speaker,
        words,
        places(placesOf(List.of(passage)), true),
        places(placesOf(List.of(passage)), false),
        messages.say("desktop.quotation", speaker, words),
        "",
        List.of(face),
        List.of(),
        false);
  }

  private int number(Group group) {
    return count.merge(group, 1, Integer::sum);
  }

  private String places(List<Point.Place> places, boolean brief) {
    Map<String, List<String>> byLetter = new LinkedHashMap<>();
    for (Point.Place place : places) {
      byLetter
          .computeIfAbsent(letter(place.article()), it -> new ArrayList<>())
          .add(brief ? brief(place.place()) : messages.say(place.place()));
    }
    return byLetter.entrySet().stream()
        .map(it -> it.getKey() + "\u00a0" + String.join(", ", distinct(it.getValue())))
        .collect(Collectors.joining(" · "));
  }

  /// The number alone where it is a paragraph's.
  private String brief(Message place) {
    return place.arguments().isEmpty()
        ? messages.say(place)
        : String.valueOf(place.arguments().getFirst());
  }

  private String letter(String article) {
    return faces.extract(article).article().letter();
  }

  private List<Point.Place> placesOf(List<Passage> passages) {
    return passages.stream().map(it -> new Point.Place(it.article(), faces.place(it))).toList();
  }

  private static List<String> distinct(List<String> places) {
    return places.stream().distinct().toList();
  }
}
