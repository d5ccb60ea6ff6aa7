package app.verbatim.article.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Sees UTF-16 without a byte order mark: ASCII characters, spaces at least, have their zero byte
/// always on the same side.
final class Utf16 {

  private static final int SAMPLE = 8192;

  private Utf16() {}

  static Optional<Charset> guess(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    if (bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int enough = Math.max(2, length / 20);
    if (zeros[1] >= enough && zeros[0] * 20 < zeros[1]) {
      return Optional.of(StandardCharsets.UTF_16LE).filter(it -> isText(bytes, it));
    }
    if (zeros[0] >= enough && zeros[1] * 20 < zeros[0]) {
      return Optional.of(StandardCharsets.UTF_16BE).filter(it -> isText(bytes, it));
    }
    return Optional.empty();
  }

  /// Real text stays within a few blocks of characters, and has no unassigned ones.
  private static boolean isText(byte[] bytes, Charset charset) {
    String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE) & ~1, charset);
    long odd =
        sample
            .codePoints()
            .filter(c -> !Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE)
            .count();
    return odd * 20 <= sample.length();
  }
}
