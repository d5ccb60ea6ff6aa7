package app.verbatim.report.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A strict reader of a page's tags.
final class HtmlTags {

  private static final Set<String> EMPTY = Set.of("!doctype", "meta", "br", "path", "circle");
  private static final Pattern TAG = Pattern.compile("<(/?)([!a-z][a-z0-9]*)(?: [^<>]*)?>");

  private HtmlTags() {}

  /// The tags that close nothing or are closed by nothing, in reading order.
  static List<String> misplaced(String html) {
    List<String> misplaced = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    Matcher tags = TAG.matcher(html);
    while (tags.find()) {
      String name = tags.group(2);
      if (EMPTY.contains(name)) {
        continue;
      }
      if (tags.group(1).isEmpty()) {
        open.push(name);
      } else if (name.equals(open.peek())) {
        open.pop();
      } else {
        misplaced.add(tags.group() + " inside " + open.peek());
      }
    }
    misplaced.addAll(open);
    return misplaced;
  }
}
