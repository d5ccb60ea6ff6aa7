package app.verbatim.ui.desktop.model;

import app.verbatim.finding.Comparison;
import app.verbatim.project.Choice;
import app.verbatim.project.Choices;
import app.verbatim.project.Orphan;
import app.verbatim.project.Project;
import app.verbatim.project.Ruling;
import app.verbatim.project.Steps;
import app.verbatim.project.Verdict;

/// What lost its place, in words.
public final class Orphans {

  private Orphans() {}

  /// The article, the words, and what was decided about them.
  public static String line(Orphan orphan, Project project, Words words) {
    String what =
        switch (orphan) {
          case Orphan.OfCorrection it -> words.say(Steps.correction(it.correction()));
          case Orphan.OfVerdict it -> verdict(it.verdict(), project, words);
        };
    return words.say("desktop.orphan", orphan.article(), what);
  }

  private static String verdict(Verdict verdict, Project project, Words words) {
    Choices choices = project.work().choices();
    String name =
        verdict
            .ruling()
            .map(it -> name(it, choices, project.comparison(), words.language()))
            .orElse(verdict.note());
    return words.say(
        verdict.initials().isEmpty() ? "desktop.orphan.verdict" : "desktop.orphan.verdictBy",
        Printed.remembered(verdict.subject().words()),
        name,
        verdict.initials());
  }

  private static String name(
      Ruling ruling, Choices choices, Comparison comparison, String language) {
    String letter =
        ruling
            .version()
            .flatMap(
                version ->
                    comparison.extracts().stream()
                        .map(it -> it.article())
                        .filter(it -> it.id().equals(version.passage().article()))
                        .map(it -> it.letter())
                        .findFirst())
            .orElse("?");
    return choices
        .byId(ruling.choice())
        .map((Choice it) -> it.name(language, letter))
        .orElse(ruling.choice());
  }
}
