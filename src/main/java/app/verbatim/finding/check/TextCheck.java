package app.verbatim.finding.check;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.extract.Extract;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something is odd in one text: an unclosed mark, a weekday against its date, a full quotation
/// that nobody is said to have spoken.
public final class TextCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (Extract extract : alignment.extracts()) {
      Article article = extract.article();
      for (Extract.Notice notice : extract.notices()) {
        findings.add(find(alignment, article.passage(notice.span()), notice.message()));
      }
      for (Saying saying : extract.sayings()) {
        if (isWithoutSpeaker(saying)) {
          Passage passage = article.passage(saying.quotation().words());
          findings.add(
              find(
                  alignment,
                  passage,
                  Message.of("finding.text.speaker", Shown.cited(alignment, passage))));
        }
      }
    }
    return findings;
  }

  private static boolean isWithoutSpeaker(Saying saying) {
    return saying.quotation().kind() == Quotation.Kind.DIRECT
        && saying.quotation().excluded().isEmpty()
        && (saying.attribution().status() == Attribution.Status.UNATTRIBUTED
            || saying.attribution().inferred() && saying.attribution().cue().isEmpty());
  }

  private static Finding find(Alignment alignment, Passage passage, Message message) {
    return Findings.of(
        "text",
        Severity.NOTABLE,
        Optional.empty(),
        List.of(passage),
        List.of(),
        message,
        alignment);
  }
}
