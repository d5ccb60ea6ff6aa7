package app.verbatim.report;

import app.verbatim.report.Decision.Ruled;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The points as a table, for spreadsheets: a row each, with what every article says and what was
/// decided. Where nothing is compared, the quotations.
///
/// @param rows as long as `head`
public record PointTable(List<String> head, List<List<String>> rows) {

  /// Longer ones are cut: a spreadsheet's cell holds 32,767 characters.
  private static final int LONGEST = 30_000;

  public PointTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static PointTable of(Note note) {
    return note.kind() == Note.Kind.QUOTATIONS ? quotations(note) : points(note);
  }

  /// Where nothing is compared: a row a quotation.
  private static PointTable quotations(Note note) {
    List<String> head =
        List.of(
            note.say("note.column.article"),
            note.say("note.column.places"),
            note.say("report.quotations"),
            note.say("note.column.what"),
            note.say("note.column.embargo"));
    String embargo = String.join("; ", note.embargoes());
    return new PointTable(
        head,
        note.quotations().stream()
            .map(
                it ->
                    List.of(
                        cell(it.article().letter()),
                        cell(it.place()),
                        cell(it.words().text()),
                        cell(String.join(" · ", it.facts())),
                        embargo))
            .toList());
  }

  private static PointTable points(Note note) {
    List<String> head = new ArrayList<>();
    for (String column :
        List.of("point", "section", "who", "what", "why", "rules", "places", "confirm")) {
      head.add(note.say("note.column." + column));
    }
    note.articles().forEach(it -> head.add(note.say("note.column.words", it.letter(), it.name())));
    for (String column :
        List.of(
            "verdict", "except", "by", "when", "note", "evidence", "action", "asked", "embargo")) {
      head.add(note.say("note.column." + column));
    }
    String embargo = String.join("; ", note.embargoes());
    List<List<String>> rows = note.points().stream().map(it -> row(note, it, embargo)).toList();
    return new PointTable(head.stream().map(PointTable::cell).toList(), rows);
  }

  private static List<String> row(Note note, NotedPoint point, String embargo) {
    List<Ruled> rulings = point.decision().rulings();
    List<String> row = new ArrayList<>();
    row.add(point.label());
    row.add(note.heading(point.section()));
    row.add(point.title());
    row.add(point.message());
    row.add(point.reason());
    row.add(String.join("\n", point.rules()));
    row.add(point.allPlaces());
    row.add(point.point().probable() ? note.say("report.probable") : "");
    for (NotedArticle article : note.articles()) {
      row.add(
          point.wordings().stream()
              .filter(it -> it.article().letter().equals(article.letter()))
              .map(it -> it.words().text())
              .collect(Collectors.joining("\n")));
    }
    row.add(rulings.isEmpty() ? note.say("note.open") : all(rulings, Ruled::name));
    row.add(all(rulings, it -> String.join("\n", it.exceptions())));
    row.add(all(rulings, Ruled::by));
    row.add(all(rulings, Ruled::when));
    row.add(all(rulings, Ruled::note));
    row.add(all(rulings, it -> String.join("\n", it.proofs())));
    row.add(all(rulings, Ruled::action));
    row.add(all(rulings, Ruled::asked));
    row.add(embargo);
    return row.stream().map(PointTable::cell).toList();
  }

  private static String all(List<Ruled> rulings, Function<Ruled, String> words) {
    return rulings.stream()
        .map(words)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /// Words as a cell can hold them: cut where they are too long, never in the middle of a
  /// character.
  public static String cell(String words) {
    String whole = WellFormed.of(words);
    if (whole.length() <= LONGEST) {
      return whole;
    }
    int end = Character.isHighSurrogate(whole.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return whole.substring(0, end) + " " + Excerpt.CUT;
  }
}
