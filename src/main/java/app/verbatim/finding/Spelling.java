package app.verbatim.finding;

import app.verbatim.article.Folded;
import java.text.Normalizer;
import java.util.Locale;

/// When two printed words are the same word.
final class Spelling {

  private Spelling() {}

  /// Typography and capitals folded, accents kept: `L’État` and `l'état` are the same, `là` and
  /// `la` are not.
  static String same(String shown) {
    String plain =
        Normalizer.normalize(shown, Normalizer.Form.NFC)
            .replace('\u2019', '\'')
            .replace('\u2011', '-')
            .replace('\u00a0', ' ')
            .replace('\u202f', ' ');
    return plain.toLowerCase(Locale.ROOT);
  }

  /// Whether only accents tell them apart.
  static boolean sameButAccents(String left, String right) {
    return Folded.fold(left).equals(Folded.fold(right));
  }
}
