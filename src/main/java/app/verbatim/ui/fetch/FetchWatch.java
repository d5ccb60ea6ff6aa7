package app.verbatim.ui.fetch;

/// Follows the fetching of an address, and may end it.
public interface FetchWatch {

  /// Nobody watches.
  FetchWatch NONE = new FetchWatch() {};

  /// More has arrived.
  ///
  /// @param bytes so far; called on another thread
  default void arrived(long bytes) {}

  /// Asked every few milliseconds; once true, the connection is given up.
  default boolean isGivenUp() {
    return false;
  }
}
