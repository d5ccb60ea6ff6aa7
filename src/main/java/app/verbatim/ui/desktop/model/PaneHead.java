package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Credit;
import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.article.Published;
import app.verbatim.extract.Extract;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the head of a pane says of its article: a name, and a line of what is known.
///
/// @param name outlet, else byline, else headline, else the file's name
/// @param facts publication date, words, credits
public record PaneHead(String letter, String name, String facts) {

  public static PaneHead of(Extract extract, Messages messages) {
    Article article = extract.article();
    List<String> facts = new ArrayList<>();
    article.role().ifPresent(role -> facts.add(messages.say(role(role))));
    facts.add(
        extract
            .published()
            .map(published -> published(extract, published, messages))
            .orElseGet(() -> messages.say("desktop.pane.noDate")));
    facts.add(messages.say("desktop.pane.words", words(article)));
    String credits =
        article.credits().stream().map(Credit::agency).distinct().collect(Collectors.joining(", "));
    if (!credits.isEmpty()) {
      facts.add(credits);
    }
    article.warnings().stream()
        .filter(it -> !isAlarm(it))
        .forEach(warning -> facts.add(messages.say(warning)));
    return new PaneHead(article.letter(), name(extract), String.join(" · ", facts));
  }

  /// What its sender says of its use: a kill, an embargo, a correction.
  public static List<Message> alarms(Article article) {
    return article.warnings().stream().filter(PaneHead::isAlarm).toList();
  }

  private static boolean isAlarm(Message warning) {
    return warning.key().startsWith("reading.status.") || warning.key().equals("reading.embargo");
  }

  /// The key of what an article is for the editor.
  public static String role(Article.Role role) {
    return switch (role) {
      case OUR_COPY -> "desktop.role.ourCopy";
      case ORIGINAL -> "desktop.role.original";
      case REFERENCE -> "desktop.role.reference";
    };
  }

  static String name(Extract extract) {
    Article article = extract.article();
    return article.outlet().or(article::byline).or(article::title).orElseGet(article::source);
  }

  private static String published(Extract extract, Published published, Messages messages) {
    if (published.from() != Published.From.INFERRED) {
      return messages.say("desktop.fullDay", published.day());
    }
    String clues =
        published.evidence().stream()
            .filter(it -> it.article().equals(extract.article().id()))
            .map(it -> Printed.narrated(extract.article().at(it.span())))
            .distinct()
            .collect(Collectors.joining(", "));
    return clues.isEmpty()
        ? messages.say("desktop.pane.inferred", published.day())
        : messages.say("desktop.pane.inferredFrom", published.day(), clues);
  }

  /// The words that are compared.
  private static int words(Article article) {
    int words = 0;
    for (Block block : article.blocks()) {
      boolean inside = false;
      for (int i = block.span().start(); block.compared() && i < block.span().end(); i++) {
        boolean letter = Character.isLetterOrDigit(article.text().charAt(i));
        words += letter && !inside ? 1 : 0;
        inside = letter || inside && "'’-".indexOf(article.text().charAt(i)) >= 0;
      }
    }
    return words;
  }
}
