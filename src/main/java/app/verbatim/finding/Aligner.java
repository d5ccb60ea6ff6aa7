package app.verbatim.finding;

import app.verbatim.article.Correction;
import app.verbatim.extract.Extract;
import java.util.List;

/// Groups what several articles say into statements.
public final class Aligner {

  private Aligner() {}

  public static Alignment align(List<Extract> extracts, List<Correction> corrections) {
    return new Alignment(extracts, List.of(), List.of());
  }
}
