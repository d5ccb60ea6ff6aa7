package app.verbatim.article.format;

import app.verbatim.article.Message;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Files that are no plain text, known by how they begin.
final class Signatures {

  private static final Map<String, String> REASONS =
      new TreeMap<>(
          Map.of(
              "\u00d0\u00cf\u0011\u00e0", "reading.document",
              "\u0089PNG", "reading.picture",
              "\u00ff\u00d8\u00ff", "reading.picture",
              "GIF8", "reading.picture"));

  private Signatures() {}

  /// Why these bytes cannot be read as plain text; empty when they may be.
  static Optional<Message> refuse(byte[] bytes) {
    int length = Math.min(bytes.length, 64);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String plain = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
    String trimmed = plain.stripLeading();
    return REASONS.entrySet().stream()
        .filter(it -> trimmed.regionMatches(true, 0, it.getKey(), 0, it.getKey().length()))
        .findFirst()
        .map(it -> Message.of(it.getValue()));
  }
}
