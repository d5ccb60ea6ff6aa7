package app.verbatim.ui.cli;

import app.verbatim.article.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The lines of `--help`, in the editor's language: those of `cli.properties` that begin with
/// `help.`.
final class HelpTexts extends ResourceBundle {

  private static final String AREA = "help.";
  private final Messages messages;

  HelpTexts(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return messages.keys().contains(AREA + key) ? messages.say(AREA + key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(
        messages.keys().stream()
            .filter(key -> key.startsWith(AREA))
            .map(key -> key.substring(AREA.length()))
            .toList());
  }
}
