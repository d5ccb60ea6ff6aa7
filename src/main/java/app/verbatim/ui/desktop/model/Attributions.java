package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Messages;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.date.DateValue;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says in one line who said a quotation, in what words the article says so, when, through whom.
final class Attributions {

  private static final String DOT = " · ";

  private Attributions() {}

  /// The quotation that has most of this stretch; what is set aside does not count.
  static Optional<Saying> sayingAt(Extract extract, Span shown) {
    return extract.sayings().stream()
        .filter(saying -> saying.quotation().excluded().isEmpty())
        .filter(saying -> saying.quotation().marked().overlaps(shown))
        .max(
            Comparator.comparingInt(
                saying ->
                    2 * common(saying.quotation().marked(), shown)
                        - saying.quotation().marked().length()));
  }

  private static int common(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  /// Empty when nobody is quoted there.
  static String line(Extract extract, Span shown, Messages messages) {
    return sayingAt(extract, shown).map(saying -> line(extract, saying, messages)).orElse("");
  }

  private static String line(Extract extract, Saying saying, Messages messages) {
    Article article = extract.article();
    Attribution by = saying.attribution();
    List<String> parts = new ArrayList<>();
    parts.add(speaker(article, saying.quotation(), by, messages));
    by.role().map(Printed::oneLine).ifPresent(parts::add);
    by.cue().map(article::at).map(Printed::oneLine).ifPresent(parts::add);
    saying.said().map(date -> day(article, date, messages)).ifPresent(parts::add);
    if (!by.relay().isEmpty()) {
      parts.add(
          messages.say(
              "desktop.card.relay",
              by.relay().stream().map(Attribution.Relay::name).collect(Collectors.joining(", "))));
    }
    return String.join(DOT, parts);
  }

  /// The speaker's name, else the words that stand for whoever it is.
  static String who(Extract extract, Attribution by, Messages messages) {
    return by.name()
        .or(() -> by.mention().map(extract.article()::at).map(Printed::narrated))
        .orElseGet(() -> messages.say("desktop.card.unattributed"));
  }

  private static String speaker(
      Article article, Quotation quotation, Attribution by, Messages messages) {
    String name =
        by.name()
            .or(() -> by.mention().map(article::at).map(Printed::oneLine))
            .orElseGet(() -> by.reason().map(messages::say).orElse(""));
    if (by.status() == Attribution.Status.UNATTRIBUTED) {
      return name.isEmpty() ? messages.say("desktop.card.unattributed") : name;
    }
    List<String> clues = new ArrayList<>();
    by.mention().ifPresent(mention -> clue(article, quotation, mention, name, messages, clues));
    if (by.inferred()) {
      clues.add(messages.say("desktop.card.inferred"));
    }
    return clues.isEmpty() ? name : name + " (" + String.join(", ", clues) + ")";
  }

  private static void clue(
      Article article,
      Quotation quotation,
      Span mention,
      String name,
      Messages messages,
      List<String> clues) {
    String words = Printed.oneLine(article.at(mention));
    if (!words.equals(name)) {
      clues.add(Printed.narrated(words));
    }
    if (article.blockAt(mention.start()) != quotation.block()) {
      clues.add(messages.say(Shown.place(article, mention)));
    }
  }

  private static String day(Article article, DateMention date, Messages messages) {
    return switch (date.value()) {
      case DateValue.Day(var day) -> messages.say("desktop.day", day);
      case DateValue.Time(var day, var _) -> messages.say("desktop.day", day);
      default -> Printed.narrated(article.at(date.span()));
    };
  }
}
