package app.verbatim.ui.cli;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import app.verbatim.project.LaterVersion;
import java.util.List;

/// What the editor should know of the files, each in a sentence that names the file.
final class Notices {

  private Notices() {}

  static void tell(
      Terminal terminal, Messages messages, List<Message> notes, Comparison comparison) {
    notes.forEach(note -> terminal.say(messages, note));
    for (Unreadable source : comparison.unreadable()) {
      terminal.say(messages, Message.of("cli.about", source.source(), source.reason()));
    }
    for (Extract extract : comparison.extracts()) {
      Article article = extract.article();
      for (Message warning : article.warnings()) {
        terminal.say(messages, Message.of("cli.about", article.source(), warning));
      }
    }
    List<Article> articles = comparison.extracts().stream().map(Extract::article).toList();
    for (LaterVersion version : LaterVersion.among(articles)) {
      terminal.say(
          messages,
          Message.of(
              "cli.laterVersion",
              comparison.extract(version.later()).article().source(),
              comparison.extract(version.earlier()).article().source(),
              version.reason()));
    }
  }
}
