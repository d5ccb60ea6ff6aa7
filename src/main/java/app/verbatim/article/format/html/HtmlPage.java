package app.verbatim.article.format.html;

import app.verbatim.article.Message;
import app.verbatim.article.encoding.Decoded;
import app.verbatim.article.page.Manuscript;
import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads a page: every visible block, in order, as part of the story or set aside with a reason.
public final class HtmlPage {

  /// Never seen by a reader.
  static final String UNSEEN =
      "script,style,noscript,template,iframe,object,embed,svg,canvas,input,select,textarea,link,"
          + "meta,audio,video,map,[hidden],[aria-hidden=true]";

  private static final String STYLED_AWAY = "[style*=display:none],[style*=display: none]";

  private HtmlPage() {}

  /// A whole page, from what its bytes were decoded to.
  public static Manuscript read(Decoded decoded) {
    Document document = Jsoup.parse(decoded.text());
    HtmlMetadata metadata = new HtmlMetadata(document);
    Stated stated = metadata.stated();
    List<Piece> pieces = pieces(document, stated.title(), metadata.description());
    List<Message> warnings = new ArrayList<>(decoded.warnings());
    Optional<List<Piece>> data = metadata.body().flatMap(it -> InData.instead(it, pieces, stated));
    data.ifPresent(it -> warnings.add(Message.of("reading.textInData")));
    return new Manuscript(
        "html", data.orElse(pieces), stated, Optional.of(decoded.charset()), warnings);
  }

  private static List<Piece> pieces(
      Document document, Optional<String> title, Optional<String> description) {
    Optional<Element> form =
        Optional.ofNullable(document.selectFirst("form textarea")).map(it -> it.closest("form"));
    document.select(UNSEEN).remove();
    for (Element hidden : document.select(STYLED_AWAY)) {
      if (hidden.text().length() < 200) {
        hidden.remove();
      }
    }
    Element body = document.body();
    List<VisibleBlock> blocks = VisibleBlocks.of(body);
    Asides.mark(body, blocks, Weights.of(blocks));
    ConsentWalls.setAside(body, blocks);
    form.ifPresent(it -> OtherStories.setAsideBelow(it, body, blocks));
    Story.choose(body, blocks, title);
    PullQuotes.setAside(blocks);
    Head.read(blocks, description);
    List<Piece> pieces = new ArrayList<>();
    for (VisibleBlock block : blocks) {
      pieces.add(new Piece(block.text, Optional.ofNullable(block.aside), 0));
    }
    return pieces;
  }
}
