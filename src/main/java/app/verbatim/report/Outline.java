package app.verbatim.report;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Credit;
import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Point;
import app.verbatim.finding.Point.Section;
import app.verbatim.project.Project;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What every form of the note says, in the order it says it.
public record Outline(Project project, Messages messages) {

  public Comparison comparison() {
    return project.comparison();
  }

  public List<Article> articles() {
    return comparison().extracts().stream().map(Extract::article).toList();
  }

  public String say(String key, Object... arguments) {
    return messages.say(key, arguments);
  }

  public String say(Message message) {
    return messages.say(message);
  }

  /// The headline: one or two sentences.
  public String headline() {
    return String.join(" ", comparison().summary().stream().map(messages::say).toList());
  }

  public List<Point> points(Section section) {
    return comparison().points().stream().filter(it -> it.section() == section).toList();
  }

  /// `9 major points, 13 notable, 8 in one article only, 14 of style.`
  public String counts() {
    return say(
        "report.counts",
        points(Section.MAJOR).size(),
        points(Section.NOTABLE).size(),
        points(Section.ONLY_IN).size(),
        points(Section.STYLE).size());
  }

  /// `M`, `N`, `S`: the letter a point is cited by, before its number.
  public String letter(Section section) {
    return say("report.letter." + key(section));
  }

  public String heading(Section section) {
    return say("report.heading." + key(section));
  }

  static String key(Section section) {
    return section.name().toLowerCase(Locale.ROOT);
  }

  /// Whether the point's title names who said it, rather than what kind of thing it is.
  public static boolean namesSpeaker(Point point) {
    return point.title().key().equals("title.words");
  }

  /// When it was published, and how we know.
  public String published(Extract extract) {
    return extract
        .published()
        .map(it -> say("report.published." + it.from().name().toLowerCase(Locale.ROOT), it.day()))
        .orElseGet(() -> say("report.published.unknown"));
  }

  /// How many words its body has; headline, standfirst and what is set aside are left out.
  public static int words(Article article) {
    return article.blocks().stream()
        .filter(it -> it.compared() && isBody(it.kind()))
        .mapToInt(block -> words(article.text(), block.span()))
        .sum();
  }

  private static boolean isBody(Block.Kind kind) {
    return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.CROSSHEAD;
  }

  private static int words(String text, Span span) {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      boolean space = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
      if (letter && !inside) {
        words++;
        inside = true;
      } else if (space) {
        inside = false;
      }
    }
    return words;
  }

  public static String credits(Article article) {
    Set<String> agencies = new LinkedHashSet<>();
    article.credits().stream().map(Credit::agency).forEach(agencies::add);
    return String.join(", ", agencies);
  }

  /// What the editor calls the article: outlet, else byline, else headline, else the file's name.
  public static String name(Article article) {
    return article.outlet().or(article::byline).or(article::title).orElse(article.source());
  }

  /// What was set aside, each kind once, in reading order.
  public Set<String> setAside(Article article) {
    Set<String> reasons = new LinkedHashSet<>();
    for (Block block : article.blocks()) {
      if (!block.compared()) {
        reasons.add(reason(block));
      }
    }
    return reasons;
  }

  /// Why a block is set aside.
  public String reason(Block block) {
    return block.reason().map(messages::say).orElseGet(() -> say(Places.of(block)));
  }
}
