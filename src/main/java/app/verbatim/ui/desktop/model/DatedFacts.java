package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.date.DateValue;
import app.verbatim.finding.Agreement;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Point;
import app.verbatim.finding.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gathers the dates of all articles: those the comparison sets against each other, then those that
/// name the same day.
final class DatedFacts {

  /// Words that name a date, in their article.
  private record Mention(Extract extract, DateMention date) {

    Passage at() {
      return extract.article().passage(date.span());
    }

    /// The fewer days it may mean, the better it tells the date.
    long days() {
      return date.value().first().isEmpty()
          ? Long.MAX_VALUE
          : date.value().last().orElseThrow().toEpochDay()
              - date.value().first().orElseThrow().toEpochDay();
    }
  }

  /// Mentions of one fact.
  private static final class Group {
    private final List<Mention> mentions = new ArrayList<>();
    private Optional<Mark> mark = Optional.empty();
    private Optional<String> entry = Optional.empty();

    Mention narrowest() {
      return mentions.stream().min(Comparator.comparingLong(Mention::days)).orElseThrow();
    }

    void about(Mark found, String id) {
      if (mark.isEmpty() || found.compareTo(mark.get()) < 0) {
        mark = Optional.of(found);
        entry = Optional.of(id);
      }
    }
  }

  private final Messages messages;
  private final DateWords words;
  private final Map<Passage, Mention> mentions = new LinkedHashMap<>();
  private final Map<Passage, Group> groupOf = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();

  private DatedFacts(Comparison comparison, Messages messages) {
    this.messages = messages;
    this.words = new DateWords(messages);
    for (Extract extract : comparison.extracts()) {
      for (DateMention date : extract.dates()) {
        if (isCompared(extract.article(), date.span())) {
          Mention mention = new Mention(extract, date);
          mentions.putIfAbsent(mention.at(), mention);
        }
      }
    }
  }

  private static boolean isCompared(Article article, Span span) {
    int block = article.blockAt(span.start());
    return block >= 0 && article.blocks().get(block).compared();
  }

  /// What differs first, then what agrees, then what one article has alone; each in order of time.
  static List<DatedFact> of(Comparison comparison, Messages messages) {
    DatedFacts facts = new DatedFacts(comparison, messages);
    for (Point point : comparison.points()) {
      for (Finding finding : point.findings()) {
        if (finding.kind().equals("date")) {
          facts.set(
              finding.passages(), Mark.of(finding.severity()), point.findings().getFirst().id());
        }
      }
    }
    for (Agreement agreement : comparison.agreements()) {
      if (agreement.kind().equals("date")) {
        facts.set(agreement.passages(), Mark.AGREES, Entries.id(agreement));
      }
    }
    facts.rest();
    return facts.groups.stream()
        .filter(group -> !group.mentions.isEmpty())
        .map(facts::fact)
        .sorted(
            Comparator.comparing((DatedFact fact) -> fact.mark().orElse(Mark.QUOTED))
                .thenComparing(fact -> fact.first().orElse(LocalDate.MAX))
                .thenComparing(fact -> fact.last().orElse(LocalDate.MAX)))
        .toList();
  }

  private void set(List<Passage> passages, Mark mark, String entry) {
    Group group = null;
    for (Passage passage : passages) {
      Mention mention = mentions.get(passage);
      if (mention != null) {
        group = join(group, mention);
      }
    }
    if (group != null) {
      group.about(mark, entry);
    }
  }

  private Group join(@org.jspecify.annotations.Nullable Group known, Mention mention) {
    Group its = groupOf.get(mention.at());
    Group group = known != null ? known : its != null ? its : new Group();
    if (known == null && its == null) {
      groups.add(group);
    }
    if (its == null) {
      group.mentions.add(mention);
      groupOf.put(mention.at(), group);
    } else if (its != group) {
      its.mentions.forEach(it -> groupOf.put(it.at(), group));
      group.mentions.addAll(its.mentions);
      its.mark.ifPresent(mark -> group.about(mark, its.entry.orElse("")));
      its.mentions.clear();
    }
    return group;
  }

  /// The others join the fact of the same day, where no finding sets it apart.
  private void rest() {
    Map<String, Group> byDay = new HashMap<>();
    for (Group group : List.copyOf(groups)) {
      if (!group.mentions.isEmpty() && group.mark.equals(Optional.of(Mark.AGREES))) {
        day(group.narrowest())
            .ifPresent(
                day -> {
                  Group first = byDay.putIfAbsent(day, group);
                  if (first != null) {
                    List.copyOf(group.mentions).forEach(mention -> join(first, mention));
                  }
                });
      }
    }
    for (Mention mention : mentions.values()) {
      if (!groupOf.containsKey(mention.at())) {
        // what no day is known of stands together by its words
        String key =
            day(mention)
                .orElseGet(
                    () ->
                        Printed.narrated(mention.extract().article().at(mention.date().span()))
                            .toLowerCase(Locale.ROOT));
        byDay.putIfAbsent(key, join(byDay.get(key), mention));
      }
    }
  }

  private static Optional<String> day(Mention mention) {
    return mention.date().value().iso();
  }

  private DatedFact fact(Group group) {
    group.mentions.sort(
        Comparator.comparing((Mention it) -> it.extract().article().letter().length())
            .thenComparing(it -> it.extract().article().letter())
            .thenComparing(it -> it.date().span()));
    Mention narrowest = group.narrowest();
    Set<String> articles = new HashSet<>();
    group.mentions.forEach(it -> articles.add(it.extract().article().id()));
    Optional<Mark> mark =
        group.mark.or(() -> articles.size() > 1 ? Optional.of(Mark.AGREES) : Optional.empty());
    DateValue value = narrowest.date().value();
    boolean differs = articles.size() > 1 && mark.filter(it -> it != Mark.AGREES).isPresent();
    String label =
        differs
            ? String.join(
                " | ",
                group.mentions.stream()
                    .map(
                        it ->
                            words.of(
                                it.date().value(), it.extract().article().at(it.date().span())))
                    .distinct()
                    .toList())
            : words.of(value, narrowest.extract().article().at(narrowest.date().span()));
    return new DatedFact(
        label,
        words.brief(value),
        value.first(),
        value.last(),
        mark,
        group.entry,
        group.mentions.stream().map(this::told).toList());
  }

  private DatedFact.Told told(Mention mention) {
    Extract extract = mention.extract();
    return new DatedFact.Told(
        mention.at(),
        Shown.words(extract, mention.date().span()),
        messages.say(Shown.place(extract.article(), mention.date().span())),
        subject(extract, mention.date()));
  }

  /// Who speaks that day, else who speaks of it.
  private static String subject(Extract extract, DateMention date) {
    return extract.sayings().stream()
        .filter(it -> it.said().filter(said -> said.id().equals(date.id())).isPresent())
        .findFirst()
        .or(() -> Attributions.sayingAt(extract, date.span()))
        .flatMap(it -> it.attribution().name())
        .orElse("");
  }
}
