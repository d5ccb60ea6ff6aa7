package app.verbatim.report.format;

import app.verbatim.finding.Point.Section;
import app.verbatim.report.Decision;
import app.verbatim.report.Excerpt;
import app.verbatim.report.Note;
import app.verbatim.report.NotedArticle;
import app.verbatim.report.NotedPoint;
import app.verbatim.report.NotedWording;
import app.verbatim.report.Shortened;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The points of a note: a table of the major ones, then each with its versions face to face.
record HtmlPoints(Note note) {

  /// Longer wordings are cut to the words around their differences; the texts follow in full.
  private static final int LONGEST_WORDING = 700;

  /// With more articles, places stand in one column.
  private static final int MOST_COLUMNS = 5;

  /// Drawn, so that they do not depend on a font: triangle, diamond, ring, tick.
  private static final Map<String, Html> SHAPES =
      Map.of(
          "major", svg("<path d=\"M6 .5 11.8 11H.2z\"/>"),
          "notable", svg("<path d=\"M6 0 12 6 6 12 0 6z\"/>"),
          "only_in", svg("<path d=\"M6 0 12 6 6 12 0 6z\"/>"),
          "style",
              svg(
                  "<circle cx=\"6\" cy=\"6\" r=\"4.7\" fill=\"none\" stroke=\"currentColor\""
                      + " stroke-width=\"2\"/>"),
          "agrees",
              svg(
                  "<path d=\"M1 6.5 4.5 10 11 2\" fill=\"none\" stroke=\"currentColor\""
                      + " stroke-width=\"2\"/>"));

  private static Html svg(String inside) {
    return new Html("<svg viewBox=\"0 0 12 12\" aria-hidden=\"true\">" + inside + "</svg>");
  }

  /// A shape and words beside it: never colour alone.
  static Html shape(String kind, String words) {
    return Html.of(
        "<span class=\"sev {}\">{}{}</span>", kind, SHAPES.getOrDefault(kind, Html.NONE), words);
  }

  private static Html shape(NotedPoint point) {
    return shape(key(point.section()), point.label());
  }

  private static String key(Section section) {
    return section.name().toLowerCase(Locale.ROOT);
  }

  /// One line a major point: what, where in each article, and what was decided.
  Html table() {
    List<NotedPoint> points = note.points(Section.MAJOR);
    Html counts = Html.of("<p class=\"counts\">{}</p>\n", note.counts());
    if (points.isEmpty()) {
      return counts;
    }
    int shown = note.isWhole() ? points.size() : Math.min(points.size(), Note.MOST_ON_A_PAGE);
    List<String> letters = note.articles().stream().map(NotedArticle::letter).toList();
    boolean columns = letters.size() <= MOST_COLUMNS;
    List<Html> rows =
        points.subList(0, shown).stream()
            .map(it -> row(it, columns ? letters : List.of()))
            .toList();
    List<Html> heads =
        columns
            ? letters.stream().map(it -> Html.of("<th scope=\"col\">{}</th>", it)).toList()
            : List.of(new Html("<th></th>"));
    Html more =
        shown < points.size()
            ? Html.of(
                "<p class=\"counts\">{}</p>\n", note.say("note.moreMajors", points.size() - shown))
            : Html.NONE;
    return Html.of(
        """
        {}{}<div class="sheet"><table class="majors"><thead><tr><th></th><th></th>{}<th scope="col">{}</th></tr></thead><tbody>
        {}</tbody></table></div>
        {}\
        """,
        counts,
        heading(Section.MAJOR, points.size()),
        Html.join(heads),
        note.say("note.verdict"),
        Html.join(rows),
        more);
  }

  /// @param letters a column each; empty for one column of all places
  private Html row(NotedPoint point, List<String> letters) {
    List<Html> cells = new ArrayList<>();
    for (String letter : letters) {
      cells.add(Html.of("<td class=\"at\">{}</td>", point.placesIn(letter)));
    }
    if (letters.isEmpty()) {
      cells.add(Html.of("<td class=\"at\">{}</td>", point.allPlaces()));
    }
    Html title = Html.of("<bdi>{}</bdi>", point.title());
    return Html.of(
        "<tr><td class=\"key\">{}</td><td>{} <span class=\"meta\">{}</span></td>{}<td"
            + " class=\"at{}\">{}</td></tr>\n",
        shape(point),
        note.isWhole() ? Html.of("<a href=\"#{}\">{}</a>", point.id(), title) : title,
        point.reason(),
        Html.join(cells),
        point.decision().settled() ? " done" : "",
        point.decision().brief());
  }

  /// The major points, each a card.
  Html cards() {
    List<Html> cards = new ArrayList<>();
    for (NotedPoint point : note.points(Section.MAJOR)) {
      cards.add(
          Html.of(
              """
              <article class="card major" id="{}"><header>{}<h3><bdi>{}</bdi></h3>{}<span class="places">{}</span></header>
              {}</article>
              """,
              point.id(),
              shape(point),
              point.title(),
              confirm(point),
              point.allPlaces(),
              body(point, true)));
    }
    return cards.isEmpty()
        ? Html.NONE
        : Html.of("<div class=\"cards\">\n{}</div>\n", Html.join(cards));
  }

  /// Points of a lesser section: a line each, opened at a click.
  Html folded(Section section) {
    List<NotedPoint> points = note.points(section);
    if (points.isEmpty()) {
      return Html.NONE;
    }
    List<Html> lines = new ArrayList<>();
    for (NotedPoint point : points) {
      lines.add(
          Html.of(
              """
              <details class="card {}" id="{}"><summary>{}<span class="what"><bdi>{}</bdi> {}{}</span><span class="places">{}</span></summary><div class="body">
              {}</div></details>
              """,
              key(section),
              point.id(),
              shape(point),
              point.message(),
              confirm(point),
              decided(point),
              point.allPlaces(),
              body(point, false)));
    }
    return Html.of("{}<div>\n{}</div>\n", heading(section, points.size()), Html.join(lines));
  }

