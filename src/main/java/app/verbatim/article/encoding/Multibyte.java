package app.verbatim.article.encoding;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/// East Asian encodings. The detector is good at these and only asked for them; its answer counts
/// when the text it gives is one: East Asian characters stand next to each other.
final class Multibyte {

  private static final int SAMPLE = 200_000;
  private static final Set<UnicodeScript> SCRIPTS =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private Multibyte() {}

  static Optional<Charset> guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .filter(charset -> charset.newEncoder().maxBytesPerChar() > 1)
        .filter(charset -> isText(bytes, charset));
  }

  private static boolean isText(byte[] bytes, Charset charset) {
    byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
    String text = new String(sample, charset);
    int eastern = 0;
    int together = 0;
    int wrong = 0;
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean is = SCRIPTS.contains(UnicodeScript.of(c));
      eastern += is ? 1 : 0;
      together += is && before ? 1 : 0;
      wrong += c == '\ufffd' ? 1 : 0;
      before = is;
    }
    return eastern >= 4 && together * 2 >= eastern && wrong * 50 <= eastern;
  }
}
