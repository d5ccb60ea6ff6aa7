package app.verbatim.article.format.wire;

import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Role;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// IPTC 7901, the teleprinter format European agencies still send.
public final class Iptc7901Reader extends TeleprinterReader {

  /// Source and number, urgency, category, count of words, and what follows.
  private static final Pattern HEADING =
      Pattern.compile(
          "(?s)(?<source>[A-Za-z]{2,4})(?<number>\\d{3,4})\\s+(?<urgency>\\d)\\s+[a-z]{1,3}\\s+"
              + "(?<words>\\d{1,6})\\s*(?<rest>.*)");

  private static final Pattern SENT =
      Pattern.compile("(\\d{2})(\\d{4})\\s+[A-Z]{2,4}\\s+(\\p{L}{3,4})\\.?\\s+(\\d{2})");
  private static final Pattern SIGNED =
      Pattern.compile("(?:By|Von|Par|Por|Di|Da)\\s+\\p{Lu}[^.!?]{2,80}");
  private static final Pattern PLACED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}"
              + " .,'’/-]{1,50}?)(?:,\\s*[^()]{2,30})?\\s*\\(([^)]{2,20})\\)\\s*[–—-]{1,2}\\s.*",
          Pattern.DOTALL);

  private static final int LONGEST_HEADLINE = 100;

  public Iptc7901Reader() {
    super("iptc7901", "\u0001", HEADING);
  }

  @Override
  void heading(Matcher heading, Dispatch dispatch) {
    dispatch.id(Optional.of(heading.group("source") + heading.group("number")));
    dispatch.urgency("urgency", Optional.of(heading.group("urgency")));
    String[] lines = heading.group("rest").split("[\\r\\n]+");
    dispatch.credit(Optional.of(lines[0].strip()));
    for (int i = 1; i < lines.length; i++) {
      String slug = lines[i].strip().replaceFirst("\\s*/+\\s*$", "");
      dispatch.slug(slug.isEmpty() ? Optional.empty() : Optional.of(slug));
      dispatch.statusInSlug(Optional.of(slug));
    }
  }

  @Override
  void text(Transmission sent, Dispatch dispatch) {
    List<List<String>> parts = parts(sent.text());
    int first = head(parts, dispatch);
    body(parts.subList(first, parts.size()), dispatch);
    dispatch.published("trailer", day(sent.trailer()));
  }

  /// Lines between blank ones.
  static List<List<String>> parts(String text) {
    List<List<String>> parts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
      String words = line.replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f]", "").strip();
      if (!words.isEmpty()) {
        part.add(words);
      } else if (!part.isEmpty()) {
        parts.add(part);
        part = new ArrayList<>();
      }
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  /// Lead marks, headline and signature before the first dated paragraph.
  private static int head(List<List<String>> parts, Dispatch dispatch) {
    StringBuilder headline = new StringBuilder();
    int at = 0;
    while (at < Math.min(parts.size() - 1, 5) && !isParagraph(parts.get(at))) {
      for (String line : parts.get(at)) {
        String words = line.replaceFirst("\\s*=\\s*$", "").strip();
        if (SIGNED.matcher(words).matches()) {
          dispatch.byline(Optional.of(words));
        } else if (dispatch.statusInLine(words)
            || words.matches("[\\p{Lu}\\d ]{3,20}") && parts.get(at).size() > 1) {
          dispatch.body.add(Piece.of(Role.NOTE, words));
          dispatch.statusInSlug(Optional.of(words));
        } else if (!words.isEmpty()) {
          headline.append(headline.isEmpty() ? "" : " ").append(words);
        }
      }
      at++;
    }
    dispatch.headline(headline.isEmpty() ? Optional.empty() : Optional.of(headline.toString()));
    return at;
  }

  private static boolean isParagraph(List<String> part) {
    String words = String.join(" ", part);
    return PLACED.matcher(words).matches()
        || words.length() > 200
        || ".!?…»”\"".indexOf(words.charAt(words.length() - 1)) >= 0
            && (part.size() > 1 || words.length() > LONGEST_HEADLINE);
  }

  private static void body(List<List<String>> parts, Dispatch dispatch) {
    boolean notes = false;
    for (List<String> part : parts) {
      String words = String.join(" ", part);
      // "# Notebook" and what follows are for the desk
      notes |= words.startsWith("# ") || words.startsWith("## ");
      if (notes) {
        dispatch.body.add(Piece.of(Role.NOTE, words));
        dispatch.statusInLine(words);
        continue;
      }
      Matcher placed = PLACED.matcher(words);
      if (!dispatch.hasText() && placed.matches()) {
        dispatch.dateline(Optional.of(placed.group(1).strip()));
      }
      dispatch.body.add(Piece.story(words));
    }
  }

  /// "111530 GMT Mrz 25"; the century is ours.
  private static Optional<String> day(String trailer) {
    Matcher sent = SENT.matcher(trailer);
    if (!sent.find()) {
      return Optional.empty();
    }
    String wanted = sent.group(3).toLowerCase(Locale.ROOT).substring(0, 3);
    for (String code : new String[] {"en", "de", "fr", "es", "it"}) {
      for (Month month : Month.values()) {
        String name =
            month.getDisplayName(TextStyle.FULL, Locale.of(code)).toLowerCase(Locale.ROOT);
        if (name.startsWith(wanted)
            || wanted.equals("mrz") && month == Month.MARCH
            || wanted.equals("fev") && month == Month.FEBRUARY
            || wanted.equals("dec") && month == Month.DECEMBER
            || wanted.equals("aou") && month == Month.AUGUST) {
          try {
            int day = Integer.parseInt(sent.group(1));
            return Optional.of(
                LocalDate.of(2000 + Integer.parseInt(sent.group(4)), month, day).toString());
          } catch (DateTimeException e) {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.empty();
  }
}
