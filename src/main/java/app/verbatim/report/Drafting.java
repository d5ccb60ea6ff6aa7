package app.verbatim.report;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.Published;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Point;
import app.verbatim.finding.Point.Section;
import app.verbatim.finding.Point.Wording;
import app.verbatim.project.Held;
import app.verbatim.project.Project;
import app.verbatim.project.Standing;
import app.verbatim.project.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Draws up a [Note].
final class Drafting {

  private final Outline outline;
  private final NoteOptions options;
  private final Project project;
  private final Decisions decisions;
  private final Map<String, NotedArticle> articles = new LinkedHashMap<>();

  Drafting(Outline outline, NoteOptions options) {
    this.outline = outline;
    this.options = options;
    project = outline.project();
    decisions = new Decisions(project, outline.messages(), options.zone());
    Map<String, String> hashes = hashes();
    for (Extract extract : comparison().extracts()) {
      articles.put(extract.article().id(), article(extract, hashes));
    }
  }

  private Comparison comparison() {
    return project.comparison();
  }

  Note note() {
    List<NotedPoint> points = points();
    return new Note(
        options,
        outline.messages(),
        project.compared() ? Note.Kind.COMPARISON : Note.Kind.QUOTATIONS,
        project.title(),
        outline.headline(),
        state(),
        Embargoes.of(outline),
        List.copyOf(articles.values()),
        comparison().unreadable().stream()
            .map(it -> new Note.Unread(file(it.source()), outline.say(it.reason())))
            .toList(),
        outline.counts(),
        points,
        comparison().agreements().stream().map(it -> outline.say(it.message())).toList(),
        hidden(),
        project.compared() ? List.of() : quotations(),
        method());
  }

  private Map<String, String> hashes() {
    Map<String, String> hashes = new LinkedHashMap<>();
    List<String> ids = project.work().articles().isEmpty() ? List.of() : project.work().ids();
    for (int i = 0; i < ids.size(); i++) {
      Held held = project.work().articles().get(i);
      hashes.put(ids.get(i), held.sha256());
    }
    return hashes;
  }

  private NotedArticle article(Extract extract, Map<String, String> hashes) {
    Article article = extract.article();
    String name = Outline.name(article);
    return new NotedArticle(
        article,
        name.equals(article.source()) ? file(name) : name,
        file(article.source()),
        extract.published().map(Published::day),
        outline.published(extract),
        Outline.words(article),
        Outline.credits(article),
        article
            .role()
            .map(it -> outline.say("report.role." + it.name().toLowerCase(Locale.ROOT)))
            .orElse(""),
        hashes.getOrDefault(article.id(), article.id()),
        List.copyOf(outline.setAside(article)));
  }

  /// File names, never folders: where the texts lie is nobody's business.
  static String file(String source) {
    boolean address = source.startsWith("https://") || source.startsWith("http://");
    int folder = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
    return address || folder + 1 == source.length() ? source : source.substring(folder + 1);
  }

  /// A hidden point keeps its number, so that a label means the same on paper and on screen.
  private List<NotedPoint> points() {
    List<NotedPoint> points = new ArrayList<>();
    int[] numbers = new int[Section.values().length];
    for (Standing standing : project.standings().all()) {
      Point point = standing.point();
      int number = ++numbers[point.section().ordinal()];
      if (!standing.hidden()) {
        points.add(point(standing, outline.letter(point.section()) + number));
      }
    }
    return points;
  }

  private NotedPoint point(Standing standing, String label) {
    Point point = standing.point();
    Map<String, List<String>> places = new LinkedHashMap<>();
    Places.of(comparison(), point, outline.messages())
        .forEach((letter, all) -> places.put(letter, List.copyOf(all)));
    return new NotedPoint(
        point,
        label,
        outline.say(point.title()),
        outline.say(point.message()),
        point.reason().map(outline::say).orElse(""),
        point.findings().stream()
            .map(Finding::deskRule)
            .flatMap(Optional::stream)
            .map(outline::say)
            .distinct()
            .toList(),
        places,
        point.wordings().stream().map(this::wording).toList(),
        decisions.on(standing));
  }

  private NotedWording wording(Wording wording) {
    NotedArticle article = articles.get(wording.shown().article());
    if (article == null) {
      throw new IllegalArgumentException("no article " + wording.shown().article());
    }
    return new NotedWording(
        article,
        outline.say(Places.of(article.article(), wording.shown().span().start())),
        article.excerpt(wording.shown(), wording.marked()),
        wording);
  }

  private Note.State state() {
    int majors = outline.points(Section.MAJOR).size();
    int settled = project.settled(Section.MAJOR);
    return new Note.State(settled, majors, outline.say("note.settled", settled, majors));
  }

  private List<String> hidden() {
    List<String> hidden = new ArrayList<>();
    long points = project.standings().all().stream().filter(Standing::hidden).count();
    count("note.hidden", (int) points, hidden);
    count("note.elsewhere", project.standings().elsewhere().size(), hidden);
    count("note.orphans", project.work().orphans().size(), hidden);
    count("note.lost", project.lost().size(), hidden);
    return hidden;
  }

  private void count(String key, int count, List<String> hidden) {
    if (count > 0) {
      hidden.add(outline.say(key, count));
    }
  }

  private List<NotedQuotation> quotations() {
    List<NotedQuotation> all = new ArrayList<>();
    for (Extract extract : comparison().extracts()) {
      NotedArticle article = articles.get(extract.article().id());
      if (article != null) {
        extract
            .sayings()
            .forEach(
                it ->
                    all.add(
                        new NotedQuotation(
                            article,
                            outline.say(
                                Places.of(article.article(), it.quotation().marked().start())),
                            it.quotation().marked(),
                            Excerpt.of(
                                article.article().text(), it.quotation().marked(), List.of()),
                            Facts.of(outline, it))));
      }
    }
    return all;
  }

  private List<String> method() {
    List<String> method = new ArrayList<>();
    method.add(outline.say("report.method"));
    method.add(outline.say("report.method.limits"));
    if (!project.work().verdicts().isEmpty()) {
      method.add(outline.say("note.settledBy", settledBy()));
    }
    int corrections = project.work().corrections().size();
    count("note.corrected", corrections, method);
    method.add(outline.say("note.version", Release.VERSION));
    method.add(outline.say("report.method.right"));
    return method;
  }

  /// Who gave how many verdicts, the last of them when: `DR: 2 (5 Sep 2023, 14:32 UTC)`.
  private List<Object> settledBy() {
    Map<String, List<Verdict>> by = new TreeMap<>();
    for (Verdict verdict : project.work().verdicts()) {
      by.computeIfAbsent(Excerpt.plain(verdict.initials()).text(), it -> new ArrayList<>())
          .add(verdict);
    }
    List<Object> all = new ArrayList<>();
    by.forEach(
        (who, verdicts) ->
            all.add(
                Message.of(
                    "note.settledOne",
                    who.isEmpty() ? Message.of("note.nobody") : who,
                    verdicts.size(),
                    decisions.when(
                        verdicts.stream()
                            .map(Verdict::time)
                            .max(java.util.Comparator.naturalOrder())
                            .orElseThrow()))));
    return all;
  }
}
