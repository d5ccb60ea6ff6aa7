package app.verbatim.article.page;

import app.verbatim.article.Message;
import java.util.List;
import java.util.Optional;

/// A file as its reader understood it, before the roles of its lines are settled.
///
/// @param format the reader's name, see [app.verbatim.article.Origin#format()]
/// @param pieces in reading order
/// @param encoding how bytes were read as characters; empty where the format leaves no choice
/// @param warnings what the reader had to guess or leave out
public record Manuscript(
    String format,
    List<Piece> pieces,
    Stated stated,
    Optional<String> encoding,
    List<Message> warnings) {

  public Manuscript {
    pieces = List.copyOf(pieces);
    warnings = List.copyOf(warnings);
  }
}
