package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.extract.quote.Quotation.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives marked words and reported clauses to their speaker.
final class Giving {

  private final Line line;
  private final Drafts drafts;
  private final Credits credits;
  private final Clauses clauses;

  Giving(Line line, Drafts drafts, Credits credits, Clauses clauses) {
    this.line = line;
    this.drafts = drafts;
    this.credits = credits;
    this.clauses = clauses;
  }

  Draft attach(int at, Credit credit, boolean wholly) {
    Draft draft = drafts.marked(line.word(at).place());
    credits.used(credit);
    drafts.credit(draft, credit, line.number);
    draft.kind = wholly && beginsAlone(at) ? Kind.DIRECT : Kind.PARTIAL;
    joinedBefore(at, credit);
    if (draft.kind == Kind.PARTIAL && wholly) {
      partlyQuoted(at, draft, credit);
    }
    return draft;
  }

  /// "The people “deserve better,” he said": the whole clause is reported, part of it in marks.
  private void partlyQuoted(int at, Draft fragment, Credit credit) {
    int start = clauses.startBefore(at, 0);
    while (start < at && !line.word(start).isWord()) {
      start++;
    }
    if (start < at) {
      Draft clause = drafts.indirect(clauses.trimmed(start, at), line.block, line.number);
      drafts.credit(clause, credit, line.number);
      drafts.inside(clause, clause.marked, credit, line.number);
    }
  }

  /// Quotations before this one with nothing but "and" or a comma between them are of the same
  /// breath.
  private void joinedBefore(int at, Credit credit) {
    int before = at - 1;
    while (before >= 0) {
      if (line.is(before, Word.Kind.COMMA)
          || line.is(before, Part.AND)
          || line.is(before, Word.Kind.STOP)) {
        before--;
      } else if (line.is(before, Word.Kind.QUOTE) && drafts.isOpen(line.word(before).place())) {
        Draft draft = drafts.marked(line.word(before).place());
        drafts.credit(draft, credit, line.number);
        draft.kind = beginsAlone(before) ? Kind.DIRECT : Kind.PARTIAL;
        before--;
      } else {
        break;
      }
    }
  }

  private boolean beginsAlone(int at) {
    int before = at - 1;
    while (before >= 0 && (line.word(before).aside() || line.is(before, Word.Kind.QUOTE))) {
      before--;
    }
    return before < 0
        || !line.word(before).isWord()
        || line.is(before, Part.AND) && line.is(before - 1, Word.Kind.QUOTE);
  }

  /// What comes after "…, he said": the rest of the sentence, or another quotation.
  void goesOn(int from, Credit credit, @Nullable Draft draft) {
    int at = from;
    while (at < line.size() && !line.is(at, Word.Kind.QUOTE) && !isOther(at)) {
      at++;
    }
    if (!line.is(at, Word.Kind.QUOTE)) {
      line.interrupted = line.hasQuotationFrom(at) ? null : draft;
      return;
    }
    if (!drafts.isOpen(line.word(at).place())) {
      return;
    }
    boolean comma = line.is(at - 1, Word.Kind.COMMA) || line.is(at - 1, Word.Kind.DASH);
    Draft next = drafts.marked(line.word(at).place());
    if (draft != null && (comma || at == from)) {
      drafts.append(draft, line.word(at).place());
      line.interrupted = draft;
    } else if (comma || line.is(at - 1, Word.Kind.COLON)) {
      drafts.credit(next, credit, line.number);
      next.kind = Kind.DIRECT;
    } else if (line.is(at - 1, Word.Kind.STOP)) {
      drafts.credit(next, credit.guessed("quotation right after another"), line.number);
      next.kind = Kind.DIRECT;
    }
  }

  /// Whether something else is said from here on.
  private boolean isOther(int at) {
    return line.cueAt(at) >= 0 || line.is(at, Part.THAT) && !line.is(at, Part.DETERMINER);
  }

