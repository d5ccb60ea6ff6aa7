package app.verbatim.article.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Turns bytes into text: what a byte order mark says, then UTF-16 seen from its zeros, then UTF-8
/// if the bytes are that, then a guess.
final class TextDecoder {

  /// @param text line ends and all else as in the bytes, without a byte order mark
  /// @param guessed the encoding, when nothing in the bytes proves it
  /// @param replaced how many unreadable places became U+FFFD
  record Decoded(String text, Optional<String> guessed, int replaced) {}

  private static final char REPLACEMENT = '\ufffd';

  private TextDecoder() {}

  /// Any bytes give a text. It has NULs or control characters when they were no text.
  static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return replacing(bytes, 3, StandardCharsets.UTF_8, Optional.empty());
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return replacing(bytes, 4, Charset.forName("UTF-32LE"), Optional.empty());
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return replacing(bytes, 4, Charset.forName("UTF-32BE"), Optional.empty());
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return replacing(bytes, 2, StandardCharsets.UTF_16LE, Optional.empty());
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return replacing(bytes, 2, StandardCharsets.UTF_16BE, Optional.empty());
    }
    Optional<Charset> wide = Utf16.guess(bytes);
    if (wide.isPresent()) {
      return replacing(bytes, 0, wide.get(), Optional.of(wide.get().name()));
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), Optional.empty(), 0);
    }
    if (isDamagedUtf8(bytes)) {
      return replacing(bytes, 0, StandardCharsets.UTF_8, Optional.empty());
    }
    Charset guess = Multibyte.guess(bytes).orElseGet(() -> SingleByte.guess(bytes));
    return replacing(bytes, 0, guess, Optional.of(label(guess)));
  }

  /// The text, or nothing when some bytes are none in this encoding.
  static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded replacing(
      byte[] bytes, int from, Charset charset, Optional<String> guessed) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(8192);
    StringBuilder text = new StringBuilder(bytes.length - from);
    int replaced = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isUnderflow()) {
        decoder.flush(out);
        text.append(out.flip());
        return new Decoded(text.toString(), guessed, replaced);
      }
      if (result.isError()) {
        in.position(in.position() + result.length());
        text.append(REPLACEMENT);
        replaced++;
      }
    }
  }

  /// UTF-8 but for a few places: many sequences are right, or the wrong ones are lone surrogates.
  private static boolean isDamagedUtf8(byte[] bytes) {
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xff;
      if (lead < 0x80) {
        continue;
      }
      int size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
      boolean complete = lead >= 0xc2 && lead < 0xf5 && i + size <= bytes.length;
      for (int k = 1; complete && k < size; k++) {
        complete = (bytes[i + k] & 0xc0) == 0x80;
      }
      if (complete) {
        right++;
        i += size - 1;
      } else {
        wrong++;
      }
    }
    return right > 4 * wrong;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static String label(Charset charset) {
    String name = charset.name();
    return name.startsWith("windows") ? "W" + name.substring(1) : name.replaceFirst("^x-", "");
  }
}
