package app.verbatim.article.language;

import java.util.List;

/// Words that tell people, what they are called and what they do.
///
/// @param firstNames by gender; those borne by both stand in `either`
/// @param titles words of address before a name ("M.", "Mrs."), without a stop
/// @param roles heads of functions ("porte-parole", "prime minister"), one or more words
/// @param modifiers words that stand before such a head and belong to it ("ancien", "deputy")
/// @param particles words in lower case inside names ("de", "von", "bin")
/// @param suffixes words that end names ("Jr", "III")
public record People(
    Genders firstNames,
    Genders titles,
    Genders roles,
    List<String> modifiers,
    List<String> particles,
    List<String> suffixes) {

  public People {
    modifiers = List.copyOf(modifiers);
    particles = List.copyOf(particles);
    suffixes = List.copyOf(suffixes);
  }

  /// Words by the gender of the person they stand for.
  public record Genders(List<String> feminine, List<String> masculine, List<String> either) {

    public Genders {
      feminine = List.copyOf(feminine);
      masculine = List.copyOf(masculine);
      either = List.copyOf(either);
    }
  }
}
