package app.verbatim.article.format.document;

import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers the paragraphs of a document; a title by its style is the headline.
final class Paragraphs {

  final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Role> role = Optional.empty();
  private boolean titled;

  void add(String words) {
    text.append(words);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /// The paragraph being gathered has this style.
  void style(String style) {
    String name = style.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "");
    if (name.equals("title") || name.equals("titre") || name.equals("titel")) {
      role = Optional.of(Role.HEADLINE);
    } else if (name.equals("subtitle") || name.equals("soustitre") || name.equals("untertitel")) {
      role = Optional.of(Role.STANDFIRST);
    } else if (name.equals("caption") || name.equals("lgende") || name.equals("legende")) {
      role = Optional.of(Role.CAPTION);
    }
  }

  void end() {
    String words = collapse(text);
    if (!words.isEmpty()) {
      boolean second = titled && role.equals(Optional.of(Role.HEADLINE));
      titled |= role.equals(Optional.of(Role.HEADLINE));
      pieces.add(new Piece(words, second ? Optional.empty() : role, 0));
    }
    text.setLength(0);
    role = Optional.empty();
  }

  /// Tabs and line breaks within a paragraph are spaces; no-break spaces stay.
  static String collapse(CharSequence words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c > ' ' && c != '\u2028') {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
