package app.verbatim.extract.quote;

import app.verbatim.article.Message;
import app.verbatim.article.Span;
import java.util.List;
import java.util.Optional;

/// Words given as someone's own, or reported.
///
/// @param id unique in the comparison
/// @param parts the words, without marks; more than one when the quotation goes on after an
///   interruption (“We will,” he said, “win.”); at least one
/// @param marked the words with their marks; for an indirect quotation the reported clause
/// @param block index of the block it stands in
/// @param excluded why it is set aside (a title, scare quotes, page furniture); empty when it
///   counts
/// @param inside the id of the indirect quotation a fragment stands in
public record Quotation(
    String id,
    Kind kind,
    List<Span> parts,
    Span marked,
    int block,
    Optional<Message> excluded,
    Optional<String> inside) {

  /// How the words are given.
  public enum Kind {
    DIRECT,
    PARTIAL,
    INDIRECT
  }

  public Quotation {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("quotation " + id + " has no words");
    }
  }

  /// From the first word to the last.
  public Span words() {
    return new Span(parts.getFirst().start(), parts.getLast().end());
  }
}