  private static Html decided(NotedPoint point) {
    return point.decision().rulings().isEmpty()
        ? Html.NONE
        : Html.of(" <span class=\"tag\">{}</span>", point.decision().brief());
  }

  /// What only one article has, by article.
  Html onlyIn() {
    List<NotedPoint> points = note.points(Section.ONLY_IN);
    if (points.isEmpty()) {
      return Html.NONE;
    }
    Map<String, List<NotedPoint>> byArticle = new LinkedHashMap<>();
    for (NotedPoint point : points) {
      byArticle
          .computeIfAbsent(String.join(", ", point.places().keySet()), it -> new ArrayList<>())
          .add(point);
    }
    List<Html> lists = new ArrayList<>();
    byArticle.forEach(
        (letters, own) ->
            lists.add(
                Html.of(
                    "<h3 class=\"article\"><span class=\"letter\">{}</span> <bdi>{}</bdi></h3>\n"
                        + "<ul class=\"sheet list only_in\">\n"
                        + "{}</ul>\n",
                    letters,
                    name(letters),
                    Html.join(own.stream().map(this::onlyIn).toList()))));
    return Html.of("{}{}", heading(Section.ONLY_IN, points.size()), Html.join(lists));
  }

  private String name(String letter) {
    return note.articles().stream()
        .filter(it -> it.letter().equals(letter))
        .map(NotedArticle::name)
        .findFirst()
        .orElse("");
  }

  private Html onlyIn(NotedPoint point) {
    List<Html> words = new ArrayList<>();
    for (NotedWording wording : point.wordings()) {
      words.add(Html.of("<div>{}</div>", quoted(wording, wording.words().unmarked())));
    }
    if (words.isEmpty()) {
      words.add(Html.of("<div>{}</div>", point.message()));
    }
    Html who =
        point.namesSpeaker()
            ? Html.of("<p class=\"who\"><bdi>{}</bdi></p>", point.title())
            : Html.NONE;
    Html reason =
        point.point().probable()
            ? Html.of(
                "<p class=\"reason\">{}</p>",
                point.reason().isEmpty() ? note.say("report.probable") : point.reason())
            : Html.NONE;
    return Html.of(
        "<li id=\"{}\"><span class=\"at\">{}{}</span><div>{}{}{}{}</div></li>\n",
        point.id(),
        Html.of("<span class=\"no\">{}</span> ", point.label()),
        point.wordings().isEmpty() ? point.allPlaces() : at(point.wordings().getFirst()),
        who,
        Html.join(words),
        reason,
        decision(point));
  }

  private Html confirm(NotedPoint point) {
    return point.point().probable()
        ? Html.of("<span class=\"confirm\">{}</span>", note.say("report.probable"))
        : Html.NONE;
  }

  private Html body(NotedPoint point, boolean withMessage) {
    Html message =
        withMessage
            ? Html.of("<p class=\"message\"><bdi>{}</bdi></p>\n", point.message())
            : Html.NONE;
    Html reason =
        point.reason().isEmpty()
            ? Html.NONE
            : Html.of("<p class=\"reason\">{}</p>\n", point.reason());
    List<Html> faces = point.wordings().stream().map(this::face).toList();
    return Html.of(
        "{}{}{}{}{}",
        message,
        reason,
        Html.join(
            point.rules().stream()
                .map(it -> Html.of("<p class=\"reason rule\">{}</p>\n", it))
                .toList()),
        faces.isEmpty()
            ? Html.NONE
            : Html.of("<div class=\"faces\">\n{}</div>\n", Html.join(faces)),
        decision(point));
  }

  /// Verdict, note, evidence: what the editor wrote.
  private Html decision(NotedPoint point) {
    List<Html> lines = new ArrayList<>();
    for (Decision.Line line : point.decision().lines(note)) {
      lines.add(
          Html.of("<div><dt>{}</dt><dd><bdi>{}</bdi></dd></div>\n", line.label(), line.words()));
    }
    return lines.isEmpty()
        ? Html.NONE
        : Html.of("<dl class=\"decision\">\n{}</dl>\n", Html.join(lines));
  }

  private Html face(NotedWording wording) {
    return Html.of(
        """
        <div class="face"><p class="meta">{} <bdi>{}</bdi> · {}</p><blockquote>{}</blockquote></div>
        """,
        HtmlWriter.letter(wording.article()),
        wording.article().name(),
        at(wording),
        quoted(wording, wording.words()));
  }

  /// The place; a link where the text follows.
  private Html at(NotedWording wording) {
    return note.hasTexts()
        ? Html.of(
            "<a href=\"#{}\">{}</a>",
            HtmlTexts.anchor(wording.article(), wording.wording().shown().span().start()),
            wording.place())
        : Html.text(wording.place());
  }

  private Html quoted(NotedWording wording, Excerpt words) {
    return Html.of(
        "<bdi class=\"words\" lang=\"{}\">{}</bdi>",
        wording.article().article().language(),
        marked(Shortened.to(LONGEST_WORDING, words)));
  }

  /// The words, the differing ones marked.
  static Html marked(Excerpt excerpt) {
    List<Html> pieces = new ArrayList<>();
    for (Excerpt.Run run : excerpt.runs()) {
      pieces.add(run.marked() ? Html.of("<mark>{}</mark>", run.words()) : Html.text(run.words()));
    }
    return Html.join(pieces);
  }

  private Html heading(Section section, int count) {
    return Html.of("<h2>{} <span class=\"n\">{}</span></h2>\n", note.heading(section), count);
  }
}
