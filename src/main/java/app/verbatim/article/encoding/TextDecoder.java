package app.verbatim.article.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns bytes into text: what a byte order mark says, then UTF-16 seen from its zeros, then UTF-8
/// if the bytes are that, then a guess.
public final class TextDecoder {

  /// What an editor may choose from, the likeliest first.
  public static final List<String> CHOICES =
      List.of(
          "UTF-8",
          "windows-1252",
          "ISO-8859-15",
          "x-MacRoman",
          "IBM850",
          "windows-1250",
          "ISO-8859-2",
          "windows-1251",
          "KOI8-R",
          "windows-1253",
          "windows-1254",
          "Shift_JIS",
          "GB18030",
          "Big5",
          "EUC-KR",
          "UTF-16LE",
          "UTF-16BE");

  /// The keys of the warnings that make an editor look at the encoding.
  public static final Set<String> DOUBTS =
      Set.of("reading.guessedEncoding", "reading.overruledEncoding", "reading.replaced");

  private static final char REPLACEMENT = '\ufffd';

  private TextDecoder() {}

  /// Any bytes give a text. It has NULs or control characters when they were no text.
  public static Decoded decode(byte[] bytes) {
    return decode(bytes, Optional.empty(), Optional.empty());
  }

  /// The same, with what is said of the bytes.
  ///
  /// @param asked the encoding the editor wants; used whatever the bytes say, if there is one of
  ///   that name
  /// @param declared the encoding the file or its sender names; bytes that prove another win
  public static Decoded decode(byte[] bytes, Optional<String> asked, Optional<String> declared) {
    Optional<Charset> wanted = asked.flatMap(TextDecoder::named);
    if (wanted.isPresent()) {
      return replacing(bytes, 0, wanted.get(), Optional.empty(), Optional.empty());
    }
    Optional<Decoded> proven = marked(bytes);
    if (proven.isPresent()) {
      return proven.get();
    }
    Optional<Charset> said = declared.flatMap(TextDecoder::named);
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent() && !said.map(TextDecoder::isWide).orElse(false)) {
      boolean lies =
          said.isPresent()
              && !said.get().equals(StandardCharsets.UTF_8)
              && utf8.get().length() < bytes.length;
      return new Decoded(
          utf8.get(), "UTF-8", Optional.empty(), lies ? declared : Optional.empty(), 0);
    }
    if (said.isPresent()
        && !said.get().equals(StandardCharsets.UTF_8)
        && strictly(bytes, said.get()).isPresent()) {
      return replacing(bytes, 0, said.get(), Optional.empty(), Optional.empty());
    }
    Optional<String> overruled = said.isPresent() ? declared : Optional.empty();
    if (isDamagedUtf8(bytes)) {
      return replacing(bytes, 0, StandardCharsets.UTF_8, Optional.empty(), Optional.empty());
    }
    Charset guess = Multibyte.guess(bytes).orElseGet(() -> SingleByte.guess(bytes));
    return replacing(bytes, 0, guess, Optional.of(label(guess)), overruled);
  }

  /// What a byte order mark or the zeros of UTF-16 prove.
  private static Optional<Decoded> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(marked(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(marked(bytes, 4, Charset.forName("UTF-32LE")));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(marked(bytes, 4, Charset.forName("UTF-32BE")));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return Utf16.guess(bytes)
        .map(wide -> replacing(bytes, 0, wide, Optional.of(wide.name()), Optional.empty()));
  }

  private static Decoded marked(byte[] bytes, int from, Charset charset) {
    return replacing(bytes, from, charset, Optional.empty(), Optional.empty());
  }

  /// The encoding of this name; Latin-1 is what the web takes it for, windows-1252.
  public static Optional<Charset> named(String name) {
    String plain = name.strip().replaceAll("[\"';]", "");
    if (plain.matches("(?i)iso[-_]?8859-1|latin-?1|us-ascii|ascii")) {
      return Optional.of(Charset.forName("windows-1252"));
    }
    try {
      return Charset.isSupported(plain) ? Optional.of(Charset.forName(plain)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether ASCII bytes are something else in it.
  private static boolean isWide(Charset charset) {
    String name = charset.name();
    return name.startsWith("UTF-16") || name.startsWith("UTF-32") || name.startsWith("ISO-2022");
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
      byte[] bytes,
      int from,
      Charset charset,
      Optional<String> guessed,
      Optional<String> overruled) {
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
        return new Decoded(text.toString(), charset.name(), guessed, overruled, replaced);
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

  /// The name an editor knows it by.
  public static String label(Charset charset) {
    String name = charset.name();
    return name.startsWith("windows") ? "W" + name.substring(1) : name.replaceFirst("^x-", "");
  }
}
