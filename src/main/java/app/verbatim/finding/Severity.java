package app.verbatim.finding;

/// How much a difference matters, the gravest first.
public enum Severity {
  /// Changes who said what, when, how sure, how much, or what happened.
  MATERIAL,
  /// An editor wants to see it.
  NOTABLE,
  /// Form only.
  COSMETIC
}
