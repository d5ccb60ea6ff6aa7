package app.verbatim.report.format;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.report.Excerpt;
import app.verbatim.report.Facts;
import app.verbatim.report.Outline;
import app.verbatim.report.Places;
import app.verbatim.report.Shortened;
import java.util.List;
import java.util.Locale;

/// What each article quotes, where nothing is compared: blocks, quotations, dates.
record TextExtract(Outline outline, TextPage page, boolean why) {

  private static final int INDENT = 4;
  private static final int LONGEST = 420;

  void write() {
    TextArticles.write(outline, page);
    for (Extract extract : outline.comparison().extracts()) {
      page.blank();
      page.hanging(extract.article().letter(), 3, Excerpt.plain(Outline.name(extract.article())));
      blocks(extract.article());
      quotations(extract);
      dates(extract);
    }
  }

  private void heading(String key) {
    page.blank();
    page.line(outline.say(key));
    page.blank();
  }

  private void blocks(Article article) {
    heading("report.heading.blocks");
    List<Block> blocks = article.blocks();
    List<String> labels = blocks.stream().map(it -> outline.say(Places.of(it))).toList();
    int column = labels.stream().mapToInt(TextPage::columns).max().orElse(0) + INDENT + 2;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String aside = block.compared() ? "" : outline.say("report.setAside", outline.reason(block));
      int room = TextPage.WIDTH - column - TextPage.columns(aside) - Excerpt.CUT.length() - 1;
      Excerpt words = excerpt(article, block.span(), Math.max(room, 16));
      page.hanging(" ".repeat(INDENT) + labels.get(i), column, Excerpt.plain(words.text() + aside));
    }
  }

  private void quotations(Extract extract) {
    heading("report.heading.quotations");
    Article article = extract.article();
    for (Saying saying : extract.sayings()) {
      var quotation = saying.quotation();
      String place = outline.say(Places.of(article, quotation.marked().start()));
      page.hanging(
          " ".repeat(INDENT) + place, INDENT + 8, excerpt(article, quotation.marked(), LONGEST));
      page.hanging("", INDENT + 8, Excerpt.plain(String.join(" · ", Facts.of(outline, saying))));
      if (why && !saying.attribution().rule().isEmpty()) {
        String rule = Why.speaker(outline.messages(), saying.attribution().rule());
        page.hanging("", INDENT + 8, Excerpt.plain(outline.say("report.rule", rule)));
      }
    }
    if (extract.sayings().isEmpty()) {
      page.hanging("", INDENT, Excerpt.plain(outline.say("report.none")));
    }
  }

  private void dates(Extract extract) {
    if (extract.dates().isEmpty()) {
      return;
    }
    heading("report.heading.dates");
    Article article = extract.article();
    for (DateMention date : extract.dates()) {
      String place = outline.say(Places.of(article, date.span().start()));
      String value = date.value().iso().orElseGet(() -> outline.say("report.unresolved"));
      String rule =
          why ? " · " + outline.say("report.rule", Why.date(outline.messages(), date.rule())) : "";
      page.hanging(
          " ".repeat(INDENT) + place,
          INDENT + 8,
          Excerpt.plain(
              "‹ " + excerpt(article, date.span(), LONGEST).text() + " › " + value + rule));
    }
  }

  private static Excerpt excerpt(Article article, Span span, int most) {
    return Shortened.to(most, Excerpt.of(article.text(), span, List.of()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
