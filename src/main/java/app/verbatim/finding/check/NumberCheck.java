package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.extract.figure.Figure;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Counting;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Pairs;
import app.verbatim.finding.Pairs.Pair;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The same thing is counted otherwise. Between quotation marks it is a difference of wording.
public final class NumberCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    Set<List<Passage>> seen = new HashSet<>();
    for (Statement statement : alignment.statements()) {
      for (Pair pair : Pairs.across(statement)) {
        if (!(pair.left().isQuoted() && pair.right().isQuoted())) {
          find(alignment, statement, pair).stream()
              .filter(it -> seen.add(it.passages()))
              .forEach(findings::add);
        }
      }
    }
    return findings;
  }

  private static List<Finding> find(Alignment alignment, Statement statement, Pair pair) {
    List<Finding> findings = new ArrayList<>();
    for (Figure left : inside(pair.left())) {
      List<Figure> counterparts =
          inside(pair.right()).stream()
              .filter(it -> Counting.sameThing(pair.left(), left, pair.right(), it))
              .toList();
      if (!counterparts.isEmpty()
          && counterparts.stream().noneMatch(it -> Counting.agree(left, it))) {
        Passage a = at(pair.left(), left);
        Passage b = at(pair.right(), counterparts.getFirst());
        findings.add(
            Findings.of(
                "number",
                Severity.MATERIAL,
                Optional.of(statement),
                withOthers(statement, pair, left, a, b),
                List.of(),
                Message.of("finding.number", Shown.cited(alignment, a), Shown.cited(alignment, b)),
                alignment));
      }
    }
    return findings;
  }

  /// The two figures, then the same one in the other articles.
  private static List<Passage> withOthers(
      Statement statement, Pair pair, Figure figure, Passage a, Passage b) {
    List<Passage> passages = new ArrayList<>(List.of(a, b));
    for (Version version : statement.versions()) {
      boolean other =
          version.article() != pair.left().article() && version.article() != pair.right().article();
      for (Figure it : other ? inside(version) : List.<Figure>of()) {
        if (Counting.sameThing(pair.left(), figure, version, it)
            && passages.stream().noneMatch(at(version, it)::equals)) {
          passages.add(at(version, it));
        }
      }
    }
    return passages;
  }

  private static List<Figure> inside(Version version) {
    return version.member().extract().figures().stream()
        .filter(it -> version.member().span().covers(it.span()))
        .toList();
  }

  private static Passage at(Version version, Figure figure) {
    return version.member().extract().article().passage(figure.span());
  }
}
