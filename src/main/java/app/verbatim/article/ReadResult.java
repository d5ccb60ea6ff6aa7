package app.verbatim.article;

/// What came of reading one [Source]. One bad file never stops the others.
public sealed interface ReadResult {

  /// The article, read. What the reader guessed is in [Article#warnings()].
  record Read(Article article) implements ReadResult {}

  /// Nothing could be read.
  ///
  /// @param source the name of the file or address
  /// @param reason says what is wrong and what to do
  record Unreadable(String source, Message reason) implements ReadResult {}
}
