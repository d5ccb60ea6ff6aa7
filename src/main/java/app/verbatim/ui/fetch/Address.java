package app.verbatim.ui.fetch;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A web address as it was typed or as a site sends on to it, made fit to be asked for: no
/// fragment, a host in ASCII, nothing left that an address may not hold.
record Address(URI uri) {

  private static final int LONGEST = 4_000;
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)(?<scheme>https?)://(?<host>\\[[0-9a-f:.]+]|[^/?#@:\\s\\[\\]]+)(?<port>:\\d{1,5})?"
              + "(?<rest>[/?][^#]*)?(?:#.*)?",
          Pattern.DOTALL);
  private static final Pattern RELATIVE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /// Empty where it is none of the web, or holds a name and a password.
  static Optional<Address> of(String words) {
    Matcher parts = PARTS.matcher(words.strip());
    if (words.length() > LONGEST || !parts.matches()) {
      return Optional.empty();
    }
    try {
      String host = parts.group("host");
      String named = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
      String port = parts.group("port") == null ? "" : parts.group("port");
      String rest = parts.group("rest") == null ? "/" : parts.group("rest");
      URI uri =
          URI.create(
              parts.group("scheme").toLowerCase(Locale.ROOT)
                  + "://"
                  + named
                  + port
                  + encoded(rest.startsWith("?") ? "/" + rest : rest));
      return Optional.ofNullable(uri.getHost()).map(it -> new Address(uri));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Where this address sends on to.
  Optional<Address> sentOn(String location) {
    String words = location.strip();
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    if (words.startsWith("//")) {
      return of(uri.getScheme() + ":" + words);
    }
    if (RELATIVE.matcher(words).matches()) {
      return of(words);
    }
    try {
      return of(uri.resolve(encoded(words)).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// An IPv6 host without its brackets.
  String host() {
    String host = uri.getHost();
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  boolean isSecure() {
    return uri.getScheme().equals("https");
  }

  /// Whether both lead to one page as an editor sees it.
  boolean isLike(Address other) {
    return plain().equals(other.plain());
  }

  private String plain() {
    return uri.toString().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
  }

  /// Characters an address may not hold, as bytes of UTF-8.
  private static String encoded(String words) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      boolean loose = c == '%' && !(isHex(words, i) && isHex(words, i + 1));
      if (c <= ' ' || c >= 127 || "\"<>\\^`{|}[]".indexOf(c) >= 0 || loose) {
        for (byte one : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append(HEX.toHexDigits(one));
        }
      } else {
        encoded.appendCodePoint(c);
      }
    }
    return encoded.toString();
  }

  private static boolean isHex(String words, int at) {
    return at < words.length() && HexFormat.isHexDigit(words.charAt(at));
  }
}
