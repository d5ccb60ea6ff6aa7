package app.verbatim.report.format;

import app.verbatim.article.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says in words the rule that found a speaker or a date. A rule's name has two parts: how the
/// speaker was found ("speaker verb") and what was said ("that clause").
final class Why {

  // those that begin like another come first
  private static final List<String> SPEAKERS =
      List.of(
          "quote, verb speaker",
          "quote, speaker verb",
          "clause, verb speaker",
          "clause, speaker verb",
          "source, clause",
          "dialogue dash",
          "headline, speaker: quote",
          "speaker: quote",
          "speaker cited",
          "as speaker verb",
          "verb by speaker",
          "verb without speaker",
          "verb after another",
          "verb speaker",
          "speaker verb",
          "participle",
          "infinitive",
          "noun that clause",
          "attribution inside the marks",
          "conditional after reported speech",
          "quotation right after another",
          "in the same sentence as another",
          "fragment, subject of its sentence",
          "the same words in the body");

  private Why() {}

  /// The rule as it is where no words are known for it.
  static String speaker(Messages messages, String rule) {
    for (String shape : SPEAKERS) {
      if (rule.startsWith(shape)) {
        Optional<String> found = line(messages, "why.speaker." + key(shape));
        String rest = rule.substring(shape.length());
        Optional<String> said =
            rest.isEmpty() ? Optional.of("") : line(messages, "why.said." + key(rest));
        if (found.isPresent() && said.isPresent()) {
          return said.get().isEmpty() ? found.get() : found.get() + ", " + said.get();
        }
      }
    }
    return rule;
  }

  /// The rule as it is where no words are known for it.
  static String date(Messages messages, String rule) {
    String kind = rule.split("[: ]", 2)[0];
    return line(messages, "why.date." + kind.toLowerCase(Locale.ROOT)).orElse(rule);
  }

  private static Optional<String> line(Messages messages, String key) {
    return messages.keys().contains(key) ? Optional.of(messages.say(key)) : Optional.empty();
  }

  private static String key(String shape) {
    return shape.strip().replaceAll("[^a-z]+", "-").replaceAll("^-", "");
  }
}
