package app.verbatim.article.format.wire;

import app.verbatim.article.Message;

/// The file cannot be read as an article; the reason is a sentence for the editor.
final class Refused extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Message reason;

  Refused(String key, Object... arguments) {
    super(key);
    reason = Message.of(key, arguments);
  }

  Message reason() {
    return reason;
  }
}