  /// `said “…” and “…”`.
  void alsoAfter(int from, Credit credit) {
    int at = from;
    while (line.is(at, Part.AND) || line.is(at, Word.Kind.COMMA)) {
      at++;
    }
    if (line.is(at, Word.Kind.QUOTE) && drafts.isOpen(line.word(at).place())) {
      drafts.credit(drafts.marked(line.word(at).place()), credit, line.number);
    }
  }

  static Credit named(Credit credit, String more) {
    return new Credit(
        credit.voice(),
        credit.verb(),
        credit.cue(),
        credit.inferred(),
        credit.rule() + more,
        credit.around(),
        credit.relay());
  }

  /// A clause that is reported, with the marked words inside it.
  void reported(int first, Credit credit, String shape) {
    int at = first;
    while (at < line.size() && (line.is(at, Word.Kind.COMMA) || line.is(at, Word.Kind.COLON))) {
      at++;
    }
    Optional<Span> span = clauses.from(at);
    if (span.isEmpty()
        || shape.equals(" object")
            && (isName(at, span.get()) || isPronoun(at, span.get()) || isUnsaid(at))) {
      return;
    }
    Credit named = named(credit, shape);
    credits.used(named);
    if (!drafts.isReported(span.get(), named.voice())) {
      drafts.reported(span.get(), line, named);
    }
  }

  /// "She called John Field": a name alone is nothing that was said.
  private boolean isName(int at, Span span) {
    int last = at;
    while (last < line.size() && line.is(last, Word.Kind.NAME)) {
      last++;
    }
    return last > at && line.word(last - 1).span().end() >= span.end();
  }

  /// "She denied it": what was said stands elsewhere.
  private boolean isPronoun(int at, Span span) {
    return line.word(at).span().end() >= span.end()
        && line.vocabulary.pronoun(line.word(at)).isPresent();
  }

  /// "He declined to comment", "who asked not to be named": nothing was said.
  private boolean isUnsaid(int first) {
    int at = first;
    while (at < line.size()
        && (line.is(at, Part.NEGATION)
            || line.is(at, Part.TO)
            || line.is(at, Part.OF)
            || line.is(at, Part.CLITIC)
            || line.is(at, Part.PREPOSITION))) {
      at++;
    }
    for (String unsaid : line.vocabulary.speech().small().unsaid()) {
      List<String> words = line.vocabulary.split(unsaid);
      int same = 0;
      while (same < words.size()
          && at + same < line.size()
          && line.word(at + same).form().equals(words.get(same))) {
        same++;
      }
      if (same == words.size()) {
        return true;
      }
    }
    return false;
  }

  /// A clause that ends with the comma before its attribution.
  void clauseBefore(int comma, Credit credit, int next) {
    int start = clauses.startBefore(comma, 0);
    while (start < comma && !line.word(start).isWord() && !line.is(start, Word.Kind.QUOTE)) {
      start++;
    }
    if (start >= comma) {
      return;
    }
    credits.used(credit);
    Draft draft = drafts.reported(clauses.trimmed(start, comma - 1), line, credit);
    int comma2 = next;
    while (comma2 < line.size()
        && !line.is(comma2, Word.Kind.COMMA)
        && !line.is(comma2, Word.Kind.STOP)
        && comma2 - next < 12) {
      comma2++;
    }
    boolean halved =
        line.is(comma2, Word.Kind.COMMA) && !hasFiniteVerb(start, comma) && comma - start < 12;
    int rest = comma2 + 1;
    if (halved && line.cueAt(line.skipRight(rest)) < 0 && !line.is(rest, Part.RELATIVE)) {
      clauses.from(rest).ifPresent(span -> drafts.extend(draft, span, line, credit));
    }
  }

  private boolean hasFiniteVerb(int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.is(at, Word.Kind.WORD)
          && line.vocabulary.grammar().mayBeVerb(line.word(at))
          && !line.vocabulary.grammar().mayBeNoun(line.word(at).form())) {
        return true;
      }
    }
    return false;
  }
}
