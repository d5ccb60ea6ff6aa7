package app.verbatim.article.format.wire;

import static app.verbatim.article.format.wire.Tree.attribute;
import static app.verbatim.article.format.wire.Tree.first;
import static app.verbatim.article.format.wire.Tree.text;

import app.verbatim.article.page.Manuscript;
import app.verbatim.article.page.Piece;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/// NewsML 1.x, as AFP and Business Wire send it.
public final class NewsMl1Reader extends XmlReader {

  public NewsMl1Reader() {
    super("newsml");
  }

  @Override
  List<Element> items(Element root) {
    List<Element> items = Tree.all(root, "NewsItem");
    return items.isEmpty() ? List.of(root) : items;
  }

  @Override
  Manuscript manuscript(Element item, Element root, Xml.Parsed parsed) throws Refused {
    Dispatch dispatch = new Dispatch();
    dispatch.warnings.addAll(parsed.warnings());
    dispatch.id(
        text(item, "PublicIdentifier")
            .map(it -> it.replaceFirst(":\\d+[A-Z]?$", ""))
            .or(() -> text(item, "NewsItemId")));
    dispatch.version(text(item, "RevisionId"));
    management(item, dispatch);
    lines(item, dispatch);
    Optional<Element> nitf = first(item, "nitf");
    nitf.ifPresent(it -> Nitf.read(it, dispatch));
    if (!dispatch.hasText()) {
      dispatch.body.addAll(body(item));
    }
    dispatch.language(
        first(item, "Language")
            .flatMap(it -> attribute(it, "FormalName"))
            .or(() -> attribute(item, "xml:lang")));
    return dispatch.manuscript(
        "newsml-1", Optional.of(parsed.decoded().charset()), Optional.empty());
  }

  private static void management(Element item, Dispatch dispatch) {
    dispatch.published("ThisRevisionCreated", text(item, "ThisRevisionCreated"));
    dispatch.published("FirstCreated", text(item, "FirstCreated"));
    dispatch.urgency("Urgency", formalName(item, "Urgency"));
    Optional<String> status = formalName(item, "Status");
    dispatch.status(status);
    if (status.map(it -> it.toLowerCase(java.util.Locale.ROOT).contains("embargo")).orElse(false)
        || first(item, "StatusWillChange").isPresent()) {
      dispatch.embargo("StatusWillChange", text(item, "StatusWillChange", "DateAndTime"));
    }
    dispatch.note(first(item, "Instruction").flatMap(Tree::words));
  }

  private static void lines(Element item, Dispatch dispatch) {
    dispatch.headline(text(item, "HeadLine"));
    dispatch.standfirst(text(item, "SubHeadLine"));
    dispatch.byline(text(item, "ByLine"));
    dispatch.dateline(text(item, "DateLine"));
    dispatch.credit(text(item, "CreditLine"));
    first(item, "Provider", "Party")
        .flatMap(it -> attribute(it, "FormalName"))
        .ifPresent(it -> dispatch.credit(Optional.of(it)));
    first(item, "Source", "Party")
        .flatMap(it -> attribute(it, "FormalName"))
        .ifPresent(it -> dispatch.credit(Optional.of(it)));
    dispatch.slug(text(item, "SlugLine").or(() -> text(item, "NameLabel")));
    dispatch.statusInSlug(text(item, "SlugLine"));
    dispatch.rights(text(item, "CopyrightLine"));
  }

  private static Optional<String> formalName(Element item, String name) {
    return first(item, name).flatMap(it -> attribute(it, "FormalName"));
  }

  /// The longest of its contents: others are captions and abstracts.
  private static List<Piece> body(Element item) {
    List<Piece> best = List.of();
    int most = 0;
    for (Element content : Tree.all(item, "DataContent")) {
      boolean marked = !Tree.children(content).isEmpty();
      List<Piece> pieces =
          marked
              ? Markup.of(
                  first(content, "body.content").or(() -> first(content, "body")).orElse(content))
              : Markup.ofText(content.getTextContent());
      int length = pieces.stream().mapToInt(it -> it.text().length()).sum();
      if (length > most) {
        most = length;
        best = pieces;
      }
    }
    return best;
  }
}
