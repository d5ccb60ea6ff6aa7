package app.verbatim.article.page;

import app.verbatim.article.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a file says of its article in fields made for it. It wins over what the text says.
///
/// @param published the day, in the time zone it is written in
/// @param credits names of agencies, as written
/// @param language a language tag such as `fr-CH`
/// @param item what a wire item says of itself
public record Stated(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> outlet,
    Optional<LocalDate> published,
    List<String> credits,
    Optional<String> language,
    Item item) {

  public static final Stated NOTHING =
      new Stated(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Item.NONE);

  public Stated {
    credits = List.copyOf(credits);
  }
}
