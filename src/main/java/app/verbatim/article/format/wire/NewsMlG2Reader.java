package app.verbatim.article.format.wire;

import static app.verbatim.article.format.wire.Tree.attribute;
import static app.verbatim.article.format.wire.Tree.first;
import static app.verbatim.article.format.wire.Tree.text;

import app.verbatim.article.Message;
import app.verbatim.article.page.Manuscript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/// NewsML-G2: a news item, or a message with several.
public final class NewsMlG2Reader extends XmlReader {

  private static final Set<String> OF_ITEM =
      Set.of(
          "itemClass",
          "provider",
          "versionCreated",
          "firstCreated",
          "embargoed",
          "pubStatus",
          "role",
          "fileName",
          "generator",
          "profile",
          "service",
          "title",
          "edNote",
          "memberOf",
          "instanceOf",
          "signal",
          "altRep",
          "deliverableOf",
          "hash",
          "expires",
          "origRep",
          "incomingFeedId",
          "metadataCreator",
          "link",
          "itemMetaExtProperty",
          "interestStat",
          "standard",
          "contentRating",
          "sender",
          "registrationCode");
  private static final Set<String> OF_CONTENT =
      Set.of(
          "icon",
          "urgency",
          "contentCreated",
          "contentModified",
          "digitalSourceType",
          "located",
          "infoSource",
          "creator",
          "contributor",
          "audience",
          "exclAudience",
          "altId",
          "rating",
          "userInteraction",
          "language",
          "keyword",
          "subject",
          "slugline",
          "headline",
          "dateline",
          "by",
          "creditline",
          "description",
          "genre",
          "contentMetaExtProperty",
          "hasInstance",
          "contentLength",
          "sourceType",
          "usageTerms");

  public NewsMlG2Reader() {
    super(
        "newsitem",
        "newsmessage",
        "packageitem",
        "conceptitem",
        "knowledgeitem",
        "planningitem",
        "catalogitem",
        "contentset",
        "groupset");
  }

  @Override
  List<Element> items(Element root) {
    if (!"newsMessage".equals(root.getLocalName())) {
      return List.of(root);
    }
    List<Element> items = Tree.all(root, "newsItem");
    List<Element> texts = items.stream().filter(NewsMlG2Reader::hasInline).toList();
    return texts.isEmpty() ? items.isEmpty() ? List.of(root) : items : texts;
  }

  private static boolean hasInline(Element item) {
    return first(item, "inlineXML").or(() -> first(item, "inlineData")).isPresent();
  }

  @Override
  Manuscript manuscript(Element item, Element root, Xml.Parsed parsed) throws Refused {
    Dispatch dispatch = new Dispatch();
    dispatch.warnings.addAll(parsed.warnings());
    dispatch.id(attribute(item, "guid"));
    dispatch.version(attribute(item, "version"));
    first(item, "itemMeta").ifPresent(it -> itemMeta(it, dispatch));
    first(item, "contentMeta").ifPresent(it -> contentMeta(it, dispatch));
    body(item, dispatch);
    dispatch.language(attribute(item, "xml:lang"));
    dispatch.rights(text(item, "copyrightNotice"));
    return dispatch.manuscript("newsml-g2", Optional.of(parsed.decoded().charset()), what(item));
  }

  /// What it is when it is no text.
  private static Optional<Message> what(Element item) {
    String name = String.valueOf(item.getLocalName());
    String kind =
        first(item, "itemClass")
            .flatMap(it -> attribute(it, "qcode", "uri"))
            .map(it -> it.substring(1 + Math.max(it.lastIndexOf(':'), it.lastIndexOf('/'))))
            .orElse(name);
    return kind.equals("text")
        ? Optional.empty()
        : Optional.of(Message.of("reading.item.other", name.equals("newsItem") ? kind : name));
  }

