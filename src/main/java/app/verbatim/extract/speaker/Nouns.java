package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import java.util.Optional;

/// Speech reported by a noun: "l'annonce par X que…", "X's claim that…".
final class Nouns {

  private final Line line;
  private final Cast cast;
  private final Drafts drafts;
  private final Sources sources;
  private final Clauses clauses;

  Nouns(Line line, Cast cast, Drafts drafts, Sources sources) {
    this.line = line;
    this.cast = cast;
    this.drafts = drafts;
    this.sources = sources;
    clauses = new Clauses(line, sources);
  }

  void read() {
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, Word.Kind.WORD) && line.vocabulary.report(line.word(i)).isPresent()) {
        read(i);
      }
    }
  }

  private void read(int noun) {
    int at = noun + 1;
    Optional<Subject> subject = owner(noun - 1);
    if (subject.isEmpty() && (line.is(at, Part.BY) || line.is(at, Part.OF))) {
      subject = line.subjects.after(at, true);
      at = subject.map(it -> it.to() + 1).orElse(at);
    }
    at = line.skipRight(at);
    int which = sources.lengthAt(at);
    if (which > 0 && line.is(at + which, Part.RELATIVE)) {
      at += which;
    } else if (!line.is(at, Part.THAT)) {
      return;
    }
    if (subject.isEmpty() || drafts.isReported(line.word(noun).span())) {
      return;
    }
    Optional<Span> clause = clause(noun, at + 1);
    if (clause.isEmpty()) {
      return;
    }
    Voice voice = cast.resolve(subject.get(), line.words);
    if (voice.isSomebody()) {
      cast.heard(voice, line.words, subject.get());
      drafts.reported(
          clause.get(),
          line,
          new Credit(
              voice,
              Optional.empty(),
              Optional.of(line.word(noun).span()),
              false,
              "noun that clause",
              line.span));
    }
  }

  /// "X's claim that the road is closed surprised many": the sentence goes on after the clause.
  private Optional<Span> clause(int noun, int first) {
    MainVerb verb = new MainVerb(line);
    int last = verb.follows(noun) ? verb.lastBefore(first) : -1;
    return last >= first ? Optional.of(clauses.trimmed(first, last)) : clauses.from(first);
  }

  /// The one whose claim it is, before the noun: "Biden's", "his".
  private Optional<Subject> owner(int before) {
    int at = before;
    while (at >= 0
        && line.is(at, Word.Kind.WORD)
        && !line.is(at, Part.POSSESSIVE)
        && !line.is(at, Part.DETERMINER)
        && !line.is(at, Part.PREPOSITION)
        && before - at < 3) {
      at--;
    }
    if (line.is(at, Part.POSSESSIVE)) {
      int first = at - 1;
      while (line.is(first - 1, Word.Kind.NAME)
          && line.word(first - 1).place() == line.word(at - 1).place()) {
        first--;
      }
      return line.is(first, Word.Kind.NAME)
          ? line.groups.read(first, at - 1)
          : line.subjects.before(at - 1);
    }
    boolean own = at >= 0 && line.vocabulary.determiner(line.word(at)).orElse("").startsWith("own");
    return own
        ? Optional.of(
            new Subject(
                line.word(at).span(), at, at, Subject.Kind.PRONOUN, java.util.List.of(), at))
        : Optional.empty();
  }
}
