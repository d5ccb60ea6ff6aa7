package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.extract.quote.Quotation.Kind;
import app.verbatim.extract.speaker.Verb.Mood;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns of a dialogue, each opened by a dash at the start of a line: "— Vous partez ? demande X."
/// Nothing is taken for a turn before one of them names its speaker: a list has none.
final class Dialogue {

  private static final int FEW = 4;

  private final String text;
  private final Cast cast;
  private final Drafts drafts;
  // the last turn, and where it stood
  private @Nullable Draft turn;
  private int turnBlock = -FEW;
  private int turnLine = -FEW;
  // a line like a turn right before this one, without its speaker
  private @Nullable Line waiting;

  Dialogue(String text, Cast cast, Drafts drafts) {
    this.text = text;
    this.cast = cast;
    this.drafts = drafts;
  }

  /// Whether the sentence is part of a dialogue; its words are then given to their speaker.
  Optional<Credit> read(Line line) {
    if (!opens(line)) {
      waiting = null;
      return goesOn(line);
    }
    for (Cue cue : line.cues.reversed()) {
      Optional<Subject> subject = subject(line, cue).filter(it -> isSomebody(line, it));
      if (subject.isPresent()) {
        return Optional.of(attributed(line, cue, subject.get()));
      }
    }
    if (mayBeTurn(line)) {
      if (line.block <= turnBlock + 1) {
        alone(line);
      } else {
        waiting = line;
      }
    }
    return Optional.empty();
  }

  private boolean opens(Line line) {
    int start = line.span.start();
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    return line.is(0, Word.Kind.DASH)
        && !line.word(0).span().in(text).equals("-")
        && line.size() > 2
        && (start == 0 || text.charAt(start - 1) == '\n')
        && !line.hasQuotationFrom(0);
  }

  /// The one who speaks the words before this cue.
  private static Optional<Subject> subject(Line line, Cue cue) {
    if (cue.mood() != Mood.FINITE || cue.passive() || !cue.verb().takes("quote")) {
      return Optional.empty();
    }
    int left = line.skipLeft(cue.left());
    Optional<Subject> subject = Optional.empty();
    int border = left;
    if (closesWords(line, left)) {
      subject =
          cue.pronoun() >= 0
              ? line.groups.read(cue.pronoun(), cue.pronoun())
              : line.subjects.after(cue.to(), true);
    } else if (cue.pronoun() < 0) {
      subject = line.subjects.before(left).filter(it -> it.to() == left);
      border = subject.map(it -> it.from() - 1).orElse(-1);
    }
    int end = Math.max(cue.to(), subject.map(Subject::to).orElse(0));
    boolean open = !closesWords(line, border) || line.isThat(end + 1) || border < 2;
    return open ? Optional.empty() : subject;
  }

  /// "On verra" names nobody.
  private static boolean isSomebody(Line line, Subject subject) {
    return subject.kind() != Subject.Kind.PRONOUN
        || !line.vocabulary.pronoun(line.word(subject.head())).orElse("").equals("unnamed");
  }

  private static boolean closesWords(Line line, int at) {
    return line.is(at, Word.Kind.COMMA)
        || line.is(at, Word.Kind.DASH)
        || line.is(at, Word.Kind.STOP) && !line.word(at).form().equals(";");
  }

  private Credit attributed(Line line, Cue cue, Subject subject) {
    if (waiting != null && waiting.block >= line.block - 1) {
      alone(waiting);
    }
    waiting = null;
    int border = line.skipLeft(cue.left());
    if (!closesWords(line, border)) {
      border = subject.from() - 1;
    }
    int last = line.is(border, Word.Kind.STOP) ? border : border - 1;
    Optional<String> before =
        turn == null || turn.credit == null || line.block > turnBlock + 1
            ? Optional.empty()
            : turn.credit.voice().name();
    Draft draft = draft(line, line.between(1, last));
    Voice voice = cast.resolveTurn(subject, line.words, before);
    Credit credit =
        new Credit(
            voice,
            Optional.of(cue.verb().lemma()),
            Optional.of(cue.span()),
            false,
            "dialogue dash",
            line.span);
    drafts.credit(draft, credit, line.number);
    if (voice.isSomebody()) {
      cast.heard(voice, line.words, subject);
    }
    int next = Math.max(cue.to(), subject.to()) + 1;
    rest(line, next).ifPresent(span -> draft.add(span, span));
    return credit;
  }

  /// "— Non, répond X, je reste.": what is said after its attribution.
  private static Optional<Span> rest(Line line, int from) {
    int first = from + 1;
    boolean led = line.is(from, Word.Kind.COMMA) || line.is(from, Word.Kind.DASH);
    if (!led || !speaksOfItself(line, first)) {
      return Optional.empty();
    }
    return Optional.of(line.between(first, line.size() - 1));
  }

  /// A sentence after the attribution is the speaker's own where it says “I”, “we” or “you”.
  private Optional<Credit> goesOn(Line line) {
    Draft draft = turn;
    if (draft == null
        || draft.credit == null
        || line.block != turnBlock
        || line.number != turnLine + 1
        || line.hasQuotationFrom(0)
        || !speaksOfItself(line, 0)) {
      return Optional.empty();
    }
    draft.add(line.span, line.span);
    turnLine = line.number;
    return Optional.of(draft.credit);
  }

  private static boolean speaksOfItself(Line line, int from) {
    for (int at = from; at < line.size(); at++) {
      if (line.is(at, Word.Kind.WORD)
          && line.vocabulary.pronoun(line.word(at)).orElse("").equals("speaker")) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeTurn(Line line) {
    String end = line.word(line.size() - 1).form();
    boolean asks = end.equals("?") || end.equals("!");
    return line.words.stream().noneMatch(it -> it.is(Word.Kind.COLON))
        && (asks || end.equals(".") && speaksOfItself(line, 1));
  }

  private void alone(Line line) {
    draft(line, line.between(1, line.size() - 1));
  }

  private Draft draft(Line line, Span words) {
    Draft draft = drafts.indirect(words, line.block, line.number);
    draft.kind = Kind.DIRECT;
    turn = draft;
    turnBlock = line.block;
    turnLine = line.number;
    return draft;
  }
}
