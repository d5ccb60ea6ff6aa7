package app.verbatim.project;

import java.time.Instant;

/// What a verdict rests on.
///
/// @param address where it was found; may be empty
/// @param excerpt the words found there; may be empty
/// @param time when it was read
public record Evidence(String address, String excerpt, Instant time) {

  /// Without the words, which belong in no log.
  @Override
  public String toString() {
    return "Evidence[" + time + "]";
  }
}
