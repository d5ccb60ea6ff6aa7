package app.verbatim.article;

import java.time.LocalDate;
import java.util.Optional;

/// What the editor, an option or `story.json` says of an article; it wins over what the text says.
///
/// @param published day of publication, in the outlet's own time zone
/// @param outlet who published it
/// @param language ISO 639 code such as `fr`
/// @param role what the article is for the editor
/// @param encoding how its bytes are to be read as characters, such as `windows-1252`
public record Given(
    Optional<LocalDate> published,
    Optional<String> outlet,
    Optional<String> language,
    Optional<Article.Role> role,
    Optional<String> encoding) {

  public static final Given NOTHING =
      new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Given(
      Optional<LocalDate> published,
      Optional<String> outlet,
      Optional<String> language,
      Optional<Article.Role> role) {
    this(published, outlet, language, role, Optional.empty());
  }

  /// This, and where this says nothing, what `other` says.
  public Given or(Given other) {
    return new Given(
        published.or(other::published),
        outlet.or(other::outlet),
        language.or(other::language),
        role.or(other::role),
        encoding.or(other::encoding));
  }
}
