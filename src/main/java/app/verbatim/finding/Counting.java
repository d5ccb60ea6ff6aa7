package app.verbatim.finding;

import app.verbatim.extract.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Whether two figures count the same thing, and agree.
public final class Counting {

  private Counting() {}

  public static boolean agree(Figure left, Figure right) {
    return Figures.agree(left, right);
  }

  /// Whether what is counted is named alike: a word of content in common, or the same unit and
  /// nothing named on one side.
  public static boolean sameThing(Version a, Figure left, Version b, Figure right) {
    if (!left.unit().equals(right.unit())) {
      return false;
    }
    List<String> mine = words(a, left);
    List<String> other = words(b, right);
    if (mine.isEmpty() || other.isEmpty()) {
      return !left.unit().isEmpty() && mine.isEmpty() && other.isEmpty();
    }
    return mine.getFirst().equals(other.getFirst());
  }

  private static List<String> words(Version version, Figure figure) {
    String language = version.language();
    Lexis lexis = Lexis.of(language);
    Set<String> function = lexis.function();
    List<String> words = new ArrayList<>();
    for (String word : lexis.meanings(figure.of())) {
      if (!function.contains(word)) {
        words.add(lexis.synonymKey(word));
      }
    }
    return words;
  }
}
