package app.verbatim.article;

/// What the editor corrected. Corrections are an input of the comparison: the same corrections on
/// the same articles give the same result, and no later run overwrites them.
public sealed interface Correction {

  /// A block is brought into the comparison or set aside.
  ///
  /// @param at any place in the block
  record BlockCompared(Passage at, boolean compared) implements Correction {}

  /// The same words stand for one statement.
  ///
  /// @param left a quotation or assertion, by its words
  /// @param right the one that belongs with it
  record Link(Passage left, Passage right) implements Correction {}

  /// Two passages that were put together do not say the same thing.
  record Unlink(Passage left, Passage right) implements Correction {}

  /// Someone else said it.
  ///
  /// @param quotation by its words
  /// @param speaker the full name; empty for "not attributed"
  record Speaker(Passage quotation, String speaker) implements Correction {}
}
