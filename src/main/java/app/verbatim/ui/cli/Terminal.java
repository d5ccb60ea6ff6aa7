package app.verbatim.ui.cli;

import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where the command line writes, and what it knows of who reads it.
///
/// @param out for the outcome, in UTF-8
/// @param err for everything else, in UTF-8
/// @param bold whether standard output can show bold
/// @param live whether someone watches standard error
/// @param language the system's, as far as we speak it
record Terminal(PrintStream out, PrintStream err, boolean bold, boolean live, String language) {

  /// This process's own streams. The launcher says which of them are terminals.
  static Terminal system() {
    Map<String, String> environment = System.getenv();
    String terminals = System.getProperty("verbatim.terminal", "");
    return new Terminal(
        utf8(System.out),
        utf8(System.err),
        terminals.contains("out")
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb"),
        terminals.contains("err"),
        language(environment, Locale.getDefault(Locale.Category.DISPLAY)));
  }

  static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  /// What the environment asks for wins over the JVM's answer, which is English where the asked
  /// locale is not installed.
  static String language(Map<String, String> environment, Locale ofTheMachine) {
    String asked =
        List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .filter(value -> value.matches("[a-z]{2}([_.@-].*)?"))
            .map(value -> value.substring(0, 2))
            .orElse(ofTheMachine.getLanguage());
    return Messages.LANGUAGES.contains(asked) ? asked : Messages.LANGUAGES.getFirst();
  }

  /// One sentence for the editor.
  void say(Messages messages, Message sentence) {
    err.println("verbatim: " + messages.say(sentence));
  }
}
