package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Credit;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.extract.Extract;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Shown;
import app.verbatim.ui.desktop.model.Sheet.Cell;
import app.verbatim.ui.desktop.model.Sheet.Column;
import app.verbatim.ui.desktop.model.Sheet.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Through whom each point reached the articles: a sentence, and a table.
///
/// @param sentence how many sources stand behind all articles
public record SourceTable(String sentence, Sheet table) {

  public static SourceTable of(Comparison comparison, List<Entry> entries, Messages messages) {
    return new SourceTable(
        Sources.sentence(comparison, messages),
        new Sheet(
            messages.say("desktop.table.point"),
            List.of(
                new Column(List.of(), messages.say("desktop.sources.speaker")),
                new Column(List.of(), messages.say("desktop.sources.relay")),
                new Column(List.of(), messages.say("desktop.sources.articles")),
                new Column(List.of(), messages.say("desktop.sources.count"))),
            entries.stream()
                .flatMap(entry -> new Behind(comparison, messages, entry).row().stream())
                .toList()));
  }

  /// What stands behind one point.
  private static final class Behind {

    private final Comparison comparison;
    private final List<Article> articles;
    private final Messages messages;
    private final Entry entry;
    private final Set<String> speakers = new LinkedHashSet<>();
    private final Set<String> relays = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private boolean told;
    private boolean guessed;

    Behind(Comparison comparison, Messages messages, Entry entry) {
      this.comparison = comparison;
      this.articles = comparison.extracts().stream().map(Extract::article).toList();
      this.messages = messages;
      this.entry = entry;
      entry.faces().forEach(this::add);
    }

    private void add(Face face) {
      Extract extract = comparison.extract(face.article());
      Article article = extract.article();
      Optional<Attribution> by =
          Attributions.sayingAt(extract, face.shown()).map(Saying::attribution);
      by.ifPresent(it -> speakers.add(Attributions.who(extract, it, messages)));
      List<Attribution.Relay> passedOn = by.map(Attribution::relay).orElse(List.of());
      for (Attribution.Relay relay : passedOn) {
        String name = Sources.known(relay.name(), articles);
        relays.add(cited(name, article.passage(relay.mention()), article));
        sources.add(name);
      }
      for (Credit credit : article.credits()) {
        relays.add(cited(credit.agency(), article.passage(credit.span()), article));
      }
      told |= !passedOn.isEmpty();
      if (passedOn.isEmpty()) {
        guessed |= !article.credits().isEmpty();
        sources.add(
            article.credits().stream().map(Credit::agency).findFirst().orElse(article.letter()));
      }
    }

    private String cited(String name, Passage at, Article article) {
      return messages.say(
          "desktop.sources.cited", name, article.letter(), Shown.place(article, at.span()));
    }

    /// Empty for a point nobody speaks in.
    Optional<Row> row() {
      if (speakers.isEmpty() || entry.group() == Group.AGREEMENT) {
        return Optional.empty();
      }
      Optional<Passage> at =
          entry.faces().stream().map(face -> new Passage(face.article(), face.shown())).findFirst();
      String letters =
          String.join(" ", entry.faces().stream().map(Face::letter).distinct().toList());
      boolean doubtful = sources.size() > 1 && told && guessed;
      List<Cell> cells = new ArrayList<>();
      for (String words :
          List.of(
              String.join(" / ", speakers),
              String.join(", ", relays),
              letters,
              doubtful
                  ? messages.say("desktop.sources.doubtful", sources.size())
                  : "" + sources.size())) {
        cells.add(new Cell(words, "", false, at));
      }
      return Optional.of(
          new Row(
              entry.id(),
              Optional.of(entry.mark()),
              entry.title() + " · " + entry.places(),
              "" + entry.number(),
              Optional.of(entry.id()),
              cells));
    }
  }
}
