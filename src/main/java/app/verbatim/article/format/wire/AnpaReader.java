package app.verbatim.article.format.wire;

import app.verbatim.article.ArticleReader;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.page.Articles;
import app.verbatim.article.page.Manuscript;
import app.verbatim.article.page.Piece;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// ANPA 1312, the teleprinter format American agencies still send.
public final class AnpaReader implements ArticleReader {

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

  /// Flash, bulletin, urgent, rush, regular, deferred, advance.
  private static final Map<String, String> URGENCIES =
      Map.of("f", "1", "b", "2", "u", "3", "r", "4", "d", "5", "a", "6");

  @Override
  public boolean recognizes(Source source) {
    byte[] bytes = source.bytes();
    return bytes.length > 20
        && (bytes[0] == 0x16 || bytes[0] == 1)
        && Transmission.of(bytes, Optional.empty())
            .map(it -> HEADING.matcher(it.heading()).matches())
            .orElse(false);
  }

  @Override
  public ReadResult read(Source source, String id, String letter) {
    try {
      Transmission sent =
          Transmission.of(source.bytes(), source.given().encoding())
              .orElseThrow(() -> new Refused("reading.itemEmpty"));
      return new Read(Articles.of(source, id, letter, manuscript(sent)));
    } catch (Refused e) {
      return new Unreadable(source.name(), e.reason());
    }
  }

  private static Manuscript manuscript(Transmission sent) throws Refused {
    Dispatch dispatch = new Dispatch();
    dispatch.warnings.addAll(sent.decoded().warnings());
    Matcher heading = HEADING.matcher(sent.heading());
    if (heading.matches()) {
      dispatch.id(Optional.of(heading.group("service") + heading.group("number")));
      String priority = heading.group("priority").toLowerCase(java.util.Locale.ROOT);
      dispatch.urgency("priority", Optional.ofNullable(URGENCIES.get(priority)));
      String keyword = heading.group("keyword").split("\\s{2,}|[\\r\\n]")[0].strip();
      dispatch.slug(keyword.isEmpty() ? Optional.empty() : Optional.of(keyword));
      dispatch.statusInSlug(Optional.of(keyword));
    }
    StringBuilder paragraph = new StringBuilder();
    int carets = 0;
    for (String raw : sent.text().replace("\r\n", "\n").replace('\r', '\n').split("\n")) {
      boolean indented = raw.startsWith("\t") || raw.startsWith("   ");
      String line = raw.replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f]", "").strip();
      if (line.startsWith("^")) {
        end(paragraph, dispatch);
        caret(line, carets++, dispatch);
      } else if (line.isEmpty() || indented) {
        end(paragraph, dispatch);
        paragraph.append(line);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
    }
    end(paragraph, dispatch);
    return dispatch.manuscript("anpa1312", Optional.of(sent.decoded().charset()), Optional.empty());
  }

  /// Lines after a caret: first the keyword line, then headline, signature, credit, note.
  private static void caret(String line, int place, Dispatch dispatch) {
    Matcher matcher = CARET.matcher(line);
    String words = typographic(matcher.matches() ? matcher.group(1) : line.substring(1)).strip();
    if (words.isEmpty()) {
      return;
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
    dispatch.body.add(Piece.story(words));
  }

  /// The signs teleprinters had no types for.
  private static String typographic(String words) {
    return words.replace("``", "“").replace("''", "”").replace(" _ ", " – ").replace(" -- ", " – ");
  }
}
