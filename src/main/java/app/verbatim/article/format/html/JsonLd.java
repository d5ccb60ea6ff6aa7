package app.verbatim.article.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article a page describes in JSON-LD. A block that is no JSON is passed over.
final class JsonLd {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /// Types of things that are an article.
  private static final Pattern ARTICLE =
      Pattern.compile(".*(Article|BlogPosting|Report|LiveBlogPosting|Review|Posting)");

  private static final Set<String> WRAPPERS = Set.of("@graph", "mainEntity", "mainEntityOfPage");
  private static final int LARGEST = 2_000_000;
  private static final int MOST_NODES = 5_000;

  private final List<JsonNode> articles = new ArrayList<>();
  // what describes the page itself; asked where no article says it
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private JsonLd() {}

  static JsonLd of(Document document) {
    JsonLd ld = new JsonLd();
    for (Element script : document.select("script[type~=(?i)ld.json]")) {
      String json =
          script
              .data()
              .replaceFirst("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)", "")
              .replaceFirst("(?://\\s*)?(?:-->|]]>)\\s*;?\\s*$", "");
      if (json.length() < LARGEST) {
        try {
          ld.collect(JSON.readTree(json));
        } catch (JacksonException e) {
          // a page with broken JSON-LD still has the rest
        }
      }
    }
    ld.articles.addAll(ld.pages);
    return ld;
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    int seen = 0;
    while (!open.isEmpty() && seen++ < MOST_NODES) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        if (node.path("@id").isString() && node.has("name")) {
          byId.putIfAbsent(node.path("@id").asString(), node);
        }
        if (isArticle(node.path("@type"))) {
          articles.add(node);
        } else if (node.path("@type").asString("").equals("WebPage")) {
          pages.add(node);
        }
        WRAPPERS.stream().sorted().map(node::path).filter(JsonNode::isContainer).forEach(open::add);
      }
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    return type.isString() && ARTICLE.matcher(type.asString()).matches();
  }

  /// A text of the article.
  Optional<String> text(String field) {
    return articles.stream()
        .map(it -> it.path(field))
        .map(it -> it.isArray() && !it.isEmpty() ? it.get(0) : it)
        .filter(JsonNode::isString)
        .map(it -> plain(it.asString()))
        .filter(it -> !it.isBlank())
        .findFirst();
  }

  /// The article's text, its paragraphs apart where the page keeps them so.
  Optional<String> body() {
    return articles.stream()
        .map(it -> it.path("articleBody"))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .filter(it -> !it.isBlank())
        .findFirst();
  }

  /// The names of people or organisations in a field: a text, an object, or a list of these.
  List<String> names(String field) {
    List<String> names = new ArrayList<>();
    for (JsonNode article : articles) {
      JsonNode value = article.path(field);
      for (JsonNode one : value.isArray() ? value : List.of(value)) {
        JsonNode named = byId.getOrDefault(one.path("@id").asString(""), one);
        JsonNode thing = one.has("name") ? one : named;
        JsonNode name = thing.isObject() ? thing.path("name") : thing;
        for (JsonNode part : name.isArray() ? name : List.of(name)) {
          if (part.isString() && !part.asString().isBlank()) {
            names.add(plain(part.asString()));
          }
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return names;
  }

  /// Many pages escape the words of their fields as if they were HTML.
  private static String plain(String words) {
    return VisibleBlocks.collapse(Parser.unescapeEntities(words, false));
  }
}
