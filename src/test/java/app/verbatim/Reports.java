package app.verbatim;

import app.verbatim.article.Given;
import app.verbatim.article.Passage;
import app.verbatim.article.Source;
import app.verbatim.finding.Change;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Short reports compared as the command line would, and what is found in them as lines of text.
final class Reports {

  private Reports() {}

  /// Compares one report a text, all published on Monday 15 January 2024.
  static Comparison compare(String language, String... texts) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Given given =
          new Given(
              Optional.of(LocalDate.of(2024, 1, 15)),
              Optional.empty(),
              Optional.of(language),
              Optional.empty());
      String name = (char) ('a' + i) + ".txt";
      sources.add(new Source(name, texts[i].getBytes(StandardCharsets.UTF_8), given));
    }
    return Verbatim.compare(sources, List.of());
  }

  /// The same words of one speaker in two reports, the wording of each given.
  static Comparison quoted(String language, String left, String right) {
    String frame =
        language.equals("fr") ? "« %s », a déclaré Jeanne Roux.%n" : "“%s,” said Jane Roe.%n";
    return compare(language, frame.formatted(left), frame.formatted(right));
  }

  /// `severity kind: words | words`, one a finding of the kinds asked for; all without any.
  static List<String> found(Comparison comparison, String... kinds) {
    return comparison.findings().stream()
        .filter(it -> kinds.length == 0 || List.of(kinds).contains(it.kind()))
        .map(
            it ->
                "%s %s: %s"
                    .formatted(
                        lower(it.severity()),
                        it.kind(),
                        it.passages().stream()
                            .map(passage -> words(comparison, passage))
                            .collect(Collectors.joining(" | "))))
        .toList();
  }

  /// `severity class: words | words`, one a change of wording, `-` where there are none.
  static List<String> changes(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : comparison.findings()) {
      for (Change change : finding.changes()) {
        lines.add(
            "%s %s: %s | %s"
                .formatted(
                    lower(change.severity()),
                    lower(change.kind()),
                    change.left().map(it -> words(comparison, it)).orElse("-"),
                    change.right().map(it -> words(comparison, it)).orElse("-")));
      }
    }
    return lines;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String words(Comparison comparison, Passage passage) {
    return passage.span().in(comparison.extract(passage.article()).article().text());
  }
}
