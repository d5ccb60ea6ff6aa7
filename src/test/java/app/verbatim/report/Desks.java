package app.verbatim.report;

import app.verbatim.Verbatim;
import app.verbatim.article.Article;
import app.verbatim.article.Given;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Point;
import app.verbatim.project.Action;
import app.verbatim.project.Cases;
import app.verbatim.project.Everything;
import app.verbatim.project.Project;
import app.verbatim.project.Ruling;
import app.verbatim.project.Subject;
import app.verbatim.project.Verdict;
import app.verbatim.project.Work;
import app.verbatim.project.file.ChoicesFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Cases an editor has worked on, for the tests of what leaves the desk.
public final class Desks {

  private static final String EMBARGOED =
      """
      {"type": "text", "headline": "Bridge works: what the mayor announced",
       "embargoed": "2026-03-04T06:00:00+01:00", "language": "en", "slugline": "aldwick-bridge",
       "body_text": "%s"}
      """;

  private Desks() {}

  /// Our copy and another's; one major point settled with everything a verdict can have, one asked
  /// about.
  public static Project harbour() {
    return settled(
        List.of(
            new Source(
                "/home/desk/herald.txt",
                Cases.HERALD.getBytes(StandardCharsets.UTF_8),
                new Given(
                    Optional.empty(),
                    Optional.of("The Herald"),
                    Optional.empty(),
                    Optional.of(Article.Role.OUR_COPY))),
            Cases.source("echo.txt", Cases.ECHO)));
  }

  /// The same, the other's under embargo.
  public static Project embargoed() {
    String body = Cases.ECHO.replace("\n", "\\n");
    return settled(
        List.of(
            Cases.source("herald.txt", Cases.HERALD),
            Cases.source("echo.json", EMBARGOED.formatted(body))));
  }

  private static Project settled(List<Source> sources) {
    Work work = Work.of("Harbour bridge", sources, ChoicesFile.standard());
    Comparison comparison = Verbatim.compare(work.sources(), List.of());
    Verdict asked =
        Verdict.of(
                Subject.of(comparison.points().get(1), comparison),
                Ruling.of("to-check"),
                "DR",
                Cases.NOON)
            .asked(Instant.parse("2026-03-04T12:05:00Z"));
    return Project.of(
        work.after(Cases.settle(Everything.verdict(comparison))).after(Cases.settle(asked)));
  }

  /// The same with the last point hidden.
  public static Project hiding(Project project) {
    Point last = project.comparison().points().getLast();
    return Project.of(
        project.work().after(new Action.Hide(Subject.of(last, project.comparison()))));
  }
}
