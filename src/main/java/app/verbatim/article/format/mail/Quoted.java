package app.verbatim.article.format.mail;

import app.verbatim.article.format.html.HtmlFragment;
import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a message's text into paragraphs; what it quotes from an earlier message and its signature
/// are set aside.
final class Quoted {

  private static final Pattern PREFIX =
      Pattern.compile("^(?:(?:re|tr|fwd?|aw|wg|rv)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);

  private Quoted() {}

  /// Without "Re:" and "Fwd:".
  static String subject(String words) {
    String plain = PREFIX.matcher(HtmlFragment.collapse(words)).replaceFirst("").strip();
    return plain.isEmpty() ? words : plain;
  }

  static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder story = new StringBuilder();
    StringBuilder quoted = new StringBuilder();
    boolean signed = false;
    for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
      signed |= line.equals("-- ") || line.equals("--");
      if (line.startsWith(">") || signed) {
        flush(story, pieces);
        quoted.append(line).append('\n');
      } else {
        if (!line.isBlank()) {
          aside(quoted, pieces);
        }
        story.append(line).append('\n');
      }
    }
    flush(story, pieces);
    aside(quoted, pieces);
    return pieces;
  }

  private static void flush(StringBuilder story, List<Piece> pieces) {
    if (!story.toString().isBlank()) {
      pieces.addAll(HtmlFragment.paragraphs(story.toString().strip()));
    }
    story.setLength(0);
  }

  private static void aside(StringBuilder quoted, List<Piece> pieces) {
    String words = HtmlFragment.collapse(quoted);
    if (!words.isEmpty()) {
      pieces.add(Piece.of(Role.REPLY, words));
    }
    quoted.setLength(0);
  }
}
