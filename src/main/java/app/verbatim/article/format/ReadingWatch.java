package app.verbatim.article.format;

/// Follows the reading of many files, and may end it.
public interface ReadingWatch {

  /// Nobody watches.
  ReadingWatch NONE = new ReadingWatch() {};

  /// A file is about to be read.
  ///
  /// @param done how many have been read
  /// @param all how many there are, as far as known: a file may hold several articles
  default void reading(int done, int all, String name) {}

  /// Asked every few milliseconds; once true, reading ends with a
  /// [java.util.concurrent.CancellationException].
  default boolean isCancelled() {
    return false;
  }
}
