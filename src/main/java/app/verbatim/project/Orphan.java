package app.verbatim.project;

/// Something that was decided about words that are no longer there. It is kept and shown, never
/// given to a look-alike.
///
/// @param article the name of the article whose words changed
public sealed interface Orphan {

  String article();

  record OfVerdict(String article, Verdict verdict) implements Orphan {}

  record OfCorrection(String article, Corrected correction) implements Orphan {}
}
