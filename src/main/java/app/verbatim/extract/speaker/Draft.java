package app.verbatim.extract.speaker;

import app.verbatim.article.Message;
import app.verbatim.article.Span;
import app.verbatim.extract.quote.Quotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quotation while it is being found.
final class Draft {

  final List<Span> parts = new ArrayList<>();
  final List<Attribution.Relay> relays = new ArrayList<>();
  final int block;
  Quotation.Kind kind;
  Span marked;
  @Nullable Credit credit;
  @Nullable Draft inside;
  @Nullable Message excluded;
  int sentence;
  String id = "";
  // its words were added to those of another
  boolean gone;

  Draft(Quotation.Kind kind, Span part, Span marked, int block) {
    this.kind = kind;
    this.marked = marked;
    this.block = block;
    parts.add(part);
  }

  void add(Span part, Span withMarks) {
    parts.add(part);
    marked =
        new Span(
            Math.min(marked.start(), withMarks.start()), Math.max(marked.end(), withMarks.end()));
  }

  boolean isOpen() {
    return credit == null && excluded == null;
  }
}
