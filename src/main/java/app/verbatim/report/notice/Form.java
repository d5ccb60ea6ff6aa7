package app.verbatim.report.notice;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A desk's form: plain text with places in braces. What stands between `{each}` and `{end}` is
/// written once for every point. A line that holds nothing once its places are filled is left out.
///
/// @param text as the desk wrote it
public record Form(String text) {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern EACH =
      Pattern.compile("\\{each}\\n?(.*?)\\{end}\\n?", Pattern.DOTALL);

  /// @param words for the places of the whole notice; a place nobody knows stays as it is
  /// @param points the same for each point
  String filled(Map<String, String> words, List<Map<String, String>> points) {
    StringBuilder filled = new StringBuilder();
    Matcher each = EACH.matcher(text);
    int from = 0;
    while (each.find()) {
      filled.append(lines(text.substring(from, each.start()), words));
      String repeated = each.group(1);
      points.forEach(it -> filled.append(lines(repeated, it)));
      from = each.end();
    }
    return filled.append(lines(text.substring(from), words)).toString();
  }

  private static String lines(String part, Map<String, String> words) {
    boolean ended = part.endsWith("\n");
    String all =
        part.lines()
            .filter(it -> it.isBlank() || !fill(it, words).isBlank())
            .map(it -> fill(it, words))
            .collect(Collectors.joining("\n"));
    return ended ? all + "\n" : all;
  }

  /// In one pass, so that what an editor typed is never taken for a place.
  private static String fill(String line, Map<String, String> words) {
    return PLACE
        .matcher(line)
        .replaceAll(it -> Matcher.quoteReplacement(words.getOrDefault(it.group(1), it.group())));
  }
}
