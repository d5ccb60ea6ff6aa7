package app.verbatim.project;

import app.verbatim.article.Passage;

/// A passage with its words, so that it can be checked against the text it is said to stand in.
public record Quoted(Passage passage, String words) {

  /// Whether both are the same words in the same place.
  boolean isAt(Passage other) {
    return passage.equals(other);
  }

  /// Without the words, which belong in no log.
  @Override
  public String toString() {
    return passage.toString();
  }
}
