package app.verbatim.article.format.wire;

import app.verbatim.article.ArticleReader;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.page.Articles;
import app.verbatim.article.page.Manuscript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;

/// Any format that is XML: known by its first element, several items to a file allowed.
abstract sealed class XmlReader implements ArticleReader
    permits NewsMlG2Reader, NewsMl1Reader, NitfReader, FeedReader {

  private static final int MOST_ITEMS = 500;

  private final Set<String> roots;

  /// @param roots names of the first element, in lower case
  XmlReader(String... roots) {
    this.roots = Set.of(roots);
  }

  /// The elements that are articles of their own, in order; at least one.
  abstract List<Element> items(Element root);

  abstract Manuscript manuscript(Element item, Element root, Xml.Parsed parsed) throws Refused;

  @Override
  public boolean recognizes(Source source) {
    return roots.contains(Xml.root(source.bytes()).toLowerCase(Locale.ROOT));
  }

  @Override
  public List<Source> parts(Source source) {
    try {
      Element root = root(Xml.parse(source.bytes(), source.given().encoding()));
      List<Element> items = items(root);
      return items.size() < 2 ? List.of(source) : parts(source, root, items);
    } catch (Refused e) {
      return List.of(source);
    }
  }

  /// The file once for each item, without the others.
  private static List<Source> parts(Source source, Element root, List<Element> items) {
    List<Node> places = new ArrayList<>();
    for (Element item : items) {
      Node place = root.getOwnerDocument().createTextNode("");
      item.getParentNode().replaceChild(place, item);
      places.add(place);
    }
    LSSerializer writer =
        ((DOMImplementationLS) root.getOwnerDocument().getImplementation().getFeature("LS", "3.0"))
            .createLSSerializer();
    writer.getDomConfig().setParameter("xml-declaration", false);
    List<Source> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(items.size(), MOST_ITEMS); i++) {
      Node place = places.get(i);
      place.getParentNode().replaceChild(items.get(i), place);
      byte[] bytes = writer.writeToString(root).getBytes(StandardCharsets.UTF_8);
      items.get(i).getParentNode().replaceChild(place, items.get(i));
      parts.add(new Source(source.name() + " (" + (i + 1) + ")", bytes, source.given()));
    }
    return parts;
  }

  @Override
  public ReadResult read(Source source, String id, String letter) {
    try {
      Xml.Parsed parsed = Xml.parse(source.bytes(), source.given().encoding());
      Element root = root(parsed);
      Element item = items(root).getFirst();
      return new Read(Articles.of(source, id, letter, manuscript(item, root, parsed)));
    } catch (Refused e) {
      return new Unreadable(source.name(), e.reason());
    }
  }

  private static Element root(Xml.Parsed parsed) {
    return parsed.document().getDocumentElement();
  }
}
