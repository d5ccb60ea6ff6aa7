package app.verbatim.ui.desktop.model;

import app.verbatim.article.Messages;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The sentences above all, and the counts below all.
public final class Headlines {

  private Headlines() {}

  /// What came of the comparison, in one or two sentences.
  public static String of(Comparison comparison, Messages messages) {
    if (comparison.extracts().size() == 1) {
      return messages.say("desktop.oneArticle");
    }
    if (comparison.summary().isEmpty()) {
      return messages.say(
          comparison.statements().stream().anyMatch(it -> it.members().size() > 1)
              ? "desktop.nothingDiffers"
              : "desktop.nothingInCommon");
    }
    return comparison.summary().stream().map(messages::say).collect(Collectors.joining(" "));
  }

  /// How many of everything there are, what is folded too.
  public static String counts(Comparison comparison, Messages messages) {
    List<String> parts = new ArrayList<>();
    parts.add(messages.say("desktop.count.articles", comparison.extracts().size()));
    int major = count(comparison, Point.Section.MAJOR);
    int notable = count(comparison, Point.Section.NOTABLE);
    int folded =
        count(comparison, Point.Section.ONLY_IN)
            + count(comparison, Point.Section.STYLE)
            + comparison.agreements().size();
    if (comparison.extracts().size() > 1 || major + notable > 0) {
      parts.add(messages.say("desktop.count.major", major));
      parts.add(messages.say("desktop.count.notable", notable));
      parts.add(messages.say("desktop.count.folded", folded));
    }
    return String.join(" · ", parts);
  }

  private static int count(Comparison comparison, Point.Section section) {
    return (int) comparison.points().stream().filter(it -> it.section() == section).count();
  }
}
