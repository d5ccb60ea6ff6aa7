package app.verbatim.extract.speaker;

import app.verbatim.extract.speaker.Verb.Mood;
import java.util.List;
import java.util.Optional;

/// What one sentence says by its reporting verbs: finds the subject of each, before or after it,
/// and hands on to what is said.
final class Turn {

  // in words: "Et lui de poursuivre :"
  private static final int OPENING = 3;

  private final Line line;
  private final Cast cast;
  private final Drafts drafts;
  private final Credits credits;
  private final Giving giving;
  private final Following following;
  private final Around around;

  Turn(Line line, Cast cast, Drafts drafts, Sources sources, Places places) {
    this.line = line;
    this.cast = cast;
    this.drafts = drafts;
    around = new Around(line);
    credits = new Credits(line, cast, places);
    giving = new Giving(line, drafts, credits, new Clauses(line, sources));
    following = new Following(line, cast, drafts, credits, giving);
  }

  /// The last credit of the sentence, if any.
  Optional<Credit> credit() {
    return credits.last();
  }

  void read() {
    for (Cue cue : line.cues) {
      if (cue.passive()) {
        passive(cue);
      } else if (!around.isDoneBy(cue)) {
        read(cue);
      }
    }
  }

  private void read(Cue cue) {
    int left = line.skipLeft(cue.left());
    int quote = line.quoteEndingAt(left);
    if (cue.mood() == Mood.GERUND
        || cue.mood() == Mood.INFINITIVE
        || cue.mood() == Mood.PARTICIPLE) {
      carriedOn(cue);
    } else if (cue.pronoun() >= 0) {
      Optional<Subject> subject = line.groups.read(cue.pronoun(), cue.pronoun());
      subject.ifPresent(it -> inverted(cue, it, quote, left));
    } else if (line.is(left, Part.LIKE) && line.subjects.after(cue.to(), true).isPresent()) {
      asSaid(cue, line.subjects.after(cue.to(), true).get(), left);
    } else if (!invertedBy(cue, quote, left)) {
      Optional<Subject> subject = around.acrossRelative(cue).or(() -> line.subjects.before(left));
      if (subject.isPresent() && line.is(subject.get().from() - 1, Part.LIKE)) {
        asSaid(cue, subject.get(), subject.get().from() - 1);
      } else if (subject.isPresent() && !around.isAsideParticiple(cue, left)) {
        straight(cue, subject.get());
      } else if (!unnamed(cue, quote)) {
        coordinated(cue, left);
      }
    }
  }

  /// "«…», ha aggiunto." "Añadió que…": in a language that leaves the subject out, it is the one
  /// who spoke last.
  private boolean unnamed(Cue cue, int quote) {
    if (!line.vocabulary.shape("verb without speaker")) {
      return false;
    }
    int next = cue.to() + 1;
    boolean opens = line.isThat(next) || line.leadsToQuote(next);
    if (quote < 0 && !opens || quote < 0 && line.skipRight(0) < cue.left()) {
      return false;
    }
    Optional<Voice> voice = credits.last().map(Credit::voice).or(cast::last);
    if (voice.isEmpty() || !voice.get().isSomebody()) {
      return false;
    }
    Credit credit =
        new Credit(
            voice.get().at(Optional.empty()),
            Optional.of(cue.verb().lemma()),
            Optional.of(cue.span()),
            true,
            "verb without speaker",
            line.span);
    if (quote >= 0 && drafts.isOpen(line.word(quote).place())) {
      giving.goesOn(next, credit, giving.attach(quote, credit, true));
    } else {
      following.read(cue, next, credit);
    }
    return true;
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
    if (agent.isEmpty() || object.isEmpty() || isTold(object.get())) {
      return;
    }
    Credit credit = credits.of(cue, agent.get(), "verb by speaker");
    int as = cue.verb().takes("as") ? line.next(agent.get().to() + 1, Part.AS) : -1;
    if (as >= 0) {
      giving.reported(as + 1, credit, "");
    } else if (cue.verb().takes("object")) {
      credits.used(credit);
      drafts.reported(object.get().span(), line, credit);
    }
  }

  /// "The claim that the road is closed is disputed by X": the clause is somebody else's.
  private boolean isTold(Subject object) {
    return line.is(object.from() - 1, Part.THAT)
        || line.is(object.from(), Part.THAT) && object.to() > object.from() + 1
        || line.words.subList(object.from(), object.to() + 1).stream()
            .anyMatch(line.vocabulary.grammar()::isFinite);
  }

  /// "Comme l'a dit X, …", "…, as X put it".
  private void asSaid(Cue cue, Subject subject, int like) {
    Credit credit = credits.of(cue, subject, "as speaker verb");
    int end = Math.max(cue.to(), subject.to());
    if (like <= line.skipRight(0)) {
      int at = line.skipRight(end + 1);
      if (line.is(at, Word.Kind.COMMA) || line.is(at, Word.Kind.COLON)) {
        int first = at + 1;
        if (line.is(first, Word.Kind.QUOTE) && line.isEnd(first + 1)) {
          giving.attach(first, credit, true);
        } else {
          giving.reported(first, credit, "");
        }
      }
    } else if (line.is(like - 1, Word.Kind.COMMA)) {
      int quote = line.quoteEndingAt(like - 1);
      if (quote >= 0 && drafts.isOpen(line.word(quote).place())) {
        giving.attach(quote, credit, true);
      } else {
        giving.clauseBefore(like - 1, credit, line.size());
      }
    }
  }

