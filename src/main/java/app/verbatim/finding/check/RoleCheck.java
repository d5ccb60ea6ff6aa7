package app.verbatim.finding.check;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.name.NameMatch;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.NameAcross;
import app.verbatim.finding.RoleWords;
import app.verbatim.finding.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The same person is given another role. One finding a person and pair of articles.
public final class RoleCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (NameAcross person : alignment.names()) {
      if (person.kind() == Name.Kind.PERSON) {
        List<Passage> roles = roles(alignment, person);
        for (int i = 1; i < roles.size(); i++) {
          find(alignment, person, roles.getFirst(), roles.get(i)).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /// The fullest role each article gives this person.
  private static List<Passage> roles(Alignment alignment, NameAcross person) {
    List<Passage> roles = new ArrayList<>();
    for (Extract extract : alignment.extracts()) {
      Article article = extract.article();
      extract.names().stream()
          .filter(it -> it.kind() == Name.Kind.PERSON && NameMatch.same(it.name(), person.name()))
          .flatMap(it -> it.mentions().stream())
          .flatMap(it -> it.role().stream())
          .filter(span -> isCompared(article, span))
          .max(Comparator.comparingInt(Span::length).thenComparing(Comparator.reverseOrder()))
          .ifPresent(span -> roles.add(article.passage(span)));
    }
    return roles;
  }

  private static boolean isCompared(Article article, Span span) {
    int block = article.blockAt(span.start());
    return block >= 0 && article.blocks().get(block).compared();
  }

  private static Optional<Finding> find(
      Alignment alignment, NameAcross person, Passage left, Passage right) {
    return RoleWords.difference(alignment, left, right)
        .map(
            severity ->
                Findings.of(
                    "role",
                    severity,
                    Optional.empty(),
                    List.of(left, right),
                    List.of(),
                    Message.of(
                        "finding.role",
                        person.name(),
                        Shown.cited(alignment, left),
                        Shown.cited(alignment, right)),
                    alignment));
  }
}
