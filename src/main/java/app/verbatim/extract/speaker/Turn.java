package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.extract.quote.Quotation.Kind;
import app.verbatim.extract.speaker.Verb.Mood;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one sentence says by its reporting verbs: gives marked words their speaker, and finds the
/// clauses that are reported without marks.
final class Turn {

  private final Line line;
  private final Cast cast;
  private final Drafts drafts;
  private final Sources sources;
  private final Clauses clauses;
  private @Nullable Credit last;

  Turn(Line line, Cast cast, Drafts drafts, Sources sources) {
    this.line = line;
    this.cast = cast;
    this.drafts = drafts;
    this.sources = sources;
    clauses = new Clauses(line, sources);
  }

  /// The last credit of the sentence, if any.
  Optional<Credit> credit() {
    return Optional.ofNullable(last);
  }

  void read() {
    for (Cue cue : line.cues) {
      if (cue.passive()) {
        passive(cue);
      } else {
        read(cue);
      }
    }
  }

  private void read(Cue cue) {
    int left = line.skipLeft(cue.left());
    int quote = quoteEndingAt(left);
    if (cue.mood() == Mood.GERUND
        || cue.mood() == Mood.INFINITIVE
        || cue.mood() == Mood.PARTICIPLE) {
      carriedOn(cue);
    } else if (cue.pronoun() >= 0) {
      Optional<Subject> subject = line.groups.read(cue.pronoun(), cue.pronoun());
      subject.ifPresent(it -> inverted(cue, it, quote, left));
    } else if (!invertedBy(cue, quote, left)) {
      Optional<Subject> subject = line.subjects.before(left);
      if (subject.isPresent()) {
        straight(cue, subject.get());
      } else {
        coordinated(cue, left);
      }
    }
  }

  /// "… is considered by X as …", "the attack was condemned by X".
  private void passive(Cue cue) {
    int by = line.skipRight(cue.to() + 1);
    if (!line.is(by, Part.BY)
        || cue.mood() != Mood.PARTICIPLE
        || !cue.verb().takes("object") && !cue.verb().takes("as")) {
      return;
    }
    Optional<Subject> agent = line.subjects.after(by, true);
    Optional<Subject> object = line.subjects.before(line.skipLeft(cue.left()));
    if (agent.isEmpty() || object.isEmpty()) {
      return;
    }
    Credit credit = credit(cue, agent.get(), "verb by speaker");
    int as = cue.verb().takes("as") ? next(agent.get().to() + 1, Part.AS) : -1;
    if (as >= 0) {
      reported(as + 1, credit, "");
    } else if (cue.verb().takes("object")) {
      used(credit);
      drafts.reported(object.get().span(), line, credit);
    }
  }

  /// The quotation that ends at this word or before its comma: its index, or -1.
  private int quoteEndingAt(int at) {
    if (line.is(at, Word.Kind.QUOTE)) {
      return at;
    }
    boolean between =
        line.is(at, Word.Kind.COMMA) || line.is(at, Word.Kind.DASH) || line.is(at, Word.Kind.STOP);
    return between && line.is(at - 1, Word.Kind.QUOTE) ? at - 1 : -1;
  }

  /// "…", a déclaré X — or the same after a clause without marks.
  private boolean invertedBy(Cue cue, int quote, int left) {
    boolean comma = line.is(left, Word.Kind.COMMA);
    if (quote < 0 && !comma
        || !line.vocabulary.shape(quote >= 0 ? "quote, verb speaker" : "clause, verb speaker")) {
      return false;
    }
    if (quote < 0 && !cue.verb().takes("left")) {
      return false;
    }
    Optional<Subject> subject = line.subjects.after(cue.to(), quote >= 0);
    if (subject.isEmpty()
        || quote < 0 && !isClosed(Math.max(cue.particle(), subject.get().to()) + 1)) {
      return false;
    }
    inverted(cue, subject.get(), quote, left);
    return true;
  }

  /// Whether an inverted subject is followed by nothing that it could be the subject of.
  private boolean isClosed(int at) {
    int next = line.skipRight(at);
    return next >= line.size()
        || !line.word(next).isWord()
        || line.is(next, Part.PREPOSITION)
        || line.is(next, Part.RELATIVE)
        || line.is(next, Part.TO)
        || line.is(next, Part.CLAUSE)
        || line.cueAt(next) >= 0 && line.cues.get(line.cueAt(next)).mood() == Mood.GERUND;
  }

