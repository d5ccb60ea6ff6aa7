package app.verbatim.article.page;

import app.verbatim.article.Block;
import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// A page being read: its lines and, step by step, the role of each.
final class Page {

  private final String text;
  private final List<Line> lines;
  private final Role[] roles;
  private int bodyStart;
  private int bodyEnd;

  Page(String text, List<Line> lines) {
    this.text = text;
    this.lines = List.copyOf(lines);
    this.roles = new Role[lines.size()];
    Arrays.fill(roles, Role.OPEN);
  }

  String text() {
    return text;
  }

  int size() {
    return roles.length;
  }

  Line line(int i) {
    return lines.get(i);
  }

  /// The words of a line as printed.
  String words(int i) {
    return lines.get(i).span().in(text);
  }

  Role role(int i) {
    return roles[i];
  }

  boolean isOpen(int i) {
    return roles[i] == Role.OPEN;
  }

  boolean isOpenProse(int i) {
    return isOpen(i) && lines.get(i).isProse();
  }

  void set(int i, Role role) {
    roles[i] = role;
  }

  /// The first line of the story's own text.
  int bodyStart() {
    return bodyStart;
  }

  /// The line after its last; equal to [#bodyStart()] when there is no prose at all.
  int bodyEnd() {
    return bodyEnd;
  }

  void setBody(int start, int end) {
    bodyStart = start;
    bodyEnd = end;
  }

  boolean inBody(int i) {
    return i >= bodyStart && i < bodyEnd;
  }

  /// The last line of prose in the body that is still open, or -1.
  int lastProse() {
    int i = bodyEnd - 1;
    while (i >= bodyStart && !isOpenProse(i)) {
      i--;
    }
    return i < bodyStart ? -1 : i;
  }

  /// The place of the one line with this role, or -1.
  int find(Role role) {
    return Arrays.asList(roles).indexOf(role);
  }

  /// The lines as blocks; compared paragraphs are numbered.
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int paragraph = 0;
    for (int i = 0; i < size(); i++) {
      Role role = roles[i];
      boolean compared = role.reason().isEmpty();
      boolean numbered = compared && role == Role.PARAGRAPH;
      blocks.add(
          new Block(
              role.kind(),
              lines.get(i).span(),
              numbered ? OptionalInt.of(++paragraph) : OptionalInt.empty(),
              compared,
              role.reason()));
    }
    return blocks;
  }

  /// The last character of a line.
  char lastOf(int i) {
    Span span = lines.get(i).span();
    return text.charAt(span.end() - 1);
  }

  /// Whether two lines have the same words, whatever the marks and numbers in front.
  boolean isSame(int i, int j) {
    return !lines.get(i).folded().isEmpty()
        && letters(lines.get(i).folded()).equals(letters(lines.get(j).folded()));
  }

  private static String letters(String folded) {
    int start = 0;
    while (start < folded.length() && !Character.isLetter(folded.charAt(start))) {
      start++;
    }
    StringBuilder kept = new StringBuilder();
    for (int i = start; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        kept.append(c);
      } else if (Folded.isSpace(c) && !kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
        kept.append(' ');
      }
    }
    return kept.toString();
  }
}
