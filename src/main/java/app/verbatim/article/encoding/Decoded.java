package app.verbatim.article.encoding;

import app.verbatim.article.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bytes turned into text.
///
/// @param text line ends and all else as in the bytes, without a byte order mark
/// @param charset the encoding used, by its name
/// @param guessed the encoding as an editor calls it, when nothing in the bytes proves it
/// @param overruled what the file declared, where its bytes say otherwise
/// @param replaced how many unreadable places became U+FFFD
public record Decoded(
    String text,
    String charset,
    Optional<String> guessed,
    Optional<String> overruled,
    int replaced) {

  /// What an editor should know of it.
  public List<Message> warnings() {
    List<Message> warnings = new ArrayList<>();
    guessed.ifPresent(it -> warnings.add(Message.of("reading.guessedEncoding", it)));
    overruled.ifPresent(it -> warnings.add(Message.of("reading.overruledEncoding", it, charset)));
    if (replaced > 0) {
      warnings.add(Message.of("reading.replaced", replaced));
    }
    return warnings;
  }
}
