package app.verbatim.article.format.html;

import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// HTML that holds a story and nothing else, as wire items, feeds and documents carry it.
public final class HtmlFragment {

  private HtmlFragment() {}

  /// Its blocks, all of them the story's but captions.
  public static List<Piece> pieces(String html) {
    Document document = Jsoup.parse(html);
    document.select(HtmlPage.UNSEEN).remove();
    List<Piece> pieces = new ArrayList<>();
    for (VisibleBlock block : VisibleBlocks.of(document.body())) {
      boolean caption = block.owner.normalName().equals("figcaption");
      pieces.add(new Piece(block.text, caption ? Optional.of(Role.CAPTION) : Optional.empty(), 0));
    }
    return pieces;
  }

  /// Plain text cut at its blank lines; where there are none, at the line ends that end a sentence.
  public static List<Piece> paragraphs(String text) {
    List<Piece> pieces = new ArrayList<>();
    List<String> lines = text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
    boolean spaced = lines.stream().dropWhile(String::isBlank).anyMatch(String::isBlank);
    StringBuilder part = new StringBuilder();
    for (String line : lines) {
      if (line.isBlank()) {
        end(part, pieces);
      } else {
        part.append(part.isEmpty() ? "" : "\n").append(line.strip());
        if (!spaced && ".!?…»”\"。".indexOf(part.charAt(part.length() - 1)) >= 0) {
          end(part, pieces);
        }
      }
    }
    end(part, pieces);
    return pieces;
  }

  private static void end(StringBuilder part, List<Piece> pieces) {
    String words = collapse(part);
    if (!words.isEmpty()) {
      pieces.add(Piece.story(words));
    }
    part.setLength(0);
  }

  /// One space for any run of white space.
  public static String collapse(CharSequence words) {
    return VisibleBlocks.collapse(words);
  }
}
