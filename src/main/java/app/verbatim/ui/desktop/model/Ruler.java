package app.verbatim.ui.desktop.model;

import app.verbatim.article.Messages;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.model.DatedFact.Told;
import app.verbatim.ui.desktop.model.Sheet.Cell;
import app.verbatim.ui.desktop.model.Sheet.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The days the articles speak of, in order of time, with a lane an article; and the same facts as
/// a table.
///
/// @param stops the dates that are resolved, each a day or a longer time
public record Ruler(List<DatedFact> stops, List<Lane> lanes, Sheet table) {

  /// One article.
  ///
  /// @param stays what it tells at each stop; the lists may be empty
  public record Lane(String article, String letter, List<List<Told>> stays) {

    public Lane {
      stays = List.copyOf(stays);
    }
  }

  public Ruler {
    stops = List.copyOf(stops);
    lanes = List.copyOf(lanes);
  }

  public static Ruler of(Comparison comparison, Messages messages) {
    List<DatedFact> facts = DatedFacts.of(comparison, messages);
    List<DatedFact> stops =
        facts.stream()
            .filter(fact -> fact.first().isPresent())
            .sorted(
                Comparator.comparing((DatedFact fact) -> fact.first().orElseThrow())
                    .thenComparing(fact -> fact.last().orElseThrow()))
            .toList();
    List<Lane> lanes = new ArrayList<>();
    for (Extract extract : comparison.extracts()) {
      String id = extract.article().id();
      lanes.add(
          new Lane(
              id, extract.article().letter(), stops.stream().map(stop -> stop.in(id)).toList()));
    }
    return new Ruler(stops, lanes, table(comparison, facts, messages));
  }

  private static Sheet table(Comparison comparison, List<DatedFact> facts, Messages messages) {
    List<Row> rows = new ArrayList<>();
    for (DatedFact fact : facts) {
      rows.add(
          new Row(
              fact.id(),
              fact.mark(),
              fact.label(),
              "",
              fact.entry(),
              comparison.extracts().stream()
                  .map(it -> cell(fact.in(it.article().id()), messages))
                  .toList()));
    }
    return new Sheet(
        messages.say("desktop.dates.date"), Matrix.columns(comparison.extracts()), rows);
  }

  private static Cell cell(List<Told> told, Messages messages) {
    if (told.isEmpty()) {
      return Cell.ABSENT;
    }
    List<String> words = told.stream().map(Told::words).distinct().toList();
    String more = words.size() > 2 ? messages.say("desktop.dates.more", words.size() - 2) : "";
    return new Cell(
        words.stream().limit(2).collect(Collectors.joining(", ")) + more,
        told.stream().map(Told::place).distinct().limit(3).collect(Collectors.joining(", ")),
        false,
        Optional.of(told.getFirst().at()));
  }
}
