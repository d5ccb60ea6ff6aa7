package app.verbatim.finding;

import app.verbatim.article.Message;
import java.util.Optional;
import java.util.Set;

/// The rule of the trade a kind of finding touches, as the agencies' handbooks have it.
final class DeskRules {

  private static final Set<String> KINDS =
      Set.of(
          "wording",
          "cut",
          "repeated",
          "fragment",
          "speaker",
          "name",
          "date",
          "number",
          "translation");

  private DeskRules() {}

  /// In one sentence, with its source; none for form.
  static Optional<Message> of(String kind, Severity severity) {
    return severity == Severity.COSMETIC || !KINDS.contains(kind)
        ? Optional.empty()
        : Optional.of(Message.of("rule." + kind));
  }
}
