package app.verbatim.ui.files;

import app.verbatim.article.Article;
import app.verbatim.article.Given;
import app.verbatim.article.Message;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a folder's `story.json` says: the story's title, and its articles in order.
///
/// @param title empty when not given
/// @param articles by file name, in the order written
/// @param problems what could not be understood, one sentence each; the rest is used
record StoryFile(Optional<String> title, Map<String, Given> articles, List<Message> problems) {

  static final String NAME = "story.json";
  static final StoryFile NONE = new StoryFile(Optional.empty(), Map.of(), List.of());

  private static final JsonMapper JSON = new JsonMapper();

  /// @param where the file, as the editor knows it, for the sentences about it
  static StoryFile parse(byte[] bytes, String where) {
    JsonNode root;
    try {
      root = JSON.readTree(withoutMark(bytes));
    } catch (JacksonException e) {
      return broken(Message.of("cli.story.notJson", where, e.getLocation().getLineNr()));
    }
    if (!root.isObject()) {
      return broken(Message.of("cli.story.notJson", where, 1));
    }
    List<Message> problems = new ArrayList<>();
    Map<String, Given> articles = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> article : root.path("articles").properties()) {
      articles.put(article.getKey(), given(article.getKey(), article.getValue(), where, problems));
    }
    return new StoryFile(text(root, "title"), articles, problems);
  }

  private static Given given(String name, JsonNode said, String where, List<Message> problems) {
    Optional<LocalDate> published = Optional.empty();
    Optional<Article.Role> role = Optional.empty();
    for (String day : text(said, "published").stream().toList()) {
      published = day(day);
      if (published.isEmpty()) {
        problems.add(Message.of("cli.story.notADay", where, name, day));
      }
    }
    for (String word : text(said, "role").stream().toList()) {
      role = role(word);
      if (role.isEmpty()) {
        problems.add(Message.of("cli.story.notARole", where, name, word));
      }
    }
    return new Given(
        published, text(said, "outlet"), text(said, "language").map(StoryFile::language), role);
  }

  /// An ISO day, or the day of an ISO day and time, as it is written there.
  static Optional<LocalDate> day(String words) {
    try {
      int time = words.indexOf('T');
      return Optional.of(LocalDate.parse(time < 0 ? words : words.substring(0, time)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// `fr` for `FR` and `fr-CH`.
  static String language(String tag) {
    return Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
  }

  private static Optional<Article.Role> role(String word) {
    return switch (word) {
      case "our-copy" -> Optional.of(Article.Role.OUR_COPY);
      case "original" -> Optional.of(Article.Role.ORIGINAL);
      case "reference" -> Optional.of(Article.Role.REFERENCE);
      default -> Optional.empty();
    };
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .filter(words -> !words.isBlank());
  }

  private static String withoutMark(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static StoryFile broken(Message why) {
    return new StoryFile(Optional.empty(), Map.of(), List.of(why));
  }
}
