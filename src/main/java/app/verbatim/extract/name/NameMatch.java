package app.verbatim.extract.name;

import app.verbatim.article.Folded;

/// Whether two names stand for the same one.
public final class NameMatch {

  private NameMatch() {}

  /// The same name but for case, accents and hyphens.
  public static boolean same(String left, String right) {
    return Folded.fold(left).replace('-', ' ').equals(Folded.fold(right).replace('-', ' '));
  }

  /// Whether one speaks for the other.
  public static boolean linked(String left, String right, String language) {
    return !language.isEmpty() && same(left, right);
  }
}
