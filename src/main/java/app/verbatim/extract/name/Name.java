package app.verbatim.extract.name;

import app.verbatim.article.Span;
import java.util.List;
import java.util.Optional;

/// Someone or something named in one article, with all the places it is named at.
///
/// @param name the fullest form in the article ("Adrienne Watson")
/// @param mentions in reading order, each form of it ("Watson"), titles not included; at least one
public record Name(String name, Kind kind, Optional<Gender> gender, List<Mention> mentions) {

  /// What is named.
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE
  }

  /// As far as first names, titles and agreement tell.
  public enum Gender {
    FEMININE,
    MASCULINE
  }

  /// One place where the name stands.
  ///
  /// @param role the role or title given at this place, in the article's words and without the name
  ///   ("porte-parole du Conseil de sécurité nationale"); empty when none
  public record Mention(Span span, Optional<Span> role) {}

  public Name {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("name " + name + " stands nowhere");
    }
  }
}
