package app.verbatim.report.format;

import app.verbatim.finding.Point.Section;
import app.verbatim.report.Decision;
import app.verbatim.report.Note;
import app.verbatim.report.NotedArticle;
import app.verbatim.report.NotedPoint;
import app.verbatim.report.NotedWording;
import app.verbatim.report.Shortened;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The points of a PDF: a table of the major ones, a card each, the others a line each.
///
/// @param words makes text of words that may hold anything
record PdfPoints(Note note, Function<String, Html> words) {

  /// Longer wordings are cut to the words around their differences.
  private static final int LONGEST_WORDING = 900;

  private static final int LONGEST_ONLY_IN = 260;

  /// With more articles, places stand in one column.
  private static final int MOST_COLUMNS = 4;

  private static final int MOST_WITH_REASONS = 8;

  private static final Map<Section, String> SHAPES =
      Map.of(Section.MAJOR, "▲", Section.NOTABLE, "◆", Section.ONLY_IN, "◆", Section.STYLE, "○");

  Html majors() {
    List<NotedPoint> points = note.points(Section.MAJOR);
    if (points.isEmpty()) {
      return p("counts", note.counts());
    }
    int shown = note.isWhole() ? points.size() : Math.min(points.size(), Note.MOST_ON_A_PAGE);
    List<String> letters = note.articles().stream().map(NotedArticle::letter).toList();
    boolean columns = letters.size() <= MOST_COLUMNS;
    List<Html> heads = new ArrayList<>();
    if (columns) {
      letters.forEach(it -> heads.add(Html.of("<th>{}</th>", it)));
    } else {
      heads.add(new Html("<th></th>"));
    }
    List<Html> rows =
        points.subList(0, shown).stream()
            .map(it -> row(it, columns ? letters : List.of()))
            .toList();
    return Html.of(
        """
        <h2>{} {}</h2>
        <table class="majors"><thead><tr><th></th><th></th>{}<th>{}</th></tr></thead><tbody>
        {}</tbody></table>
        {}{}\
        """,
        note.heading(Section.MAJOR),
        points.size(),
        Html.join(heads),
        note.say("note.verdict"),
        Html.join(rows),
        shown < points.size()
            ? p("counts", note.say("note.moreMajors", points.size() - shown))
            : Html.NONE,
        p("counts", note.counts()));
  }

  /// On one page reasons are left out where there are many points.
  private boolean isRoomy() {
    return note.isWhole() || note.points(Section.MAJOR).size() <= MOST_WITH_REASONS;
  }

  private Html row(NotedPoint point, List<String> letters) {
    List<Html> cells = new ArrayList<>();
    letters.forEach(it -> cells.add(Html.of("<td class=\"at\">{}</td>", point.placesIn(it))));
    if (letters.isEmpty()) {
      cells.add(Html.of("<td class=\"at\">{}</td>", words.apply(point.allPlaces())));
    }
    return Html.of(
        "<tr><td class=\"key\">{}</td><td>{} <span class=\"meta\">{}</span></td>{}<td"
            + " class=\"verdict{}\">{}</td></tr>\n",
        label(point),
        words.apply(point.title()),
        words.apply(isRoomy() ? point.reason() : ""),
        Html.join(cells),
        point.decision().settled() ? " done" : "",
        words.apply(point.decision().brief()));
  }

  private static Html label(NotedPoint point) {
    return Html.of(
        "<span class=\"shape\">{}</span> {}",
        SHAPES.getOrDefault(point.section(), ""),
        point.label());
  }

  Html card(NotedPoint point) {
    Html confirm =
        point.point().probable()
            ? Html.of(" <span class=\"meta\">({})</span>", words.apply(note.say("report.probable")))
            : Html.NONE;
    return Html.of(
        """
        <div class="card"><table class="head"><tr><td><h3>{} &#160;{}{}</h3></td><td class="at">{}</td></tr></table>
        {}</div>
        """,
        label(point),
        words.apply(point.title()),
        confirm,
        words.apply(point.allPlaces()),
        inside(point));
  }

  private Html inside(NotedPoint point) {
    return Html.of(
        "{}{}{}{}{}",
        p("message", point.message()),
        p("reason", point.reason()),
        Html.join(point.rules().stream().map(it -> p("reason", it)).toList()),
        wordings(point, LONGEST_WORDING),
        decision(point));
  }

