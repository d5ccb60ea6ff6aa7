package app.verbatim.article.format.wire;

import app.verbatim.article.page.Piece;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// ANPA 1312, the teleprinter format American agencies still send.
public final class AnpaReader extends TeleprinterReader {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?s)\\s*(?<service>[A-Za-z])(?<number>\\d{3,5})\\x1f?(?<mark>\\S{0,20})\\s*"
              + "(?<priority>[A-Za-z])\\s(?<category>[A-Za-z])[\\x11-\\x14\\x1e]*\\s*(?<keyword>.*)");
  private static final Pattern CARET = Pattern.compile("\\^\\s*(.*?)\\s*[<=>^]*\\s*");
  private static final Pattern SIGNED = Pattern.compile("(?i)by\\s+(?-i:\\p{Lu}).*");
  private static final Pattern NOTED = Pattern.compile("(?i)\\(?eds?\\b.*");
  private static final Pattern PLACED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L} .,'’-]{1,60}?)\\s+\\(([^)]{2,20})\\)\\s+[_–—-].*", Pattern.DOTALL);

  private static final int LONGEST_LABEL = 120;

  /// Flash, bulletin, urgent, rush, regular, deferred, advance.
  private static final Map<String, String> URGENCIES =
      Map.of("f", "1", "b", "2", "u", "3", "r", "4", "d", "5", "a", "6");

  public AnpaReader() {
    super("anpa1312", "\u0016\u0001", HEADING);
  }

  @Override
  void heading(Matcher heading, Dispatch dispatch) {
    dispatch.id(Optional.of(heading.group("service") + heading.group("number")));
    String priority = heading.group("priority").toLowerCase(Locale.ROOT);
    dispatch.urgency("priority", Optional.ofNullable(URGENCIES.get(priority)));
    String keyword = heading.group("keyword").split("\\s{2,}|[\\r\\n]")[0].strip();
    dispatch.slug(keyword.isEmpty() ? Optional.empty() : Optional.of(keyword));
    dispatch.statusInSlug(Optional.of(keyword));
  }

  @Override
  void text(Transmission sent, Dispatch dispatch) {
    StringBuilder paragraph = new StringBuilder();
    int carets = 0;
    for (String raw : sent.text().replace("\r\n", "\n").replace('\r', '\n').split("\n")) {
      boolean indented = raw.startsWith("\t") || raw.startsWith("   ");
      String line = raw.replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f]", "").strip();
      if (line.startsWith("^")) {
        end(paragraph, dispatch);
        carets += caret(line, carets, dispatch) ? 1 : 0;
      } else if (line.isEmpty() || indented) {
        end(paragraph, dispatch);
        paragraph.append(line);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
    }
    end(paragraph, dispatch);
  }

  /// Lines after a caret: first the keyword line, then headline, signature, credit, note.
  ///
  /// @return whether it is one of those; what says whether the item may be used is none
  private static boolean caret(String line, int place, Dispatch dispatch) {
    Matcher matcher = CARET.matcher(line);
    String words = typographic(matcher.matches() ? matcher.group(1) : line.substring(1)).strip();
    if (words.isEmpty()) {
      return true;
    }
    if (!NOTED.matcher(words).matches() && dispatch.statusInLine(words)) {
      dispatch.note(Optional.of(words));
      return false;
    }
    boolean keyword = place == 0 && words.matches(".*,\\s*\\d{2,}.*");
    if (NOTED.matcher(words).matches()) {
      dispatch.note(Optional.of(words));
    } else if (keyword) {
      dispatch.slug(Optional.of(words));
      dispatch.statusInSlug(Optional.of(words));
    } else if (SIGNED.matcher(words).matches()) {
      dispatch.byline(Optional.of(words));
    } else if (dispatch.hasText()) {
      dispatch.note(Optional.of(words));
    } else if (place <= 1) {
      dispatch.headline(Optional.of(words));
      dispatch.statusInSlug(Optional.of(words));
    } else {
      dispatch.credit(Optional.of(words));
    }
    return true;
  }

  private static void end(StringBuilder paragraph, Dispatch dispatch) {
    String words = typographic(paragraph.toString()).strip();
    paragraph.setLength(0);
    if (words.isEmpty() || words.matches("[-_=*]+")) {
      return;
    }
    Matcher placed = PLACED.matcher(words);
    if (!dispatch.hasText() && placed.matches()) {
      dispatch.dateline(Optional.of(placed.group(1).strip()));
    }
    boolean label = !dispatch.hasText() && words.length() < LONGEST_LABEL;
    if (label && dispatch.statusInLine(words)) {
      dispatch.note(Optional.of(words));
    } else {
      dispatch.body.add(Piece.story(words));
    }
  }

  /// The signs teleprinters had no types for.
  private static String typographic(String words) {
    return words.replace("``", "“").replace("''", "”").replace(" _ ", " – ").replace(" -- ", " – ");
  }
}
