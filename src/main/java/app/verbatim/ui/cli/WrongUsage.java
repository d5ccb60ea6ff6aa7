package app.verbatim.ui.cli;

import app.verbatim.article.Message;

/// The command cannot be carried out as it was given: exit code 2.
final class WrongUsage extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Message sentence;

  WrongUsage(Message sentence) {
    super(sentence.key());
    this.sentence = sentence;
  }

  static WrongUsage of(String key, Object... arguments) {
    return new WrongUsage(Message.of(key, arguments));
  }

  Message sentence() {
    return sentence;
  }
}
