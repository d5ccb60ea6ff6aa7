package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Omissions;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Only one article has it: a quotation or denial of a named speaker is material, other reported
/// speech and the writers' own facts an editor wants to see. Quotations that follow each other and
/// have one speaker make one finding.
public final class OnlyInCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    if (alignment.extracts().size() < 2) {
      return findings;
    }
    for (List<Statement> run : Omissions.runs(alignment)) {
      findings.add(find(alignment, run));
    }
    for (Omissions.Detail detail : Omissions.details(alignment)) {
      findings.add(detail(alignment, detail));
    }
    return findings;
  }

  private static Finding find(Alignment alignment, List<Statement> run) {
    List<Passage> passages = new ArrayList<>();
    Severity severity = Severity.COSMETIC;
    for (Statement statement : run) {
      for (Version version : Omissions.fullest(statement)) {
        passages.add(version.member().extract().article().passage(version.member().span()));
        Severity here = Omissions.severity(alignment, statement, version);
        severity = here.compareTo(severity) < 0 ? here : severity;
      }
    }
    Version first = Omissions.fullest(run.getFirst()).getFirst();
    String letter = first.member().extract().article().letter();
    Message message =
        first
            .speaker()
            .map(
                speaker ->
                    Message.of(
                        "finding.onlyIn.speaker",
                        speaker,
                        letter,
                        Shown.place(first.member().extract().article(), first.member().span())))
            .orElseGet(
                () -> Message.of("finding.onlyIn", Shown.cited(alignment, passages.getFirst())));
    return Findings.of(
        "only-in", severity, Optional.of(run.getFirst()), passages, List.of(), message, alignment);
  }

  private static Finding detail(Alignment alignment, Omissions.Detail detail) {
    return Findings.of(
        "only-in",
        Severity.NOTABLE,
        Optional.of(detail.statement()),
        List.of(detail.passage()),
        List.of(),
        Message.of("finding.onlyIn", Shown.cited(alignment, detail.passage())),
        alignment);
  }
}
