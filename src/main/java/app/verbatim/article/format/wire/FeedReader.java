package app.verbatim.article.format.wire;

import static app.verbatim.article.format.wire.Tree.attribute;

import app.verbatim.article.Message;
import app.verbatim.article.format.html.HtmlFragment;
import app.verbatim.article.page.Manuscript;
import app.verbatim.article.page.Piece;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/// RSS and Atom: each entry is an article, with its full content where the feed has it.
public final class FeedReader extends XmlReader {

  public FeedReader() {
    super("rss", "feed", "rdf", "entry");
  }

  @Override
  List<Element> items(Element root) {
    List<Element> items = Tree.all(root, "item");
    List<Element> entries = items.isEmpty() ? Tree.all(root, "entry") : items;
    return entries.isEmpty() ? List.of(root) : entries;
  }

  @Override
  Manuscript manuscript(Element item, Element root, Xml.Parsed parsed) throws Refused {
    Dispatch dispatch = new Dispatch();
    dispatch.warnings.addAll(parsed.warnings());
    dispatch.id(own(item, "guid").or(() -> own(item, "id")).or(() -> own(item, "link")));
    dispatch.headline(own(item, "title").map(FeedReader::plain));
    dispatch.byline(
        own(item, "creator")
            .or(() -> child(item, "author").flatMap(it -> Tree.text(it, "name")))
            .or(
                () ->
                    own(item, "author")
                        .map(it -> it.replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1"))));
    dispatch.published("date", day(item));
    dispatch.outlet(
        Optional.of(Tree.first(root, "channel").orElse(root))
            .filter(it -> it != item)
            .flatMap(it -> own(it, "title")));
    dispatch.language(
        attribute(item, "xml:lang")
            .or(() -> Tree.text(root, "language"))
            .or(() -> attribute(root, "xml:lang")));
    List<Piece> body = body(item);
    boolean summary = child(item, "encoded").or(() -> child(item, "content")).isEmpty();
    dispatch.body.addAll(body);
    if (summary && !body.isEmpty()) {
      dispatch.warnings.add(Message.of("reading.summaryOnly"));
    }
    return dispatch.manuscript("feed", Optional.of(parsed.decoded().charset()), Optional.empty());
  }

  private static List<Piece> body(Element item) {
    Optional<Element> content =
        child(item, "encoded")
            .or(() -> child(item, "content"))
            .or(() -> child(item, "description"))
            .or(() -> child(item, "summary"));
    if (content.isEmpty()) {
      return List.of();
    }
    Element body = content.get();
    return Tree.children(body).isEmpty() ? Markup.ofText(body.getTextContent()) : Markup.of(body);
  }

  private static String plain(String title) {
    return HtmlFragment.pieces(title).stream().map(Piece::text).findFirst().orElse(title);
  }

  private static Optional<Element> child(Element item, String name) {
    return Tree.children(item, name).stream().findFirst();
  }

  private static Optional<String> own(Element item, String name) {
    return child(item, name).flatMap(Tree::words);
  }

  /// ISO, or the day of "Tue, 11 Mar 2025 07:30:00 +0100".
  private static Optional<String> day(Element item) {
    Optional<String> words =
        own(item, "published")
            .or(() -> own(item, "pubDate"))
            .or(() -> own(item, "date"))
            .or(() -> own(item, "updated"));
    return words.map(
        it -> {
          String[] parts = it.replaceFirst("^\\p{L}+,?\\s*", "").split("\\s+");
          if (parts.length >= 3 && parts[0].matches("\\d{1,2}")) {
            try {
              String day = parts[0] + " " + parts[1].substring(0, Math.min(3, parts[1].length()));
              return LocalDate.parse(
                      day + " " + parts[2],
                      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH))
                  .toString();
            } catch (DateTimeException e) {
              return it;
            }
          }
          return it;
        });
  }
}
