package app.verbatim.ui.files;

import app.verbatim.article.Message;
import app.verbatim.report.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file `{"reviews": [{"point": "M1", "claim": …, "url": …, "author": …, "rating": …}]}`: what an
/// editor gives for fact checks.
///
/// @param problems a sentence for each review that lacks what the standard needs
public record ReviewsFile(List<Review> reviews, List<Message> problems) {

  public ReviewsFile {
    reviews = List.copyOf(reviews);
    problems = List.copyOf(problems);
  }

  public static ReviewsFile read(Path file) {
    String name = file.toString();
    try {
      List<Review> reviews = new ArrayList<>();
      List<Message> problems = new ArrayList<>();
      for (JsonNode one : new JsonMapper().readTree(Files.readAllBytes(file)).path("reviews")) {
        Review review = review(one);
        if (!review.missing().isEmpty()) {
          String missing = String.join(", ", review.missing());
          problems.add(Message.of("cli.reviews.lacks", name, review.point(), missing));
        }
        reviews.add(review);
      }
      if (reviews.isEmpty()) {
        problems.add(Message.of("cli.reviews.none", name));
      }
      return new ReviewsFile(reviews, problems);
    } catch (IOException e) {
      return new ReviewsFile(List.of(), List.of(Message.of("cli.reviews.cannotOpen", name)));
    } catch (JacksonException e) {
      return new ReviewsFile(List.of(), List.of(Message.of("cli.reviews.none", name)));
    }
  }

  private static Review review(JsonNode one) {
    Optional<Review.Scale> scale =
        one.path("value").isInt()
            ? Optional.of(
                new Review.Scale(
                    one.path("value").asInt(),
                    one.path("worst").asInt(1),
                    one.path("best").asInt(5)))
            : Optional.empty();
    return new Review(
        text(one, "point"),
        text(one, "claim"),
        text(one, "url"),
        text(one, "author"),
        day(text(one, "date")),
        text(one, "rating"),
        scale);
  }

  private static String text(JsonNode one, String field) {
    return one.path(field).asString("").strip();
  }

  private static Optional<LocalDate> day(String words) {
    try {
      return words.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(words));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
