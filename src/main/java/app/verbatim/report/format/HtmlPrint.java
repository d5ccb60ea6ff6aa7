package app.verbatim.report.format;

import app.verbatim.report.Note;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands at the foot of each printed page: the case, the page's number, how far the work is,
/// the embargo.
final class HtmlPrint {

  private HtmlPrint() {}

  /// Our own style with the note's words in it as strings.
  static Html feet(Note note) {
    String state =
        Stream.concat(Stream.of(note.stamp()), note.embargoes().stream())
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Html(
        """
        @page {
          @bottom-left { content: %s; }
          @bottom-center { content: %s; }
          @bottom-right { content: %s " " counter(page) "/" counter(pages); }
        }
        """
            .formatted(string(note.title()), string(state), string(note.say("note.page"))));
  }

  /// A string of a style sheet. All but plain letters and digits are escaped, so that words can
  /// neither end the string nor the style; the space ends each escape.
  static String string(String words) {
    StringBuilder escaped = new StringBuilder("\"");
    words
        .codePoints()
        .map(
            it ->
                Character.isISOControl(it) || Character.getType(it) == Character.SURROGATE
                    ? 0xfffd
                    : it)
        .forEach(
            it -> {
              boolean plain = it < 128 && Character.isLetterOrDigit(it) || it == ' ';
              escaped.append(plain ? Character.toString(it) : "\\" + Integer.toHexString(it) + " ");
            });
    return escaped.append('"').toString();
  }
}
