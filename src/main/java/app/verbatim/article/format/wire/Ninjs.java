package app.verbatim.article.format.wire;

import app.verbatim.article.Message;
import app.verbatim.article.Source;
import app.verbatim.article.encoding.Decoded;
import app.verbatim.article.encoding.TextDecoder;
import app.verbatim.article.format.html.HtmlFragment;
import app.verbatim.article.page.Manuscript;
import app.verbatim.article.page.Piece;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The fields of a ninjs item, whatever its version and however its names are written: version 1
/// has `body_text`, version 2 lists, version 3 capitals within names.
final class Ninjs {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /// Names of fields in lower case: those of the standard, and those newsroom systems add.
  private static final Set<String> KNOWN =
      Set.of(
          "uri",
          "standard",
          "$standard",
          "$schema",
          "type",
          "mimetype",
          "representationtype",
          "profile",
          "version",
          "firstcreated",
          "versioncreated",
          "contentcreated",
          "embargoed",
          "pubstatus",
          "urgency",
          "copyrightholder",
          "copyrightnotice",
          "usageterms",
          "ednote",
          "language",
          "descriptions",
          "bodies",
          "headlines",
          "headline",
          "title",
          "people",
          "person",
          "organisations",
          "organisation",
          "places",
          "place",
          "subjects",
          "subject",
          "events",
          "event",
          "objects",
          "object",
          "infosources",
          "infosource",
          "by",
          "byline",
          "slugline",
          "located",
          "renditions",
          "associations",
          "altids",
          "trustindicators",
          "trustindicator",
          "genres",
          "genre",
          "rightsinfo",
          "expires",
          "digitalsourcetype",
          "charcount",
          "wordcount",
          "source",
          "creditline",
          "dateline",
          "keywords",
          "guid",
          "priority",
          "service",
          "authors",
          "extra",
          "plannedcoverage",
          "eventdetails",
          "dates",
          "signals",
          "signal",
          "advice",
          "advices",
          "commissioninginfo",
          "expectedduration",
          "ingest_id",
          "ingest_version",
          "readtime",
          "firstpublished",
          "evolvedfrom",
          "state",
          "linkedrights",
          "encodedrights");

  private static final Set<String> TEXTS =
      Set.of(
          "uri",
          "version",
          "pubstatus",
          "headline",
          "title",
          "by",
          "byline",
          "slugline",
          "located",
          "source",
          "creditline",
          "dateline",
          "language",
          "ednote",
          "copyrightnotice",
          "copyrightholder",
          "usageterms",
          "type",
          "representationtype",
          "profile",
          "firstcreated",
          "versioncreated",
          "contentcreated",
          "embargoed",
          "expires",
          "mimetype");
  private static final Set<String> LISTS =
      Set.of("headlines", "bodies", "descriptions", "infosources", "people", "subjects", "places");
  private static final Set<String> TEXT_TYPES = Set.of("", "text", "article", "news");

  private final Map<String, JsonNode> fields = new TreeMap<>();
  private final Dispatch dispatch = new Dispatch();

  private Ninjs(JsonNode item) {
    for (Map.Entry<String, JsonNode> field : item.properties()) {
      String name = field.getKey().toLowerCase(Locale.ROOT);
      JsonNode value = field.getValue();
      boolean prefixed = name.matches("(body|description|headline)_.*");
      if (!KNOWN.contains(name) && !prefixed) {
        dispatch.unknown(field.getKey());
      } else if ((TEXTS.contains(name) || prefixed) && isNoText(name, value)
          || LISTS.contains(name) && !value.isArray()) {
        dispatch.illTyped(field.getKey(), value.toString());
      } else {
        fields.putIfAbsent(name, value);
      }
    }
  }

  private static boolean isNoText(String name, JsonNode value) {
    // some number their versions
    return !value.isString() && !value.isNull() && !(name.equals("version") && value.isNumber());
  }

  static Manuscript read(Source source) throws Refused {
    Decoded decoded =
        TextDecoder.decode(source.bytes(), source.given().encoding(), Optional.empty());
    JsonNode root;
    try {
      root = JSON.readTree(decoded.text());
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new Refused("reading.jsonBroken", line);
    }
    JsonNode item = root.isArray() && !root.isEmpty() ? root.get(0) : root;
    if (!item.isObject()) {
      throw new Refused("reading.itemEmpty");
    }
    Ninjs ninjs = new Ninjs(item);
    ninjs.dispatch.warnings.addAll(decoded.warnings());
    ninjs.gather();
    String type = ninjs.text("type").orElse("").toLowerCase(Locale.ROOT);
    if (!ninjs.dispatch.hasText() && TEXT_TYPES.contains(type)) {
      ninjs.summary();
    }
    Optional<Message> what =
        TEXT_TYPES.contains(type)
            ? Optional.empty()
            : Optional.of(Message.of("reading.item.other", type));
    return ninjs.dispatch.manuscript("ninjs", Optional.of(decoded.charset()), what);
  }

