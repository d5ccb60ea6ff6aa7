package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Change;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Others;
import app.verbatim.finding.Pairs;
import app.verbatim.finding.Pairs.Pair;
import app.verbatim.finding.Restrictions;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words of a quotation are left out elsewhere without a mark. Material when they limit what is
/// said.
public final class CutCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    Others others = new Others(alignment);
    for (Statement statement : alignment.tellings()) {
      for (Pair pair : Pairs.quoted(statement)) {
        if (!pair.isInOneArticle() && pair.left().language().equals(pair.right().language())) {
          Wording wording = Wording.between(pair.left(), pair.right());
          wording
              .cuts()
              .forEach(cut -> findings.add(find(alignment, others, statement, wording, cut)));
        }
      }
    }
    return findings;
  }

  private static Finding find(
      Alignment alignment, Others others, Statement statement, Wording wording, Change cut) {
    boolean inLeft = cut.left().isPresent();
    Passage gone = inLeft ? cut.left().get() : cut.right().orElseThrow();
    var shorter = (inLeft ? wording.right() : wording.left()).member();
    Passage rest = shorter.extract().article().passage(shorter.span());
    boolean limits = Restrictions.open(alignment, gone);
    return Findings.of(
        "cut",
        limits ? Severity.MATERIAL : Severity.NOTABLE,
        Optional.of(statement),
        others.with(statement, List.of(gone, rest)),
        List.of(cut),
        Message.of(
            "finding.cut", Shown.cited(alignment, gone), shorter.extract().article().letter()),
        alignment);
  }
}
