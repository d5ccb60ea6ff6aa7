package app.verbatim.project;

import app.verbatim.article.Correction;
import app.verbatim.article.Given;
import app.verbatim.article.Passage;
import app.verbatim.finding.Comparison;
import java.util.List;
import java.util.Set;

/// A correction with the words it was made on: where other words stand, it is not applied.
///
/// @param words of each of [Correction#passages()]
public record Corrected(Correction correction, List<String> words) {

  public Corrected {
    words = List.copyOf(words);
  }

  public static Corrected of(Correction correction, Comparison comparison) {
    return new Corrected(
        correction,
        correction.passages().stream()
            .map((Passage it) -> Subject.quoted(it, comparison).words())
            .toList());
  }

  /// Whether it speaks of the same thing as an earlier one, which then gives way: the last word on
  /// a passage counts. A link undoes the unlinking of the same two, and the other way round.
  boolean replaces(Corrected earlier) {
    Correction other = earlier.correction();
    boolean links =
        correction instanceof Correction.Link || correction instanceof Correction.Unlink;
    boolean otherLinks = other instanceof Correction.Link || other instanceof Correction.Unlink;
    if (links && otherLinks) {
      return Set.copyOf(correction.passages()).equals(Set.copyOf(other.passages()));
    }
    if (correction instanceof Correction.Metadata(String article, Given ignored)) {
      return other instanceof Correction.Metadata it && it.article().equals(article);
    }
    return correction.getClass() == other.getClass()
        && correction.passages().equals(other.passages());
  }

  /// Without the words, which belong in no log.
  @Override
  public String toString() {
    return correction.getClass().getSimpleName() + correction.passages();
  }
}
