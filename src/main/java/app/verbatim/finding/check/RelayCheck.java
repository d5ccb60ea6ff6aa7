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
import app.verbatim.finding.Statement;
import app.verbatim.finding.Version;
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
    for (Statement statement : alignment.statements()) {
      otherway(alignment, statement).ifPresent(findings::add);
    }
    return findings;
  }

  /// The same words came through someone else.
  private static Optional<Finding> otherway(Alignment alignment, Statement statement) {
    Map<String, Passage> ways = new LinkedHashMap<>();
    for (Version version : statement.versions()) {
      version
          .attribution()
          .filter(it -> !it.relay().isEmpty())
          .map(it -> it.relay().getLast())
          .ifPresent(
              it ->
                  ways.putIfAbsent(
                      it.name(), version.member().extract().article().passage(it.mention())));
    }
    if (ways.values().stream().map(Passage::article).distinct().count() < 2) {
      return Optional.empty();
    }
    List<Passage> passages = ways.values().stream().limit(MOST_CITED).toList();
    return Optional.of(
        Findings.of(
            "relay",
            Severity.NOTABLE,
            Optional.of(statement),
            passages,
            List.of(),
            Message.of(
                "finding.relay.other",
                passages.stream().<Object>map(it -> Shown.cited(alignment, it)).toList()),
            alignment));
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
