package app.verbatim.finding;

import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.extract.Extract;
import java.util.ArrayList;
import java.util.List;

/// All that is known of a set of articles before the editor looks at it. Immutable.
///
/// @param extracts in the order given
/// @param statements in the order of their first words
/// @param findings the most important first
/// @param points the most important first; every finding stands in exactly one
/// @param summary the headline sentences, in order
/// @param unreadable the sources left out, and why
public record Comparison(
    List<Extract> extracts,
    List<NameAcross> names,
    List<Statement> statements,
    List<Finding> findings,
    List<Point> points,
    List<Agreement> agreements,
    List<Agency> agencies,
    List<Message> summary,
    List<Unreadable> unreadable) {

  public Comparison {
    extracts = List.copyOf(extracts);
    names = List.copyOf(names);
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
    points = List.copyOf(points);
    agreements = List.copyOf(agreements);
    agencies = List.copyOf(agencies);
    summary = List.copyOf(summary);
    unreadable = List.copyOf(unreadable);
  }

  /// The same, with sources that never reached a reader: missing, locked, too long.
  public Comparison withUnreadable(List<Unreadable> others) {
    List<Unreadable> all = new ArrayList<>(others);
    all.addAll(unreadable);
    return new Comparison(
        extracts, names, statements, findings, points, agreements, agencies, summary, all);
  }

  /// The extract of the article with this id.
  public Extract extract(String article) {
    return extracts.stream()
        .filter(extract -> extract.article().id().equals(article))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no article " + article));
  }
}