  private void inverted(Cue cue, Subject subject, int quote, int left) {
    int next = Math.max(cue.particle(), Math.max(cue.to(), subject.to())) + 1;
    if (quote >= 0) {
      Credit credit = credit(cue, subject, "quote, verb speaker");
      Draft draft = attach(quote, credit, true);
      goesOn(next, credit, draft);
    } else if (line.is(left, Word.Kind.COMMA) && cue.verb().takes("left")) {
      Credit credit = credit(cue, subject, "clause, verb speaker");
      clauseBefore(left, credit, next);
      goesOn(next, credit, null);
    } else {
      // without a quotation or "that" it is a question: "souhaite-t-il partir ?"
      if (isThat(next) || leadsToQuote(next)) {
        afterwards(cue, next, credit(cue, subject, "verb speaker"));
      }
    }
  }

  private void straight(Cue cue, Subject subject) {
    int before = subject.from() - 1;
    int next = cue.to() + 1;
    int quote = quoteEndingAt(line.skipLeft(before));
    if (quote >= 0
        && cue.verb().takes("quote")
        && drafts.isOpen(line.word(quote).place())
        && !isThat(next)) {
      Credit credit = credit(cue, subject, "quote, speaker verb");
      Draft draft = attach(quote, credit, true);
      goesOn(next, credit, draft);
      return;
    }
    int comma = line.skipLeft(before);
    if (line.is(comma, Word.Kind.COMMA)
        && cue.verb().takes("left")
        && line.vocabulary.shape("clause, speaker verb")
        && isParenthetical(next)) {
      Credit credit = credit(cue, subject, "clause, speaker verb");
      clauseBefore(comma, credit, next);
      return;
    }
    afterwards(cue, next, credit(cue, subject, "speaker verb"));
  }

  private boolean isThat(int next) {
    return line.is(line.skipRight(next), Part.THAT);
  }

  /// Nothing follows the verb but when, where and to whom it was said.
  private boolean isParenthetical(int from) {
    int at = line.skipRight(from);
    for (int steps = 0; steps < 10 && !line.isEnd(at); steps++) {
      if (line.is(at, Word.Kind.COMMA) || line.is(at, Word.Kind.DASH)) {
        return true;
      }
      boolean phrase = line.is(at, Part.PREPOSITION) || line.is(at, Part.TO);
      if (!phrase && steps == 0 && !line.is(at, Word.Kind.NAME)) {
        return false;
      }
      if (line.is(at, Part.THAT) || line.is(at, Word.Kind.COLON) || line.is(at, Word.Kind.QUOTE)) {
        return false;
      }
      at = line.skipRight(at + 1);
    }
    return line.isEnd(at);
  }

  /// "…, ajoutant que", "Et de poursuivre :": the speaker is the sentence's, or the last one.
  private void carriedOn(Cue cue) {
    Credit from = last;
    int next = cue.to() + 1;
    if (cue.mood() == Mood.PARTICIPLE) {
      return;
    }
    String rule = cue.mood() == Mood.GERUND ? "participle" : "infinitive";
    boolean that = isThat(next) && cue.verb().takes("clause");
    if (cue.mood() == Mood.INFINITIVE && (cue.negated() || !that && !leadsToQuote(next))) {
      return;
    }
    Optional<Voice> voice = Optional.empty();
    if (from != null) {
      voice = Optional.of(from.voice());
    } else if (cue.mood() == Mood.GERUND || that) {
      Optional<Subject> subject = line.subjects.main(cue.from());
      if (subject.isPresent()) {
        Credit credit = credit(cue, subject.get(), rule);
        afterwards(cue, next, credit);
        return;
      }
    } else {
      voice = cast.last();
    }
    if (voice.isPresent() && voice.get().isSomebody()) {
      Voice heard = from == null ? voice.get().at(Optional.empty()) : voice.get();
      Credit credit =
          new Credit(
              heard,
              Optional.of(cue.verb().lemma()),
              Optional.of(cue.span()),
              false,
              rule,
              line.span);
      afterwards(cue, next, credit);
    }
  }

  private boolean leadsToQuote(int next) {
    int at = line.skipRight(next);
    for (int steps = 0; steps < 8 && at < line.size(); steps++) {
      if (line.is(at, Word.Kind.COLON) || line.is(at, Word.Kind.COMMA)) {
        return line.is(line.skipRight(at + 1), Word.Kind.QUOTE);
      }
      if (line.is(at, Word.Kind.QUOTE)) {
        return true;
      }
      at = line.skipRight(at + 1);
    }
    return false;
  }

