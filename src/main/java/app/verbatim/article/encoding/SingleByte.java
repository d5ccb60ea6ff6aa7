package app.verbatim.article.encoding;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One-byte encodings: each is tried, and the text that looks most like writing wins. Letters among
/// letters count for it; control characters, symbols inside words, lone letters of another script
/// and capitals after small letters count against it.
final class SingleByte {

  private static final int SAMPLE = 100_000;

  /// The likeliest first: it wins a tie. Not every runtime has them all.
  private static final List<Charset> CANDIDATES =
      Stream.of(
              "windows-1252",
              "ISO-8859-15",
              "x-MacRoman",
              "IBM850",
              "windows-1250",
              "ISO-8859-2",
              "windows-1251",
              "KOI8-R",
              "IBM866",
              "ISO-8859-5",
              "windows-1253",
              "windows-1254",
              "windows-1257")
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();

  private static final String WESTERN = "àâäáãåæçéèêëíìîïñóòôöõøœßúùûüÿ";
  private static final String TYPOGRAPHIC = "\u00a0«»‘’“”„–—…€°•\u2009\u202f";

  private SingleByte() {}

  static Charset guess(byte[] bytes) {
    byte[] sample = around(bytes);
    Charset best = CANDIDATES.getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (Charset candidate : CANDIDATES) {
      double score = score(new String(sample, candidate));
      if (score > most + 1e-9) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  /// The bytes that tell: those above ASCII, each with its neighbours.
  private static byte[] around(byte[] bytes) {
    List<Byte> kept = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < bytes.length && kept.size() < SAMPLE; i++) {
      if (bytes[i] < 0) {
        for (int k = Math.max(next, i - 2); k < Math.min(bytes.length, i + 3); k++) {
          kept.add(bytes[k]);
          next = k + 1;
        }
      }
    }
    byte[] sample = new byte[kept.size()];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = kept.get(i);
    }
    return sample;
  }

  private static double score(String text) {
    double score = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        score += score(before, text.charAt(i), after);
      }
    }
    return score;
  }

  private static double score(char before, char c, char after) {
    if (c == '\ufffd') {
      return -5;
    }
    if (c < 0xa0) {
      return -2;
    }
    if (Character.isLetter(c)) {
      return letter(before, c, after);
    }
    boolean inWord = Character.isLetter(before) && Character.isLetter(after);
    if (c == '’') {
      return inWord ? 1 : 0.3;
    }
    if (inWord) {
      return -1;
    }
    return TYPOGRAPHIC.indexOf(c) >= 0 ? 0.5 : -0.3;
  }

  private static double letter(char before, char c, char after) {
    UnicodeScript script = UnicodeScript.of(c);
    boolean joined = UnicodeScript.of(before) == script || UnicodeScript.of(after) == script;
    boolean inLatin = script != UnicodeScript.LATIN && (isLatin(before) || isLatin(after));
    if (!joined && (script != UnicodeScript.LATIN || !(c == 'à' || c == 'À' || c == 'é'))
        || inLatin) {
      return -1;
    }
    if (Character.isUpperCase(c)) {
      return Character.isLowerCase(before) ? -1.2 : 0.4;
    }
    if (script == UnicodeScript.LATIN && WESTERN.indexOf(c) < 0) {
      return 0.6;
    }
    return Character.isUpperCase(before) && Character.isUpperCase(after) ? -0.5 : 1;
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
  }
}
