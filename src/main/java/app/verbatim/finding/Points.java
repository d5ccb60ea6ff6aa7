package app.verbatim.finding;

import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.extract.Extract;
import java.util.List;

/// Gathers findings into points, orders them, and writes the headline.
public final class Points {

  private Points() {}

  public static Comparison gather(
      Alignment alignment, List<Finding> findings, List<Unreadable> unreadable) {
    return new Comparison(
        alignment.extracts(),
        alignment.names(),
        alignment.statements(),
        findings,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        unreadable);
  }

  public static Comparison nothingCompared(List<Extract> extracts, List<Unreadable> unreadable) {
    return new Comparison(
        extracts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        unreadable);
  }
}