  private void gather() {
    dispatch.id(text("uri").or(() -> text("guid")));
    dispatch.version(
        text("version")
            .or(() -> Optional.ofNullable(fields.get("version")).map(JsonNode::toString)));
    dispatch.headline(
        text("headline")
            .or(() -> role("headlines", "main"))
            .or(() -> prefixed("headline_main"))
            .or(() -> prefixed("headline_"))
            .or(() -> text("title"))
            .map(Ninjs::plain));
    dispatch.byline(text("byline").or(() -> text("by")).or(() -> names("authors")));
    dispatch.dateline(text("dateline").or(() -> text("located")));
    dispatch.slug(text("slugline").or(() -> role("headlines", "slugline")));
    dispatch.statusInSlug(text("slugline"));
    dispatch.status(text("pubstatus"));
    dispatch.status(text("state").filter(it -> Statuses.of(it).isPresent()));
    dispatch.embargo("embargoed", text("embargoed"));
    dispatch.urgency("urgency", Optional.ofNullable(fields.get("urgency")).map(Ninjs::number));
    dispatch.published("versioncreated", text("versioncreated"));
    dispatch.published("firstcreated", text("firstcreated"));
    dispatch.published("contentcreated", text("contentcreated"));
    dispatch.time("expires", text("expires"));
    dispatch.language(text("language"));
    dispatch.note(text("ednote"));
    dispatch.rights(text("copyrightnotice"));
    dispatch.credit(text("creditline"));
    dispatch.credit(text("source"));
    sources("infosource");
    sources("infosources");
    dispatch.outlet(text("copyrightholder"));
    body();
  }

  private static String number(JsonNode value) {
    return value.isString() ? value.asString() : value.toString().replaceFirst("\\.0+$", "");
  }

  private void sources(String field) {
    for (JsonNode source : fields.getOrDefault(field, JSON.createArrayNode())) {
      dispatch.credit(Optional.of(source.path("name").asString("")));
    }
  }

  private void body() {
    List<String> texts = List.of("body_text", "body_html", "body_xhtml", "body_main");
    Optional<String> body = texts.stream().flatMap(it -> text(it).stream()).findFirst();
    body.or(() -> listed("bodies"))
        .or(() -> prefixed("body_"))
        .ifPresent(it -> dispatch.body.addAll(Markup.ofText(it)));
  }

  private void summary() {
    Optional<String> summary =
        text("description_text")
            .or(() -> listed("descriptions"))
            .or(() -> prefixed("description_"));
    List<Piece> pieces = summary.map(Markup::ofText).orElse(List.of());
    if (!pieces.isEmpty()) {
      dispatch.body.addAll(pieces);
      dispatch.warnings.add(Message.of("reading.summaryOnly"));
    }
  }

  /// Plain text where there is some, else the first with markup.
  private Optional<String> listed(String field) {
    Optional<String> first = Optional.empty();
    for (JsonNode one : fields.getOrDefault(field, JSON.createArrayNode())) {
      String value = one.path("value").asString("");
      String type = one.path("contentType").asString(one.path("contenttype").asString(""));
      if (!value.isBlank() && type.equals("text/plain")) {
        return Optional.of(value);
      }
      first = first.or(() -> value.isBlank() ? Optional.empty() : Optional.of(value));
    }
    return first;
  }

  private Optional<String> role(String field, String role) {
    Optional<String> first = Optional.empty();
    for (JsonNode one : fields.getOrDefault(field, JSON.createArrayNode())) {
      String value = one.path("value").asString("");
      if (one.path("role").asString("").endsWith(role)) {
        return Optional.of(value).filter(it -> !it.isBlank());
      }
      first = first.or(() -> value.isBlank() ? Optional.empty() : Optional.of(value));
    }
    return role.equals("main") ? first : Optional.empty();
  }

  private Optional<String> names(String field) {
    String names =
        String.join(
            ", ",
            fields
                .getOrDefault(field, JSON.createArrayNode())
                .valueStream()
                .map(it -> it.path("name").asString(""))
                .filter(it -> !it.isBlank())
                .toList());
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private Optional<String> prefixed(String prefix) {
    return fields.entrySet().stream()
        .filter(it -> it.getKey().startsWith(prefix))
        .map(it -> it.getValue().asString(""))
        .filter(it -> !it.isBlank())
        .findFirst();
  }

  private Optional<String> text(String field) {
    JsonNode value = fields.get(field);
    return value != null && value.isString() && !value.asString().isBlank()
        ? Optional.of(value.asString())
        : Optional.empty();
  }

  private static String plain(String words) {
    return HtmlFragment.collapse(
        words.indexOf('<') >= 0
            ? String.join(" ", HtmlFragment.pieces(words).stream().map(Piece::text).toList())
            : words);
  }
}