  /// "… and urged": the subject is that of the verb before.
  private void coordinated(Cue cue, int left) {
    Credit from = last;
    boolean joins = line.is(left, Part.AND) || line.is(left, Word.Kind.COMMA);
    if (!joins) {
      return;
    }
    if (from != null && from.voice().isSomebody()) {
      Credit credit =
          new Credit(
              from.voice(),
              Optional.of(cue.verb().lemma()),
              Optional.of(cue.span()),
              false,
              "verb after another",
              line.span);
      afterwards(cue, cue.to() + 1, credit);
      return;
    }
    line.subjects
        .main(cue.from())
        .ifPresent(
            subject -> afterwards(cue, cue.to() + 1, credit(cue, subject, "verb after another")));
  }

  private Credit credit(Cue cue, Subject subject, String rule) {
    boolean before = rule.startsWith("quote,") || rule.startsWith("clause,");
    Voice voice =
        before ? cast.resolve(subject, line.words) : cast.resolveWithin(subject, line.words);
    pending = subject;
    return new Credit(
        voice, Optional.of(cue.verb().lemma()), Optional.of(cue.span()), false, rule, line.span);
  }

  private @Nullable Subject pending;

  /// Remembers who spoke, once the cue has turned out to say something.
  private void used(Credit credit) {
    last = credit;
    Subject subject = pending;
    if (subject != null && credit.voice().isSomebody()) {
      cast.heard(credit.voice(), line.words, subject);
    }
    pending = null;
  }

