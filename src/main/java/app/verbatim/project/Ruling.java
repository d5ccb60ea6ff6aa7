package app.verbatim.project;

import java.util.Optional;

/// Which of the verdicts on the desk's list.
///
/// @param choice a [Choice#id()]
/// @param version the wording it names, for "A correct" and the like; empty for the others
public record Ruling(String choice, Optional<Quoted> version) {

  public static Ruling of(String choice) {
    return new Ruling(choice, Optional.empty());
  }

  public static Ruling of(String choice, Quoted version) {
    return new Ruling(choice, Optional.of(version));
  }
}
