package app.verbatim.ui.desktop.model;

import app.verbatim.article.Span;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Shown;
import java.util.Comparator;
import java.util.stream.Collectors;

/// The question to the desk about a point: always a question, never an order.
final class Questions {

  private Questions() {}

  static String of(Entry entry, Comparison comparison, Words words) {
    String versions =
        Facings.rows(entry).stream()
            .map(row -> row.getFirst())
            .map(face -> Shown.allWords(comparison.extract(face.article()), gravest(face)))
            .distinct()
            .collect(Collectors.joining(words.say("desktop.question.or")));
    return words.say(
        Facings.rows(entry).size() > 1 ? "desktop.question.which" : "desktop.question.one",
        entry.title(),
        entry.places(),
        versions);
  }

  private static Span gravest(Face face) {
    return face.parts().stream()
        .min(Comparator.comparing(Face.Marked::mark))
        .map(Face.Marked::span)
        .orElse(face.shown());
  }
}