  /// "…", a déclaré X — or the same after a clause without marks.
  private boolean invertedBy(Cue cue, int quote, int left) {
    boolean comma = line.is(left, Word.Kind.COMMA);
    if (quote < 0 && !comma
        || !line.vocabulary.shape(quote >= 0 ? "quote, verb speaker" : "clause, verb speaker")) {
      return false;
    }
    if (quote < 0 && (!cue.verb().takes("left") || cue.verb().takes("recipient"))) {
      return false;
    }
    Optional<Subject> subject = line.subjects.after(cue.to(), quote >= 0);
    if (subject.isEmpty()
        || quote < 0 && around.isApposed(left)
        || quote < 0 && !around.isClosed(Math.max(cue.particle(), subject.get().to()) + 1)) {
      return false;
    }
    inverted(cue, subject.get(), quote, left);
    return true;
  }

  private void inverted(Cue cue, Subject subject, int quote, int left) {
    int next = Math.max(cue.particle(), Math.max(cue.to(), subject.to())) + 1;
    if (quote >= 0) {
      Credit credit = credits.of(cue, subject, "quote, verb speaker");
      Draft draft = giving.attach(quote, credit, true);
      giving.goesOn(next, credit, draft);
    } else if (line.is(left, Word.Kind.COMMA) && cue.verb().takes("left")) {
      Credit credit = credits.of(cue, subject, "clause, verb speaker");
      giving.clauseBefore(left, credit, next);
      giving.goesOn(next, credit, null);
    } else {
      // without a quotation or "that" it is a question: "souhaite-t-il partir ?"
      if (line.isThat(next) || line.leadsToQuote(next)) {
        following.read(cue, next, credits.of(cue, subject, "verb speaker"));
      }
    }
  }

  private void straight(Cue cue, Subject subject) {
    int before = around.beforeRole(subject.from() - 1);
    int next = cue.to() + 1;
    int quote = line.quoteEndingAt(line.skipLeft(before));
    if (quote >= 0
        && cue.verb().takes("quote")
        && drafts.isOpen(line.word(quote).place())
        && !line.isThat(next)) {
      Credit credit = credits.of(cue, subject, "quote, speaker verb");
      Draft draft = giving.attach(quote, credit, true);
      giving.goesOn(next, credit, draft);
      return;
    }
    int comma = line.skipLeft(before);
    if (line.is(comma, Word.Kind.COMMA)
        && cue.verb().takes("left")
        && line.vocabulary.shape("clause, speaker verb")
        && around.isParenthetical(next)) {
      Credit credit = credits.of(cue, subject, "clause, speaker verb");
      giving.clauseBefore(comma, credit, next);
      return;
    }
    following.read(cue, next, credits.of(cue, subject, "speaker verb"));
  }

  /// "…, ajoutant que", "Et de poursuivre :": the speaker is the sentence's, or the last one.
  private void carriedOn(Cue cue) {
    Credit from = credits.last().orElse(null);
    int next = cue.to() + 1;
    if (cue.mood() == Mood.PARTICIPLE) {
      return;
    }
    String rule = cue.mood() == Mood.GERUND ? "participle" : "infinitive";
    boolean that = line.isThat(next) && cue.verb().takes("clause");
    if (cue.mood() == Mood.INFINITIVE && (cue.negated() || !that && !line.leadsToQuote(next))) {
      return;
    }
    Optional<Voice> voice = Optional.empty();
    Optional<Subject> own = line.ownSubject(cue);
    if (own.isPresent()) {
      following.read(cue, next, credits.of(cue, own.get(), rule));
      return;
    }
    if (from != null) {
      voice = Optional.of(from.voice());
    } else if (cue.mood() == Mood.GERUND || that) {
      Optional<Subject> subject =
          around.opens(cue) && that
              ? line.subjects.following(next)
              : line.subjects.main(cue.from());
      if (subject.isPresent()) {
        Credit credit = credits.of(cue, subject.get(), rule);
        line.main = around.opens(cue) && that ? subject.get().from() : -1;
        following.read(cue, next, credit);
        line.main = -1;
        return;
      }
    } else {
      // "a refusé de confirmer : “…”" has a subject of its own, "Et de poursuivre :" has none
      Optional<Subject> subject =
          cue.from() > OPENING ? line.subjects.main(cue.from()) : Optional.empty();
      voice =
          subject.isPresent() ? subject.map(it -> cast.resolveWithin(it, line.words)) : cast.last();
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
                  line.span)
              .through(from == null ? List.of() : from.relay());
      following.read(cue, next, credit);
    }
  }

  /// "… and urged": the subject is that of the verb before.
  private void coordinated(Cue cue, int left) {
    Credit from = credits.last().orElse(null);
    boolean joins = line.is(left, Part.AND) || line.is(left, Word.Kind.COMMA);
    if (!joins || around.isAsideParticiple(cue, left)) {
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
      following.read(cue, cue.to() + 1, credit);
      return;
    }
    line.subjects
        .main(cue.from())
        .ifPresent(
            subject ->
                following.read(cue, cue.to() + 1, credits.of(cue, subject, "verb after another")));
  }
}
