package app.verbatim.ui.desktop.model;

import app.verbatim.article.Messages;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.model.Filter.By;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What can be filtered by, in words, and what a filter that is on says of itself.
public final class FilterChoices {

  private static final String KIND = "desktop.kind.";

  private FilterChoices() {}

  /// Each value with the words for it, in the order shown.
  public static Map<String, String> of(
      By by, Comparison comparison, List<Entry> entries, Messages messages) {
    Map<String, String> values = new LinkedHashMap<>();
    switch (by) {
      case KIND ->
          entries.stream()
              .flatMap(entry -> entry.kinds().stream())
              .distinct()
              .forEach(kind -> values.put(kind, kind(kind, messages)));
      case SPEAKER ->
          new TreeSet<>(entries.stream().flatMap(entry -> entry.speakers().stream()).toList())
              .forEach(speaker -> values.put(speaker, speaker));
      case ARTICLE ->
          comparison.extracts().stream()
              .map(Extract::article)
              .forEach(
                  article ->
                      values.put(
                          article.id(),
                          article.letter()
                              + " · "
                              + PaneHead.name(comparison.extract(article.id()))));
    }
    return values;
  }

  /// A kind without a line of its own is called by its name in the contract.
  private static String kind(String kind, Messages messages) {
    return messages.keys().contains(KIND + kind) ? messages.say(KIND + kind) : kind;
  }

  /// What the filter wants, in one line; empty when it wants all.
  public static String describe(
      Filter filter, Comparison comparison, List<Entry> entries, Messages messages) {
    List<String> parts = new ArrayList<>();
    for (By by : By.values()) {
      Map<String, String> names = of(by, comparison, entries, messages);
      filter.by(by).stream()
          .sorted()
          .map(value -> names.getOrDefault(value, value))
          .forEach(parts::add);
    }
    return String.join(", ", parts);
  }
}
