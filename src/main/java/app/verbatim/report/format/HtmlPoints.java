package app.verbatim.report.format;

import app.verbatim.article.Article;
import app.verbatim.article.Passage;
import app.verbatim.finding.Point;
import app.verbatim.finding.Point.Section;
import app.verbatim.finding.Point.Wording;
import app.verbatim.report.Excerpt;
import app.verbatim.report.Outline;
import app.verbatim.report.Places;
import app.verbatim.report.Shortened;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The points of a note: a table of the major ones, then each with its versions face to face.
record HtmlPoints(Outline outline) {

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

  private Html shape(Point point, int number) {
    Section section = point.section();
    return shape(key(section), outline.letter(section) + number);
  }

  private static String key(Section section) {
    return section.name().toLowerCase(Locale.ROOT);
  }

  /// One line a major point: what, and where in each article.
  Html table() {
    List<Point> points = outline.points(Section.MAJOR);
    Html counts = Html.of("<p class=\"counts\">{}</p>\n", outline.counts());
    if (points.isEmpty()) {
      return counts;
    }
    List<String> letters = outline.articles().stream().map(Article::letter).toList();
    boolean columns = letters.size() <= MOST_COLUMNS;
    List<Html> rows = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      Map<String, Set<String>> places = Places.of(outline.comparison(), point, outline.messages());
      List<Html> cells = new ArrayList<>();
      if (columns) {
        for (String letter : letters) {
          Set<String> at = places.getOrDefault(letter, Set.of());
          cells.add(
              Html.of("<td class=\"at\">{}</td>", at.isEmpty() ? "—" : String.join(", ", at)));
        }
      } else {
        cells.add(Html.of("<td class=\"at\">{}</td>", TextWriter.places(outline, point)));
      }
      rows.add(
          Html.of(
              "<tr><td class=\"key\">{}</td><td><a href=\"#{}\"><bdi>{}</bdi></a> <span"
                  + " class=\"meta\">{}</span></td>{}</tr>\n",
              shape(point, i + 1),
              point.id(),
              outline.say(point.title()),
              point.reason().map(outline::say).orElse(""),
              Html.join(cells)));
    }
    List<Html> heads =
        columns
            ? letters.stream().map(it -> Html.of("<th scope=\"col\">{}</th>", it)).toList()
            : List.of(new Html("<th></th>"));
    return Html.of(
        """
        {}{}<div class="sheet"><table><thead><tr><th></th><th></th>{}</tr></thead><tbody>
        {}</tbody></table></div>
        """,
        counts,
        heading(Section.MAJOR, points.size()),
        Html.join(heads),
        Html.join(rows));
  }

  /// The major points, each a card.
  Html cards() {
    List<Point> points = outline.points(Section.MAJOR);
    List<Html> cards = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      cards.add(
          Html.of(
              """
              <article class="card major" id="{}"><header>{}<h3><bdi>{}</bdi></h3>{}<span class="places">{}</span></header>
              {}</article>
              """,
              point.id(),
              shape(point, i + 1),
              outline.say(point.title()),
              confirm(point),
              TextWriter.places(outline, point),
              body(point, true)));
    }
    return cards.isEmpty()
        ? Html.NONE
        : Html.of("<div class=\"cards\">\n{}</div>\n", Html.join(cards));
  }

  /// Points of a lesser section: a line each, opened at a click.
  Html folded(Section section) {
    List<Point> points = outline.points(section);
    if (points.isEmpty()) {
      return Html.NONE;
    }
    List<Html> lines = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      lines.add(
          Html.of(
              """
              <details class="card {}" id="{}"><summary>{}<span class="what"><bdi>{}</bdi> {}</span><span class="places">{}</span></summary><div class="body">
              {}</div></details>
              """,
              key(section),
              point.id(),
              shape(point, i + 1),
              outline.say(point.message()),
              confirm(point),
              TextWriter.places(outline, point),
              body(point, false)));
    }
    return Html.of("{}<div>\n{}</div>\n", heading(section, points.size()), Html.join(lines));
  }

  /// What only one article has, by article.
  Html onlyIn() {
    List<Point> points = outline.points(Section.ONLY_IN);
    if (points.isEmpty()) {
      return Html.NONE;
    }
    Map<String, List<Point>> byArticle = new LinkedHashMap<>();
    for (Point point : points) {
      String letters =
          String.join(", ", Places.of(outline.comparison(), point, outline.messages()).keySet());
      byArticle.computeIfAbsent(letters, it -> new ArrayList<>()).add(point);
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
    return outline.articles().stream()
        .filter(it -> it.letter().equals(letter))
        .map(Outline::name)
        .findFirst()
        .orElse("");
  }

  private Html onlyIn(Point point) {
    List<Html> words = new ArrayList<>();
    for (Wording wording : point.wordings()) {
      words.add(Html.of("<div>{}</div>", quoted(new Wording(wording.shown(), List.of()))));
    }
    if (words.isEmpty()) {
      words.add(Html.of("<div>{}</div>", outline.say(point.message())));
    }
    Html who =
        Outline.namesSpeaker(point)
            ? Html.of("<p class=\"who\"><bdi>{}</bdi></p>", outline.say(point.title()))
            : Html.NONE;
    Html reason =
        point.probable()
            ? Html.of(
                "<p class=\"reason\">{}</p>",
                point.reason().map(outline::say).orElseGet(() -> outline.say("report.probable")))
            : Html.NONE;
    return Html.of(
        "<li id=\"{}\"><span class=\"at\">{}</span><div>{}{}{}</div></li>\n",
        point.id(),
        point.wordings().isEmpty()
            ? TextWriter.places(outline, point)
            : at(point.wordings().getFirst().shown()),
        who,
        Html.join(words),
        reason);
  }

  private Html confirm(Point point) {
    return point.probable()
        ? Html.of("<span class=\"confirm\">{}</span>", outline.say("report.probable"))
        : Html.NONE;
  }

  private Html body(Point point, boolean withMessage) {
    Html message =
        withMessage
            ? Html.of("<p class=\"message\"><bdi>{}</bdi></p>\n", outline.say(point.message()))
            : Html.NONE;
    Html reason =
        point
            .reason()
            .map(it -> Html.of("<p class=\"reason\">{}</p>\n", outline.say(it)))
            .orElse(Html.NONE);
    List<Html> faces = point.wordings().stream().map(this::face).toList();
    return Html.of(
        "{}{}{}",
        message,
        reason,
        faces.isEmpty()
            ? Html.NONE
            : Html.of("<div class=\"faces\">\n{}</div>\n", Html.join(faces)));
  }

  private Html face(Wording wording) {
    Article article = outline.comparison().extract(wording.shown().article()).article();
    return Html.of(
        """
        <div class="face"><p class="meta">{} <bdi>{}</bdi> · {}</p><blockquote>{}</blockquote></div>
        """,
        HtmlWriter.letter(article),
        Outline.name(article),
        at(wording.shown()),
        quoted(wording));
  }

  /// The place, as a link into the text.
  private Html at(Passage passage) {
    Article article = outline.comparison().extract(passage.article()).article();
    return Html.of(
        "<a href=\"#{}\">{}</a>",
        HtmlTexts.anchor(article, passage.span().start()),
        Places.of(outline.comparison(), passage, outline.messages()));
  }

  private Html quoted(Wording wording) {
    Article article = outline.comparison().extract(wording.shown().article()).article();
    Excerpt excerpt =
        Shortened.to(
            LONGEST_WORDING, Excerpt.of(article.text(), wording.shown().span(), wording.marked()));
    List<Html> pieces = new ArrayList<>();
    String text = excerpt.text();
    for (int i = 0; i < text.length(); ) {
      boolean marked = excerpt.marks().get(i);
      int end = marked ? excerpt.marks().nextClearBit(i) : excerpt.marks().nextSetBit(i);
      end = end < 0 ? text.length() : Math.min(end, text.length());
      pieces.add(
          marked
              ? Html.of("<mark>{}</mark>", text.substring(i, end))
              : Html.text(text.substring(i, end)));
      i = end;
    }
    return Html.of(
        "<bdi class=\"words\" lang=\"{}\">{}</bdi>", article.language(), Html.join(pieces));
  }

  private Html heading(Section section, int count) {
    return Html.of("<h2>{} <span class=\"n\">{}</span></h2>\n", outline.heading(section), count);
  }
}
