package app.verbatim.ui.fetch;

import app.verbatim.article.Message;
import app.verbatim.article.encoding.Decoded;
import app.verbatim.article.encoding.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// What a site says before it sends a page: whether there is one, of what kind, how packed.
record Answer(int status, HttpHeaders headers) {

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
  private static final Pattern NO_ARTICLE =
      Pattern.compile("(?:image|video|audio|font)/.*|text/css|.*javascript|application/wasm");
  private static final Pattern TEXT = Pattern.compile("text/.*|application/(?:.*\\+)?xml|");

  private static final int UNSUSPICIOUS = 1024 * 1024;
  private static final int MOST_UNPACKED = 100;

  boolean sendsOn() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> headers.firstValue("location").isPresent();
      default -> false;
    };
  }

  /// Where it sends on to; its bytes are taken for UTF-8 where they are that.
  String location() {
    String latin = headers.firstValue("location").orElse("");
    String utf8 = new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return utf8.indexOf('\ufffd') < 0 ? utf8 : latin;
  }

  /// Why what follows is not worth taking in; empty where it is.
  Optional<Message> refusal(int most) {
    if (status == 404 || status == 410) {
      return Optional.of(Message.of("fetch.notThere", String.valueOf(status)));
    }
    if (status == 401 || status == 402 || status == 403 || status == 407 || status == 451) {
      return Optional.of(Message.of("fetch.closed", String.valueOf(status)));
    }
    if (status == 429 || status >= 500) {
      return Optional.of(Message.of("fetch.busy", String.valueOf(status)));
    }
    if (status != 200 && status != 203) {
      return Optional.of(Message.of("fetch.status", String.valueOf(status)));
    }
    if (NO_ARTICLE.matcher(type()).matches()) {
      return Optional.of(Message.of("fetch.wrongType", type()));
    }
    if (!packing().isEmpty() && !isGzip()) {
      return Optional.of(Message.of("fetch.packed", packing()));
    }
    return headers.firstValueAsLong("content-length").orElse(0) > most
        ? Optional.of(tooLong(most))
        : Optional.empty();
  }

  static Message tooLong(int most) {
    return Message.of("fetch.tooLong", most >> 20);
  }

  /// `text/html`; empty where it is not said.
  private String type() {
    String type = headers.firstValue("content-type").orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private String packing() {
    String packing = headers.firstValue("content-encoding").orElse("").strip();
    return packing.equalsIgnoreCase("identity") ? "" : packing.toLowerCase(Locale.ROOT);
  }

  private boolean isGzip() {
    return packing().equals("gzip") || packing().equals("x-gzip");
  }

  /// The bytes as they were before they were packed, unasked; empty where they are too many.
  ///
  /// @throws IOException when they are no such packing
  Optional<byte[]> unpacked(byte[] bytes, int most) throws IOException {
    if (!isGzip()) {
      return Optional.of(bytes);
    }
    long fair = Math.max(UNSUSPICIOUS, (long) MOST_UNPACKED * bytes.length);
    int limit = (int) Math.min(most, fair);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] unpacked = in.readNBytes(limit + 1);
      return unpacked.length > limit ? Optional.empty() : Optional.of(unpacked);
    }
  }

  /// The encoding of a text where its sender names one and the bytes do not show another: what is
  /// named here goes before what the page says of itself.
  Optional<String> encoding(byte[] bytes) {
    Matcher named = CHARSET.matcher(headers.firstValue("content-type").orElse(""));
    if (!named.find() || !TEXT.matcher(type()).matches()) {
      return Optional.empty();
    }
    Decoded decoded = TextDecoder.decode(bytes, Optional.empty(), Optional.of(named.group(1)));
    boolean follows = decoded.guessed().isEmpty() && decoded.overruled().isEmpty();
    return follows && !decoded.charset().equals("UTF-8")
        ? Optional.of(decoded.charset())
        : Optional.empty();
  }
}
