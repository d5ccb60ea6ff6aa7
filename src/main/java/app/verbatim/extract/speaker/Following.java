package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.quote.Quotation.Kind;
import app.verbatim.extract.speaker.Verb.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what follows a cue: a quotation, a clause, or what the verb is about.
final class Following {

  private static final int NEAR = 15;

  private final Line line;
  private final Cast cast;
  private final Drafts drafts;
  private final Credits credits;
  private final Giving giving;

  Following(Line line, Cast cast, Drafts drafts, Credits credits, Giving giving) {
    this.line = line;
    this.cast = cast;
    this.drafts = drafts;
    this.credits = credits;
    this.giving = giving;
  }

  /// What follows the cue: a quotation, a clause, or what the verb is about.
  void read(Cue cue, int from, Credit credit) {
    Verb verb = cue.verb();
    int at = line.skipRight(from);
    int that = opening(at, verb);
    if (that >= 0 && line.is(that, Part.THAT) && verb.takes("clause")) {
      giving.reported(that + 1, credit, " that clause");
      return;
    }
    if (that >= 0
        && line.is(that, Word.Kind.QUOTE)
        && (verb.takes("quote") || line.is(that - 1, Word.Kind.COLON))) {
      quoted(that, from, credit);
      return;
    }
    if (verb.takes("cites")) {
      cited(cue, credit);
      return;
    }
    if (verb.takes("source") && cue.mood() == Mood.GERUND && handsOn(cue, credit)) {
      return;
    }
    int as = verb.takes("as") ? line.next(at, Part.AS) : -1;
    if (as >= 0) {
      giving.reported(as + 1, credit, " as");
      return;
    }
    if (line.is(at, Word.Kind.COMMA) && verb.takes("clause") && isReported(at + 1)) {
      giving.reported(at + 1, credit, ", reported clause");
      return;
    }
    if (at >= line.size() || !line.word(at).isWord() && !line.is(at, Word.Kind.QUOTE)) {
      return;
    }
    if (verb.takes("zero") && line.vocabulary.shape("speaker verb clause")) {
      int clause = afterRecipient(at, verb);
      if (clause >= 0) {
        giving.reported(clause, credit, " clause");
        return;
      }
    }
    if (verb.takes("quote") && !verb.takes("object") && quotationIn(at)) {
      giving.reported(at, credit, " fragment");
      return;
    }
    int gerund =
        line.cueAt(line.is(at, Part.PREPOSITION) || line.is(at, Part.CLITIC) ? at + 1 : at);
    if (gerund >= 0 && line.cues.get(gerund).mood() == Mood.GERUND) {
      return;
    }
    boolean bare =
        verb.takes("clause")
            && line.vocabulary.shape("speaker verb infinitive")
            && line.vocabulary.grammar().isBareInfinitive(line.word(at));
    if (bare
        || verb.takes("object")
        || verb.takes("infinitive") && line.vocabulary.grammar().isInfinitive(line, at)) {
      giving.reported(at, credit, " object");
    }
  }

  /// "Er sagte, das Werk werde schließen": the mood of the clause's first verb shows that it is
  /// told.
  private boolean isReported(int from) {
    if (!line.vocabulary.shape("speaker verb, reported clause")) {
      return false;
    }
    for (int at = from; at < Math.min(line.size(), from + NEAR) && !line.isEnd(at); at++) {
      if (line.is(at, Word.Kind.COMMA)) {
        return false;
      }
      if (line.word(at).isWord() && line.vocabulary.grammar().isReportedMood(line.word(at))) {
        return true;
      }
    }
    return false;
  }

  /// "The paper quoted X as saying": X speaks, the paper passes it on.
  private void cited(Cue cue, Credit credit) {
    Optional<Subject> speaker = line.subjects.after(cue.to(), false);
    if (speaker.isPresent() && credit.voice().name().isPresent()) {
      Voice voice = cast.resolve(speaker.get(), line.words);
      Span mention = credit.voice().mention().orElse(cue.span());
      credits.set(
          new Credit(
              voice,
              credit.verb(),
              credit.cue(),
              false,
              "speaker cited",
              line.span,
              List.of(new Attribution.Relay(credit.voice().name().get(), mention))),
          speaker.get());
    }
  }

  /// "…, the paper said, citing two people": the two people speak, the paper passes it on.
  private boolean handsOn(Cue cue, Credit credit) {
    Optional<Subject> cited = line.subjects.after(cue.to(), true);
    boolean speaks =
        cited.isPresent()
            && (cited.get().kind() == Subject.Kind.NAME
                || line.words.subList(cited.get().from(), cited.get().to() + 1).stream()
                    .anyMatch(line.vocabulary::speaks));
    if (!speaks) {
      return false;
    }
    Voice teller = credit.voice();
    // a single word taken for a surname may be a paper's name ("Vedomosti")
    boolean person =
        teller
            .person()
            .filter(it -> it.kind() == Name.Kind.PERSON && it.name().contains(" "))
            .isPresent();
    if (!person && teller.name().isPresent()) {
      Voice voice = cast.resolve(cited.get(), line.words);
      Span mention = teller.mention().orElse(cue.span());
      List<Attribution.Relay> relay = new ArrayList<>(credit.relay());
      relay.add(new Attribution.Relay(teller.name().get(), mention));
      drafts.handOn(line, teller, voice, relay);
    }
    return true;
  }

  /// Whether marked words follow in the same run of words.
  private boolean quotationIn(int from) {
    for (int at = from; at < Math.min(line.size(), from + NEAR); at++) {
      if (line.is(at, Word.Kind.QUOTE)) {
        return drafts.isOpen(line.word(at).place());
      }
      if (!line.word(at).isWord() && !line.word(at).aside() || at > from && line.cueAt(at) >= 0) {
        return false;
      }
    }
    return false;
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
          && !(at > from && isAuxiliary(at + 1))
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

  /// Where a clause without "that" begins, after whom it was said to; -1 when there is none.
  private int afterRecipient(int from, Verb verb) {
    int at = from;
    if (verb.takes("recipient")) {
      at = line.subjects.borders().afterGroup(at);
    } else if (line.is(at, Part.PREPOSITION) || line.is(at, Part.TO)) {
      at = line.skipRight(line.subjects.borders().afterPhrase(at));
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
    return !isAuxiliary(at) && hasVerb(at + 1) ? at : -1;
  }

  /// A verb where a subject would stand: "the group that has …", "what he says is …".
  private boolean isAuxiliary(int at) {
    return line.is(at, Part.HAVE) || line.is(at, Part.BE) || line.is(at, Part.MODAL);
  }

  private boolean hasVerb(int from) {
    for (int at = from; at < line.size(); at++) {
      if (line.is(at, Word.Kind.QUOTE)
          || line.is(at, Word.Kind.WORD) && line.vocabulary.grammar().mayBeVerb(line.word(at))) {
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
      Credit named = Giving.named(credit, line.is(at - 1, Word.Kind.COLON) ? ": quote" : " quote");
      credits.used(named);
      drafts.credit(draft, named, line.number);
      draft.kind = Kind.DIRECT;
      giving.goesOn(at + 1, named, draft);
      if (line.is(at + 1, Part.AND) || line.is(at + 1, Word.Kind.COMMA)) {
        giving.alsoAfter(at + 1, named);
      }
    } else {
      giving.reported(at, credit, " fragment");
    }
  }
}