  private Html wordings(NotedPoint point, int longest) {
    List<Html> rows = new ArrayList<>();
    for (NotedWording wording : point.wordings()) {
      rows.add(
          Html.of(
              "<tr><td class=\"letter\">{}</td><td class=\"at\">{}</td><td class=\"words\""
                  + " lang=\"{}\">{}</td></tr>\n",
              wording.article().letter(),
              words.apply(wording.place()),
              wording.article().article().language(),
              PdfWords.of(Shortened.to(longest, wording.words()), words)));
    }
    return rows.isEmpty()
        ? Html.NONE
        : Html.of("<table class=\"wordings\">\n{}</table>\n", Html.join(rows));
  }

  private Html decision(NotedPoint point) {
    List<Html> rows = new ArrayList<>();
    for (Decision.Line line : point.decision().lines(note)) {
      rows.add(
          Html.of(
              "<tr><td class=\"meta\">{}</td><td>{}</td></tr>\n",
              words.apply(line.label()),
              words.apply(line.words())));
    }
    return rows.isEmpty()
        ? Html.NONE
        : Html.of("<table class=\"decision\">\n{}</table>\n", Html.join(rows));
  }

  Html section(Section section) {
    List<NotedPoint> points = note.points(section);
    if (points.isEmpty()) {
      return Html.NONE;
    }
    List<Html> lines = new ArrayList<>();
    for (NotedPoint point : points) {
      lines.add(
          Html.of(
              """
              <div class="lesser"><table class="head"><tr><td class="key">{}</td><td>{}</td><td class="at">{}</td></tr></table>
              {}{}</div>
              """,
              label(point),
              words.apply(point.message()),
              words.apply(point.allPlaces()),
              wordings(point, LONGEST_ONLY_IN),
              decision(point)));
    }
    return Html.of("<h2>{} {}</h2>\n{}", note.heading(section), points.size(), Html.join(lines));
  }

  Html onlyIn() {
    List<NotedPoint> points = note.points(Section.ONLY_IN);
    if (points.isEmpty()) {
      return Html.NONE;
    }
    Map<String, List<Html>> byArticle = new LinkedHashMap<>();
    for (NotedPoint point : points) {
      String letters = String.join(", ", point.places().keySet());
      String who = point.namesSpeaker() ? note.say("report.who", point.title()) : "";
      Html said =
          point.wordings().isEmpty()
              ? words.apply(point.message())
              : Html.of(
                  "{}<span class=\"words\">{}</span>",
                  who.isEmpty() ? Html.NONE : Html.of("{} ", words.apply(who)),
                  PdfWords.of(
                      Shortened.to(LONGEST_ONLY_IN, point.wordings().getFirst().words().unmarked()),
                      words));
      byArticle
          .computeIfAbsent(letters, it -> new ArrayList<>())
          .add(
              Html.of(
                  "<tr><td class=\"key\">{}</td><td class=\"at\">{}</td><td>{}{}</td></tr>\n",
                  label(point),
                  words.apply(
                      point.places().containsKey(letters)
                          ? point.placesIn(letters)
                          : point.allPlaces()),
                  said,
                  decision(point)));
    }
    List<Html> tables = new ArrayList<>();
    byArticle.forEach(
        (letters, rows) ->
            tables.add(
                Html.of(
                    "<h3>{} &#160;{}</h3>\n<table class=\"only\">\n{}</table>\n",
                    letters,
                    words.apply(name(letters)),
                    Html.join(rows))));
    return Html.of(
        "<h2>{} {}</h2>\n{}", note.heading(Section.ONLY_IN), points.size(), Html.join(tables));
  }

  private String name(String letter) {
    return note.articles().stream()
        .filter(it -> it.letter().equals(letter))
        .map(NotedArticle::name)
        .findFirst()
        .orElse("");
  }

  Html agreements() {
    return note.agreements().isEmpty()
        ? Html.NONE
        : Html.of(
            "<h2>{} {}</h2>\n<ul>\n{}</ul>\n",
            note.say("report.heading.agreements"),
            note.agreements().size(),
            Html.join(
                note.agreements().stream()
                    .map(
                        it ->
                            Html.of(
                                "<li><span class=\"shape\">✓</span> {}</li>\n", words.apply(it)))
                    .toList()));
  }

  /// Form is counted only.
  Html style() {
    int count = note.points(Section.STYLE).size();
    return count == 0
        ? Html.NONE
        : Html.of(
            "<h2>{}</h2>\n{}",
            note.heading(Section.STYLE),
            p("counts", note.say("report.style", count)));
  }

  private Html p(String kind, String text) {
    return text.isEmpty()
        ? Html.NONE
        : Html.of("<p class=\"{}\">{}</p>\n", kind, words.apply(text));
  }
}
