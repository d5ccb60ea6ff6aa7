package app.verbatim.finding;

import app.verbatim.extract.Extract;
import java.util.List;

/// The articles and the statements they share: what a [Check] looks at.
public record Alignment(
    List<Extract> extracts, List<NameAcross> names, List<Statement> statements) {

  public Alignment {
    extracts = List.copyOf(extracts);
    names = List.copyOf(names);
    statements = List.copyOf(statements);
  }
}
