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
  /// nothing named. In two units they are the same only when no other figure of either version
  /// measures this.
  public static boolean sameThing(Version a, Figure left, Version b, Figure right) {
    if (!left.unit().equals(right.unit())
        && !(isOneMeasure(left, right) && isAlone(a, left) && isAlone(b, right))) {
      return false;
    }
    List<String> mine = words(a, left);
    List<String> other = words(b, right);
    if (mine.isEmpty() || other.isEmpty()) {
      return !left.unit().isEmpty()
          && (mine.isEmpty() && other.isEmpty()
              || isAlone(a, left) && isAlone(b, right) && (isNamed(mine, b) || isNamed(other, a)));
    }
    return mine.getFirst().equals(other.getFirst());
  }

  /// "2.5 billion in aid", "an aid of 2.7 billion": the noun stands elsewhere in the sentence.
  private static boolean isNamed(List<String> counted, Version version) {
    return !counted.isEmpty() && Pairs.words(version).contains(counted.getFirst());
  }

  /// "12 km" and "12 miles"; sums in two currencies only with the same digits, as the rate between
  /// them is unknown here.
  private static boolean isOneMeasure(Figure left, Figure right) {
    boolean isMoney = isMoney(left.unit()) && isMoney(right.unit());
    return Measures.measureAlike(left.unit(), right.unit())
        || isMoney && left.value().compareTo(right.value()) == 0;
  }

  /// Currencies are written by their ISO 4217 codes.
  private static boolean isMoney(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(it -> it >= 'A' && it <= 'Z');
  }

  private static boolean isAlone(Version version, Figure figure) {
    return inside(version).stream()
        .filter(it -> it != figure)
        .noneMatch(it -> it.unit().equals(figure.unit()) || isOneMeasure(it, figure));
  }

  /// The figures of a version.
  private static List<Figure> inside(Version version) {
    return version.member().extract().figures().stream()
        .filter(it -> version.member().span().covers(it.span()))
        .toList();
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
