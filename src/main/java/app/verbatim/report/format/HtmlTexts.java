package app.verbatim.report.format;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.finding.Point.Section;
import app.verbatim.finding.Point.Wording;
import app.verbatim.report.Note;
import app.verbatim.report.NotedArticle;
import app.verbatim.report.NotedPoint;
import app.verbatim.report.Places;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The articles in full: paragraphs numbered, differing words underlined, what was set aside dimmed
/// with its reason, and a link back at the start of each passage that a point shows.
final class HtmlTexts {

  private final Note note;
  private final Map<String, BitSet> major = new HashMap<>();
  private final Map<String, BitSet> notable = new HashMap<>();
  private final Map<String, NavigableMap<Integer, List<Html>>> links = new HashMap<>();

  HtmlTexts(Note note) {
    this.note = note;
    for (NotedPoint point : note.points()) {
      if (point.section() == Section.MAJOR || point.section() == Section.NOTABLE) {
        point.wordings().forEach(wording -> mark(point, wording.wording()));
      }
    }
  }

  private void mark(NotedPoint point, Wording wording) {
    Passage shown = wording.shown();
    links
        .computeIfAbsent(shown.article(), it -> new TreeMap<>())
        .computeIfAbsent(shown.span().start(), it -> new ArrayList<>())
        .add(Html.of("<a class=\"ref\" href=\"#{}\">{}</a>", point.id(), point.label()));
    Map<String, BitSet> marks = point.section() == Section.MAJOR ? major : notable;
    for (Passage passage : wording.marked()) {
      marks
          .computeIfAbsent(passage.article(), it -> new BitSet())
          .set(passage.span().start(), passage.span().end());
    }
  }

  /// Where a place of an article is found on the page.
  static String anchor(NotedArticle article, int offset) {
    return article.letter() + "-" + (article.article().blockAt(offset) + 1);
  }

  Html all() {
    List<Html> texts = note.articles().stream().map(this::text).toList();
    return Html.of(
        "<h2>{}</h2>\n<div class=\"texts\">\n{}</div>\n",
        note.say("report.heading.texts"),
        Html.join(texts));
  }

  private Html text(NotedArticle noted) {
    Article article = noted.article();
    List<Html> blocks = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      blocks.add(block(article, article.blocks().get(i), i + 1));
    }
    return Html.of(
        """
        <section class="sheet text" id="text-{}" lang="{}"><header lang="{}">{} <span class="source"><bdi>{}</bdi></span></header>
        {}</section>
        """,
        article.letter(),
        article.language(),
        note.language(),
        HtmlWriter.letter(noted),
        noted.name(),
        Html.join(blocks));
  }

  private Html block(Article article, Block block, int number) {
    String kind = block.kind().name().toLowerCase(Locale.ROOT);
    if (!block.compared()) {
      return Html.of(
          "<p class=\"block aside\" id=\"{}-{}\"><span lang=\"{}\">▸ {}</span> ·"
              + " <bdi>{}</bdi></p>\n",
          article.letter(),
          number,
          note.language(),
          block
              .reason()
              .map(note.messages()::say)
              .orElseGet(() -> note.messages().say(Places.of(block))),
          article.at(block.span()));
    }
    return Html.of(
        "<p class=\"block {}\" id=\"{}-{}\">{}{}</p>\n",
        kind,
        article.letter(),
        number,
        block.paragraph().isPresent()
            ? Html.of("<span class=\"no\">{}</span>", block.paragraph().getAsInt())
            : Html.NONE,
        words(article, block.span()));
  }

  /// The words, cut where an underline begins or ends and where a passage starts.
  private Html words(Article article, Span span) {
    BitSet strong = major.getOrDefault(article.id(), new BitSet());
    BitSet weak = notable.getOrDefault(article.id(), new BitSet());
    NavigableMap<Integer, List<Html>> starts = links.getOrDefault(article.id(), new TreeMap<>());
    List<Html> pieces = new ArrayList<>();
    for (int i = span.start(); i < span.end(); ) {
      pieces.addAll(starts.getOrDefault(i, List.of()));
      int end = Math.min(next(strong, i), next(weak, i));
      Integer start = starts.higherKey(i);
      end = Math.min(Math.min(end, start == null ? span.end() : start), span.end());
      Html words = Html.text(article.text().substring(i, end));
      pieces.add(
          strong.get(i)
              ? Html.of("<u>{}</u>", words)
              : weak.get(i) ? Html.of("<u class=\"n\">{}</u>", words) : words);
      i = end;
    }
    return Html.join(pieces);
  }

  private static int next(BitSet bits, int from) {
    int next = bits.get(from) ? bits.nextClearBit(from) : bits.nextSetBit(from);
    return next < 0 ? Integer.MAX_VALUE : next;
  }
}
