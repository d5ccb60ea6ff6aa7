package app.verbatim.project;

import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Point;
import app.verbatim.project.file.ChoicesFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// A small case for tests: a port, two papers, one mayor.
public final class Cases {

  public static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

  public static final String HERALD =
      """
      Harbour bridge to close in May

      The mayor of Aldwick, Jane Morrow, spoke on Tuesday 3 March 2026 at the town hall.

      “We will close the harbour bridge for eleven weeks from the first of May,” Jane Morrow said.

      “No ferry has been ordered for the summer season,” Jane Morrow said.
      """;

  public static final String ECHO =
      """
      Bridge works: what the mayor announced

      Jane Morrow, mayor of Aldwick, met the press on Tuesday 3 March 2026.

      “We may close the harbour bridge for fourteen weeks from the first of May,” Jane Morrow said.

      “A ferry has been ordered for the summer season,” Jane Morrow said.
      """;

  public static final String POST =
      """
      Aldwick loses its bridge for the summer

      “We may close the harbour bridge for fourteen weeks from the first of May,” mayor Jane Morrow
      told the council on Tuesday 3 March 2026.
      """;

  private Cases() {}

  public static Source source(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The two papers, nothing decided.
  public static Work work() {
    return Work.of(
        "Harbour bridge",
        List.of(source("herald.txt", HERALD), source("echo.txt", ECHO)),
        ChoicesFile.standard());
  }

  /// The same verdict on the point at this place of the list.
  public static Verdict verdict(Comparison comparison, int place, String choice, String initials) {
    Point point = comparison.points().get(place);
    return Verdict.of(Subject.of(point, comparison), Ruling.of(choice), initials, NOON);
  }

  public static Action settle(Verdict verdict) {
    return new Action.Settle(List.of(verdict), List.of());
  }

  public static Step step(Action action) {
    return new Step(action, "JM", NOON);
  }
}
