package app.verbatim.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an editor gives for a fact check of one point to be published as a `ClaimReview`. The
/// program adds nothing to it: what is true is not for it to say.
///
/// @param point the label in the note: `M1`
/// @param claim the claim in one sentence
/// @param url where the review is published
/// @param author who publishes it
/// @param date of the review
/// @param rating in words: `Not confirmed`
/// @param scale the same as a number, where the desk has a scale
public record Review(
    String point,
    String claim,
    String url,
    String author,
    Optional<LocalDate> date,
    String rating,
    Optional<Scale> scale) {

  /// @param value between `worst` and `best`
  public record Scale(int value, int worst, int best) {}

  /// The fields the standard needs and nobody gave, by their names in the file of reviews.
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (point.isBlank()) {
      missing.add("point");
    }
    if (claim.isBlank()) {
      missing.add("claim");
    }
    if (!url.startsWith("https://") && !url.startsWith("http://")) {
      missing.add("url");
    }
    if (author.isBlank()) {
      missing.add("author");
    }
    if (rating.isBlank()) {
      missing.add("rating");
    }
    if (scale.filter(it -> it.value() < it.worst() || it.value() > it.best()).isPresent()) {
      missing.add("value");
    }
    return missing;
  }
}
