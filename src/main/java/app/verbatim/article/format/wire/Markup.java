package app.verbatim.article.format.wire;

import app.verbatim.article.format.html.HtmlFragment;
import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The paragraphs of a body in NITF or XHTML.
final class Markup {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hl1",
          "hl2",
          "li",
          "block",
          "div",
          "blockquote",
          "bq",
          "pre",
          "section",
          "article",
          "tr",
          "dt",
          "dd",
          "table",
          "ul",
          "ol",
          "dl",
          "body",
          "td",
          "th",
          "abstract",
          "note",
          "figure",
          "header",
          "footer",
          "main",
          "hr");
  private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "template");
  private static final Set<String> CAPTIONS =
      Set.of("media", "media-caption", "media-metadata", "figcaption", "media-producer");

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();

  private Markup() {}

  static List<Piece> of(Element body) {
    Markup markup = new Markup();
    markup.walk(body, Optional.empty());
    markup.end(Optional.empty());
    return markup.pieces;
  }

  /// Of a text that may hold escaped HTML.
  static List<Piece> ofText(String text) {
    return text.indexOf('<') >= 0 && text.indexOf('>') >= 0
        ? HtmlFragment.pieces(text)
        : HtmlFragment.paragraphs(text);
  }

  /// At most as deep as the parser allows.
  private void walk(Element parent, Optional<Role> role) {
    for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at.getNodeType() == Node.TEXT_NODE || at.getNodeType() == Node.CDATA_SECTION_NODE) {
        run.append(at.getNodeValue());
      } else if (at instanceof Element element) {
        String name = String.valueOf(element.getLocalName()).toLowerCase(Locale.ROOT);
        if (UNSEEN.contains(name)) {
          continue;
        }
        boolean caption = CAPTIONS.contains(name);
        if (name.equals("br")) {
          run.append('\n');
        } else if (caption || BLOCKS.contains(name)) {
          end(role);
          Optional<Role> inner = caption ? Optional.of(Role.CAPTION) : role;
          walk(element, inner);
          end(inner);
        } else {
          walk(element, role);
        }
      }
    }
  }

  private void end(Optional<Role> role) {
    String text = HtmlFragment.collapse(run);
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, role, 0));
    }
    run.setLength(0);
  }
}
