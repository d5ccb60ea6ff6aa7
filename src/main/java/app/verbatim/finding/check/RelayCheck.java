package app.verbatim.finding.check;

import app.verbatim.article.Credit;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Several articles credit the same agency: they are one source, not several.
public final class RelayCheck implements Check {

  private static final int MOST_CITED = 6;

  @Override
  public List<Finding> check(Alignment alignment) {
    Map<String, List<Passage>> credits = new LinkedHashMap<>();
    for (Extract extract : alignment.extracts()) {
      for (Credit credit : extract.article().credits()) {
        credits
            .computeIfAbsent(credit.agency(), key -> new ArrayList<>())
            .add(extract.article().passage(credit.span()));
      }
    }
    List<Finding> findings = new ArrayList<>();
    credits.forEach(
        (agency, passages) -> {
          if (passages.size() > 1) {
            findings.add(find(alignment, agency, passages));
          }
        });
    return findings;
  }

  private static Finding find(Alignment alignment, String agency, List<Passage> passages) {
    List<Object> cited =
        passages.stream().limit(MOST_CITED).<Object>map(it -> Shown.cited(alignment, it)).toList();
    return Findings.of(
        "relay",
        Severity.NOTABLE,
        Optional.empty(),
        passages,
        List.of(),
        Message.of("finding.relay", agency, cited),
        alignment);
  }
}
