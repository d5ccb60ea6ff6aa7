package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Pairs;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one article quotes, another paraphrases.
public final class DirectnessCheck implements Check {

  private static final int MOST_CITED = 6;

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : alignment.tellings()) {
      find(alignment, statement).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> find(Alignment alignment, Statement statement) {
    Map<Integer, Version> quoted = new LinkedHashMap<>();
    Map<Integer, Version> reported = new LinkedHashMap<>();
    for (Version version : statement.versions()) {
      (version.isQuoted() ? quoted : reported)
          .merge(version.article(), version, DirectnessCheck::longer);
    }
    boolean mixed =
        !Pairs.quotedShare(statement)
            && quoted.size() == reported.size()
            && quoted.keySet().containsAll(reported.keySet());
    List<Version> shown = new ArrayList<>();
    quoted.forEach((article, version) -> shown.add(version));
    reported.forEach(
        (article, version) -> {
          if (!quoted.containsKey(article) || mixed && quoted.size() > 1) {
            shown.add(version);
          }
        });
    if (quoted.isEmpty() || shown.size() == quoted.size()) {
      return Optional.empty();
    }
    shown.sort(Comparator.comparingInt(Version::article).thenComparingInt(Version::rank));
    List<Passage> passages =
        shown.stream()
            .limit(MOST_CITED)
            .map(it -> it.member().extract().article().passage(it.member().span()))
            .toList();
    return Optional.of(
        Findings.of(
            "directness",
            Severity.NOTABLE,
            Optional.of(statement),
            passages,
            List.of(),
            Message.of(
                "finding.directness",
                passages.stream().<Object>map(it -> Shown.cited(alignment, it)).toList()),
            alignment));
  }

  /// The longer of two versions, the earlier when they are as long.
  private static Version longer(Version one, Version other) {
    return other.tokens().size() > one.tokens().size() ? other : one;
  }
}