  private Draft attach(int at, Credit credit, boolean wholly) {
    Draft draft = drafts.marked(line.word(at).place());
    used(credit);
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
  private void goesOn(int from, Credit credit, @Nullable Draft draft) {
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

  /// What follows the cue: a quotation, a clause, or what the verb is about.
  private void afterwards(Cue cue, int from, Credit credit) {
    Verb verb = cue.verb();
    int at = line.skipRight(from);
    int that = opening(at, verb);
    if (that >= 0 && line.is(that, Part.THAT) && verb.takes("clause")) {
      reported(that + 1, credit, " that clause");
      return;
    }
    if (that >= 0
        && line.is(that, Word.Kind.QUOTE)
        && (verb.takes("quote") || line.is(that - 1, Word.Kind.COLON))) {
      quoted(that, from, credit);
      return;
    }
    int as = verb.takes("as") ? next(at, Part.AS) : -1;
    if (as >= 0) {
      reported(as + 1, credit, " as");
      return;
    }
    if (at >= line.size() || !line.word(at).isWord() && !line.is(at, Word.Kind.QUOTE)) {
      return;
    }
    if (verb.takes("zero") && line.vocabulary.shape("speaker verb clause")) {
      int clause = afterRecipient(at, verb);
      if (clause >= 0) {
        reported(clause, credit, " clause");
        return;
      }
    }
    if (verb.takes("object")
        || verb.takes("infinitive") && line.vocabulary.isInfinitive(line, at)) {
      reported(at, credit, " object");
    }
  }

  /// The word that opens what is said: "that", a colon's or comma's quotation; -1 when none is
  /// near.
  private int opening(int from, Verb verb) {
    int at = from;
    boolean plain = verb.takes("recipient") || !verb.takes("object");
    for (int steps = 0; steps < 30 && at < line.size(); steps++) {
      Word word = line.word(at);
      if (word.is(Word.Kind.QUOTE)) {
        boolean led =
            at == from || line.is(at - 1, Word.Kind.COLON) || line.is(at - 1, Word.Kind.COMMA);
        return led ? at : -1;
      }
      if (line.is(at, Part.THAT)
          && !(line.is(at, Part.DETERMINER)
              && at > from
              && !line.is(at - 1, Word.Kind.COMMA)
              && !plain)) {
        return at == from
                || plain && isRecipientOnly(from, at)
                || line.is(at - 1, Word.Kind.COMMA)
                || isPhrases(from, at)
            ? at
            : -1;
      }
      if (line.cueAt(at) >= 0
          || word.is(Word.Kind.STOP)
          || line.is(at, Part.RELATIVE) && at > from) {
        return -1;
      }
      at = Math.max(at + 1, line.skipRight(at + 1));
    }
    return -1;
  }

  private boolean isPhrases(int from, int to) {
    return line.is(from, Part.PREPOSITION)
        || line.is(from, Part.TO)
        || line.is(from, Word.Kind.COMMA);
  }

  private boolean isRecipientOnly(int from, int to) {
    return to - from <= 12;
  }

  private int next(int from, Part part) {
    for (int at = from; at < Math.min(line.size(), from + 14); at++) {
      if (line.is(at, part)) {
        return at;
      }
      if (line.word(at).is(Word.Kind.STOP)) {
        return -1;
      }
    }
    return -1;
  }

  /// Where a clause without "that" begins, after whom it was said to; -1 when there is none.
  private int afterRecipient(int from, Verb verb) {
    int at = from;
    if (verb.takes("recipient")) {
      at = line.subjects.afterGroup(at);
    } else if (line.is(at, Part.PREPOSITION) || line.is(at, Part.TO)) {
      at = line.skipRight(line.subjects.afterPhrase(at));
    }
    at = line.skipRight(at);
    if (at >= line.size() || !line.word(at).isWord() && !line.is(at, Word.Kind.QUOTE)) {
      return -1;
    }
    if (line.is(at, Part.PREPOSITION)
        || line.is(at, Part.TO)
        || line.is(at, Part.OF)
        || line.is(at, Part.AND)) {
      return -1;
    }
    return hasVerb(at + 1) ? at : -1;
  }

  private boolean hasVerb(int from) {
    for (int at = from; at < line.size(); at++) {
      if (line.is(at, Word.Kind.QUOTE)
          || line.is(at, Word.Kind.WORD) && line.vocabulary.mayBeVerb(line.word(at))) {
        return true;
      }
    }
    return false;
  }

  private void quoted(int at, int from, Credit credit) {
    Draft draft = drafts.marked(line.word(at).place());
    if (!drafts.isOpen(line.word(at).place())) {
      return;
    }
    boolean led =
        line.is(at - 1, Word.Kind.COLON)
            || line.is(at - 1, Word.Kind.COMMA)
            || at == from && drafts.beginsSentence(line.word(at));
    boolean closed =
        at + 1 >= line.size() || !line.word(at + 1).isWord() || line.is(at + 1, Part.AND);
    if (led && (closed || line.is(at - 1, Word.Kind.COLON))) {
      Credit named = named(credit, line.is(at - 1, Word.Kind.COLON) ? ": quote" : " quote");
      used(named);
      drafts.credit(draft, named, line.number);
      draft.kind = Kind.DIRECT;
      goesOn(at + 1, named, draft);
      if (line.is(at + 1, Part.AND) || line.is(at + 1, Word.Kind.COMMA)) {
        alsoAfter(at + 1, named);
      }
    } else {
      reported(at, credit, " clause");
    }
  }

  /// `said “…” and “…”`.
  private void alsoAfter(int from, Credit credit) {
    int at = from;
    while (line.is(at, Part.AND) || line.is(at, Word.Kind.COMMA)) {
      at++;
    }
    if (line.is(at, Word.Kind.QUOTE) && drafts.isOpen(line.word(at).place())) {
      drafts.credit(drafts.marked(line.word(at).place()), credit, line.number);
    }
  }

  private static Credit named(Credit credit, String more) {
    return new Credit(
        credit.voice(),
        credit.verb(),
        credit.cue(),
        credit.inferred(),
        credit.rule() + more,
        credit.around());
  }

  /// A clause that is reported, with the marked words inside it.
  private void reported(int first, Credit credit, String shape) {
    int at = first;
    while (at < line.size() && (line.is(at, Word.Kind.COMMA) || line.is(at, Word.Kind.COLON))) {
      at++;
    }
    Optional<Span> span = clauses.from(at);
    if (span.isEmpty()) {
      return;
    }
    Credit named = named(credit, shape);
    used(named);
    drafts.reported(span.get(), line, named);
  }

  /// A clause that ends with the comma before its attribution.
  private void clauseBefore(int comma, Credit credit, int next) {
    int start = clauses.startBefore(comma, 0);
    while (start < comma && !line.word(start).isWord() && !line.is(start, Word.Kind.QUOTE)) {
      start++;
    }
    if (start >= comma) {
      return;
    }
    used(credit);
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
          && line.vocabulary.mayBeVerb(line.word(at))
          && !line.vocabulary.mayBeNoun(line.word(at).form())) {
        return true;
      }
    }
    return false;
  }
}
