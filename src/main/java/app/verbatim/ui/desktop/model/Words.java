package app.verbatim.ui.desktop.model;

import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the program says, in the language chosen now. Bound texts follow a change of language.
public final class Words {

  private final ObjectProperty<Messages> messages;

  /// @param language one of [Messages#LANGUAGES]
  public Words(String language) {
    messages = new SimpleObjectProperty<>(Messages.in(language));
  }

  public ObjectProperty<Messages> messages() {
    return messages;
  }

  public String language() {
    return messages.get().locale().getLanguage();
  }

  public void speak(String language) {
    messages.set(Messages.in(language));
  }

  public String say(String key, Object... arguments) {
    return messages.get().say(key, arguments);
  }

  public String say(Message message) {
    return messages.get().say(message);
  }

  /// The line, now and in each language chosen later.
  public StringBinding bound(String key, Object... arguments) {
    return Bindings.createStringBinding(() -> say(key, arguments), messages);
  }
}