  private static void itemMeta(Element meta, Dispatch dispatch) {
    known(meta, OF_ITEM, dispatch);
    dispatch.published("versionCreated", text(meta, "versionCreated"));
    dispatch.published("firstCreated", text(meta, "firstCreated"));
    dispatch.embargo("embargoed", text(meta, "embargoed"));
    first(meta, "pubStatus")
        .flatMap(it -> attribute(it, "qcode", "uri", "literal").or(() -> Tree.words(it)))
        .ifPresent(it -> dispatch.status(Optional.of(it)));
    for (Element signal : Tree.all(meta, "signal")) {
      attribute(signal, "qcode", "uri", "literal")
          .filter(it -> Statuses.of(it).isPresent())
          .ifPresent(it -> dispatch.status(Optional.of(it)));
    }
    for (Element note : Tree.all(meta, "edNote")) {
      dispatch.note(Tree.words(note));
    }
    dispatch.outlet(first(meta, "provider").flatMap(NewsMlG2Reader::party));
  }

  private static void contentMeta(Element meta, Dispatch dispatch) {
    known(meta, OF_CONTENT, dispatch);
    dispatch.urgency("urgency", text(meta, "urgency"));
    dispatch.slug(text(meta, "slugline"));
    dispatch.statusInSlug(text(meta, "slugline"));
    List<Element> headlines = Tree.all(meta, "headline");
    dispatch.headline(
        headlines.stream()
            .filter(it -> attribute(it, "role").map(role -> role.endsWith("main")).orElse(true))
            .findFirst()
            .or(() -> headlines.stream().findFirst())
            .flatMap(Tree::words));
    dispatch.dateline(text(meta, "dateline"));
    dispatch.byline(
        text(meta, "by")
            .or(
                () ->
                    Tree.children(meta, "creator").stream()
                        .findFirst()
                        .flatMap(it -> text(it, "name"))));
    for (Element credit : Tree.all(meta, "creditline")) {
      dispatch.credit(Tree.words(credit));
    }
    for (Element source : Tree.all(meta, "infoSource")) {
      dispatch.credit(party(source));
    }
    dispatch.language(first(meta, "language").flatMap(it -> attribute(it, "tag")));
    dispatch.published("contentCreated", text(meta, "contentCreated"));
    dispatch.time("contentModified", text(meta, "contentModified"));
  }

  private static void known(Element meta, Set<String> names, Dispatch dispatch) {
    String own = String.valueOf(meta.getNamespaceURI());
    for (Element child : Tree.children(meta)) {
      if (own.equals(child.getNamespaceURI()) && !names.contains(child.getLocalName())) {
        dispatch.unknown(child.getLocalName());
      }
    }
  }

  /// A name, a literal, or the end of a code.
  private static Optional<String> party(Element party) {
    return text(party, "name")
        .or(() -> attribute(party, "literal"))
        .or(() -> attribute(party, "qcode").map(it -> it.substring(it.indexOf(':') + 1)))
        .filter(it -> it.chars().anyMatch(Character::isLetter));
  }

  private static void body(Element item, Dispatch dispatch) {
    for (Element inline : Tree.all(item, "inlineXML")) {
      first(inline, "nitf").ifPresent(it -> Nitf.read(it, dispatch));
      if (!dispatch.hasText() && first(inline, "nitf").isEmpty() && !isOther(inline)) {
        dispatch.body.addAll(
            Markup.of(
                first(inline, "body.content").or(() -> first(inline, "body")).orElse(inline)));
      }
    }
    for (Element inline : Tree.all(item, "inlineData")) {
      if (!dispatch.hasText()) {
        dispatch.body.addAll(Markup.ofText(inline.getTextContent()));
      }
    }
  }

  /// Events, results and other data are no text.
  private static boolean isOther(Element inline) {
    return first(inline, "concept")
        .or(() -> first(inline, "events"))
        .or(() -> first(inline, "sports-content"))
        .isPresent();
  }
}
