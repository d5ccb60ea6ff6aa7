package app.verbatim.report.format;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Credit;
import app.verbatim.article.Item;
import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.article.Published;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Comparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was read and found in each article, as JSON objects.
record JsonExtract(Messages messages) {

  Map<String, @Nullable Object> article(Extract extract) {
    Article article = extract.article();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", article.id());
    json.put("letter", article.letter());
    json.put("source", article.source());
    json.put("title", article.title().orElse(null));
    json.put("outlet", article.outlet().orElse(null));
    json.put("byline", article.byline().orElse(null));
    json.put("credits", article.credits().stream().map(Credit::agency).distinct().toList());
    json.put("language", article.language().equals("und") ? null : article.language());
    json.put("published", extract.published().map(JsonExtract::published).orElse(null));
    json.put("role", article.role().map(JsonExtract::word).orElse(null));
    json.put("text", article.text());
    json.put("blocks", article.blocks().stream().map(this::block).toList());
    json.put("warnings", article.warnings().stream().map(messages::say).toList());
    json.put("format", article.origin().format());
    json.put("encoding", article.origin().encoding().orElse(null));
    json.put("item", item(article.origin().item()));
    return json;
  }

  /// What a wire item says of itself.
  private static Map<String, @Nullable Object> item(Item item) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", item.id().orElse(null));
    json.put("version", item.version().isPresent() ? item.version().getAsInt() : null);
    json.put("slug", item.slug().orElse(null));
    json.put("status", item.status() == Item.Status.UNKNOWN ? null : word(item.status()));
    json.put("embargo", item.embargo().orElse(null));
    json.put("urgency", item.urgency().isPresent() ? item.urgency().getAsInt() : null);
    json.put("note", item.note().orElse(null));
    return json;
  }

  private static Map<String, @Nullable Object> published(Published published) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("value", published.day().toString());
    json.put("from", word(published.from()));
    json.put("evidence", published.evidence().stream().map(JsonExtract::passage).toList());
    return json;
  }

  private Map<String, @Nullable Object> block(Block block) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kind", word(block.kind()));
    json.put("start", block.span().start());
    json.put("end", block.span().end());
    json.put("paragraph", block.paragraph().isPresent() ? block.paragraph().getAsInt() : null);
    json.put("compared", block.compared());
    json.put("reason", say(block.reason()));
    return json;
  }

  List<Map<String, @Nullable Object>> quotations(Extract extract) {
    return extract.sayings().stream().map(saying -> quotation(extract, saying)).toList();
  }

  private Map<String, @Nullable Object> quotation(Extract extract, Saying saying) {
    Quotation quotation = saying.quotation();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", quotation.id());
    json.put("article", extract.article().id());
    json.put("kind", word(quotation.kind()));
    json.put("parts", quotation.parts().stream().map(JsonExtract::pair).toList());
    json.put("marked", pair(quotation.marked()));
    json.put("block", quotation.block());
    json.put("excluded", say(quotation.excluded()));
    json.put("inside", quotation.inside().orElse(null));
    json.put("speaker", speaker(saying.attribution()));
    json.put("date", saying.said().map(DateMention::id).orElse(null));
    return json;
  }

  private Map<String, @Nullable Object> speaker(Attribution who) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("status", word(who.status()));
    json.put("name", who.name().orElse(null));
    json.put("mention", pair(who.mention()));
    json.put("role", who.role().orElse(null));
    json.put("roleSpan", pair(who.roleSpan()));
    json.put("verb", who.verb().orElse(null));
    json.put("cue", pair(who.cue()));
    json.put("inferred", who.inferred());
    json.put("rule", who.rule().isEmpty() ? null : who.rule());
    json.put("reason", say(who.reason()));
    json.put("members", who.members());
    json.put("anonymity", who.anonymity().orElse(null));
    json.put("relay", who.relay().stream().map(JsonExtract::relay).toList());
    return json;
  }

  private static Map<String, @Nullable Object> relay(Attribution.Relay relay) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", relay.name());
    json.put("mention", pair(relay.mention()));
    return json;
  }

  List<Map<String, @Nullable Object>> dates(Extract extract) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (DateMention date : withGiven(extract)) {
      Map<String, @Nullable Object> json = placed(date.id(), extract, date.span());
      json.put("value", date.value().iso().orElse(null));
      json.put("grain", date.value().grain());
      json.put("rule", date.rule());
      all.add(json);
    }
    return all;
  }

  /// The dates of the text, then the days the editor gave to quotations.
  private static List<DateMention> withGiven(Extract extract) {
    Set<String> known = new HashSet<>();
    extract.dates().forEach(date -> known.add(date.id()));
    List<DateMention> all = new ArrayList<>(extract.dates());
    for (Saying saying : extract.sayings()) {
      saying.said().filter(date -> known.add(date.id())).ifPresent(all::add);
    }
    all.sort(Comparator.comparing(DateMention::span));
    return all;
  }

  List<Map<String, @Nullable Object>> figures(Extract extract) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (var figure : extract.figures()) {
      Map<String, @Nullable Object> json = placed(figure.id(), extract, figure.span());
      json.put("value", figure.value());
      json.put("upTo", figure.upTo().orElse(null));
      json.put("bound", word(figure.bound()).replace('-', ' '));
      json.put("unit", figure.unit().isEmpty() ? null : figure.unit());
      json.put("of", figure.of().isEmpty() ? null : figure.of());
      all.add(json);
    }
    return all;
  }

  List<Map<String, @Nullable Object>> assertions(Extract extract) {
    return extract.assertions().stream().map(it -> placed(it.id(), extract, it.span())).toList();
  }

  /// The names of the comparison; where none were brought together, those of each article.
  List<Map<String, @Nullable Object>> names(Comparison comparison) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (var name : comparison.names()) {
      all.add(name(name.id(), name.name(), name.kind(), name.mentions()));
    }
    if (all.isEmpty()) {
      for (Extract extract : comparison.extracts()) {
        for (Name name : extract.names()) {
          List<Passage> mentions =
              name.mentions().stream().map(it -> extract.article().passage(it.span())).toList();
          all.add(name("e" + (all.size() + 1), name.name(), name.kind(), mentions));
        }
      }
    }
    return all;
  }

  private static Map<String, @Nullable Object> name(
      String id, String name, Name.Kind kind, List<Passage> mentions) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("name", name);
    json.put("kind", word(kind));
    json.put("mentions", mentions.stream().map(JsonExtract::passage).toList());
    return json;
  }

  Map<String, @Nullable Object> unreadable(Unreadable source) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("source", source.source());
    json.put("reason", messages.say(source.reason()));
    return json;
  }

  private @Nullable String say(Optional<Message> message) {
    return message.map(messages::say).orElse(null);
  }

  static Map<String, @Nullable Object> passage(Passage passage) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("article", passage.article());
    json.put("start", passage.span().start());
    json.put("end", passage.span().end());
    return json;
  }

  private static Map<String, @Nullable Object> placed(String id, Extract extract, Span span) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("article", extract.article().id());
    json.put("start", span.start());
    json.put("end", span.end());
    return json;
  }

  private static @Nullable List<Integer> pair(Optional<Span> span) {
    return span.map(JsonExtract::pair).orElse(null);
  }

  private static List<Integer> pair(Span span) {
    return List.of(span.start(), span.end());
  }

  /// `our-copy` for `OUR_COPY`.
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
