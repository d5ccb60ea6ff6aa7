package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import java.util.List;
import java.util.Optional;

/// Attribution without a verb: "Selon X, …", "…, according to X".
final class Verbless {

  private final Line line;
  private final Cast cast;
  private final Drafts drafts;
  private final Sources sources;

  Verbless(Line line, Cast cast, Drafts drafts, Sources sources) {
    this.line = line;
    this.cast = cast;
    this.drafts = drafts;
    this.sources = sources;
  }

  /// @param first the drafts from this index on were found in this sentence
  void read(Sources.Found source, int first) {
    Voice voice =
        source
            .subject()
            .map(it -> cast.resolve(it, line.words))
            .orElseGet(
                () ->
                    Voice.anonymous(
                        source.anonymous().orElse("source"),
                        line.between(source.from(), source.to())));
    Credit credit =
        new Credit(
            voice, Optional.empty(), Optional.of(source.cue()), false, "source, clause", line.span);
    if (!source.cited().isEmpty() && voice.name().isPresent() && voice.mention().isPresent()) {
      // the one it cites says so, the source passes it on
      Attribution.Relay relay = new Attribution.Relay(voice.name().get(), voice.mention().get());
      Voice cited = cast.resolve(source.cited().getFirst(), line.words);
      credit =
          new Credit(cited, credit.verb(), credit.cue(), false, "source, clause", line.span)
              .through(List.of(relay));
    }
    Optional<Span> clause = clause(source, first);
    if (clause.isEmpty()) {
      return;
    }
    source.subject().ifPresent(it -> cast.heard(voice, line.words, it));
    int quote = wholly(clause.get());
    if (quote >= 0) {
      Draft draft = drafts.marked(line.word(quote).place());
      drafts.credit(draft, credit, line.number);
      draft.kind = app.verbatim.extract.quote.Quotation.Kind.DIRECT;
    } else {
      drafts.reported(clause.get(), line, credit);
    }
  }

  /// The quotation that is all of this stretch: its index, or -1.
  private int wholly(Span span) {
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, Word.Kind.QUOTE) && line.word(i).span().covers(span)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Span> clause(Sources.Found source, int first) {
    Clauses clauses = new Clauses(line, sources);
    int next = source.to() + 1;
    boolean atStart = source.from() <= line.skipRight(0) + 1;
    if (atStart) {
      int comma = source.cited().isEmpty() ? next : line.skipRight(next);
      if (line.is(next - 1, Part.RELATIVE)) {
        return clauses.from(next).filter(span -> isFree(span, first));
      }
      while (comma < line.size() && !line.is(comma, Word.Kind.COMMA) && comma - next < 25) {
        comma++;
      }
      int from = afterRelays(line.is(comma, Word.Kind.COMMA) ? comma + 1 : next);
      return clauses.from(from).filter(span -> isFree(span, first));
    }
    int start = clauses.startBefore(source.from() - 1, 0);
    while (start < source.from()
        && !line.word(start).isWord()
        && !line.is(start, Word.Kind.QUOTE)) {
      start++;
    }
    if (start >= source.from()) {
      return Optional.empty();
    }
    Span before = clauses.trimmed(start, source.from() - 1);
    return isFree(before, first) ? Optional.of(before) : Optional.empty();
  }

  /// "Selon le ministère, cité par l'AFP, …": what is said begins after who passed it on.
  private int afterRelays(int from) {
    for (Sources.Found other : sources.found()) {
      if (other.relays() && other.from() == from) {
        int next = other.to() + 1;
        return line.is(next, Word.Kind.COMMA) ? next + 1 : next;
      }
    }
    return from;
  }

  /// Whether nobody else says any of it.
  private boolean isFree(Span span, int first) {
    for (int i = first; i < drafts.all().size(); i++) {
      if (drafts.all().get(i).marked.overlaps(span)) {
        return false;
      }
    }
    return true;
  }
}
