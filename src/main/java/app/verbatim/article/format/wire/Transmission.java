package app.verbatim.article.format.wire;

import app.verbatim.article.encoding.Decoded;
import app.verbatim.article.encoding.TextDecoder;
import java.util.Arrays;
import java.util.Optional;

/// The frame old wires send a text in: start of heading, start of text, end of text.
///
/// @param heading between the first two
/// @param text between the last two, or to the end of the file
/// @param trailer after it
record Transmission(String heading, String text, String trailer, Decoded decoded) {

  private static final int SOH = 1;
  private static final int STX = 2;
  private static final int ETX = 3;
  private static final int EOT = 4;

  /// Empty where the frame is not there within the first bytes.
  static Optional<Transmission> of(byte[] bytes, Optional<String> encoding) {
    int heading = find(bytes, 0, SOH, SOH, 64);
    int text = heading < 0 ? -1 : find(bytes, heading, STX, STX, 600);
    if (text < 0) {
      return Optional.empty();
    }
    int found = find(bytes, text + 1, ETX, EOT, bytes.length);
    int end = found < 0 ? bytes.length : found;
    Decoded decoded =
        TextDecoder.decode(Arrays.copyOfRange(bytes, text + 1, end), encoding, Optional.empty());
    return Optional.of(
        new Transmission(
            latin(bytes, heading + 1, text),
            decoded.text(),
            latin(bytes, end, bytes.length),
            decoded));
  }

  private static int find(byte[] bytes, int from, int one, int other, int within) {
    for (int i = from; i < Math.min(bytes.length, from + within); i++) {
      if (bytes[i] == one || bytes[i] == other) {
        return i;
      }
    }
    return -1;
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(
        bytes, from, Math.min(2000, to - from), java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
