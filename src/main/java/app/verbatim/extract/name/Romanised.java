package app.verbatim.extract.name;

import app.verbatim.article.Folded;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Writes a word of a name in plain Latin letters, and what its transliterations have in common:
/// "Shoigu", "Choïgou" and "Шойгу" sound alike.
final class Romanised {

  private static final int REMEMBERED = 20_000;
  private static final Map<String, String> SOUNDS = new ConcurrentHashMap<>();

  private static final String CYRILLIC = "абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюя";
  private static final List<String> LATIN =
      List.of(
          "a", "b", "v", "g", "g", "d", "e", "ye", "yo", "zh", "z", "i", "i", "yi", "y", "k", "l",
          "m", "n", "o", "p", "r", "s", "t", "u", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y",
          "", "e", "yu", "ya");

  /// A spelling in one country's romanisation and the sound it stands for.
  private record Rule(Pattern spelling, String sound) {
    Rule(String spelling, String sound) {
      this(Pattern.compile(spelling), sound);
    }
  }

  // S as in she, C as in chip, J as in measure, H as in loch; French and English spell them apart
  private static final List<Rule> RULES =
      List.of(
          new Rule("shch|chtch|schtsch|sc?hc", "S"),
          new Rule("tsch|tch|tsh|tsc", "C"),
          new Rule("sch|sh|ch|sj", "S"),
          new Rule("kh|x(?=[aeiou])", "H"),
          new Rule("gh", "g"),
          new Rule("dzh|dj|zh|j(?=[aeiou])", "J"),
          new Rule("gu(?=[eiy])", "g"),
          new Rule("ph", "f"),
          new Rule("ck|qu|q", "k"),
          new Rule("c(?=[eiy])", "s"),
          new Rule("c", "k"),
          new Rule("w", "v"),
          new Rule("th", "t"),
          new Rule("dh", "d"),
          new Rule("tz|ts|cz", "z"),
          new Rule("ou|oo", "u"),
          new Rule("eu(?=[^aeiou])", "e"),
          new Rule("oi|oj", "oy"),
          new Rule("ei|ey|ej|ai(?=.)", "e"),
          new Rule("iy|yy|ij|yj|ii|iyi|y|j", "i"),
          new Rule("ii+", "i"),
          new Rule("(.)\\1+", "$1"),
          new Rule("^i(?=[aeou])", ""),
          new Rule("(?<=[^aeiou])e$", ""),
          new Rule("(?<=[aeiou])h$", ""));

  private Romanised() {}

  /// Plain lower-case Latin letters and digits.
  static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    String folded = Folded.fold(word);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      int at = CYRILLIC.indexOf(c);
      if (at >= 0) {
        plain.append(LATIN.get(at));
      } else if (c == 'ł') {
        plain.append('l');
      } else if (c == 'ø') {
        plain.append('o');
      } else if (c == 'ı') {
        plain.append('i');
      } else if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /// How a plain word sounds.
  static String sound(String plain) {
    String known = SOUNDS.get(plain);
    if (known == null) {
      known = plain;
      for (Rule rule : RULES) {
        known = rule.spelling().matcher(known).replaceAll(rule.sound());
      }
      if (SOUNDS.size() < REMEMBERED) {
        SOUNDS.put(plain, known);
      }
    }
    return known;
  }
}
