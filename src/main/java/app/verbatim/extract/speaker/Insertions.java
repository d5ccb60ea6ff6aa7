package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.extract.quote.Quotation.Kind;
import java.util.Optional;

/// Attributions inside the marks, as French has them: « Nous irons, a promis X, jusqu’au bout. »
final class Insertions {

  private final String text;
  private final Line line;
  private final Cast cast;
  private final Drafts drafts;
  private final Places places;

  Insertions(String text, Line line, Cast cast, Drafts drafts, Places places) {
    this.text = text;
    this.line = line;
    this.cast = cast;
    this.drafts = drafts;
    this.places = places;
  }

  void read() {
    if (!line.vocabulary.shape("attribution inside the marks")) {
      return;
    }
    for (Word word : line.words) {
      if (word.is(Word.Kind.QUOTE) && drafts.isOpen(word.place())) {
        Draft draft = drafts.marked(word.place());
        // of a quotation over several paragraphs, the first tells
        if (places.pair(word.place()).covers(draft.parts.getFirst())) {
          read(draft);
        }
      }
    }
  }

  private void read(Draft draft) {
    Line inner =
        new Line(text, draft.parts.getFirst(), line.number, line.block, line.vocabulary, places);
    for (Cue cue : inner.cues) {
      int comma = inner.skipLeft(cue.left());
      if (!inner.is(comma, Word.Kind.COMMA) || !cue.verb().takes("quote") || comma == 0) {
        continue;
      }
      Optional<Subject> subject =
          cue.pronoun() >= 0
              ? inner.groups.read(cue.pronoun(), cue.pronoun())
              : inner.subjects.after(cue.to(), false);
      int next = inner.skipRight(Math.max(cue.to(), subject.map(Subject::to).orElse(0)) + 1);
      if (subject.isPresent() && (next >= inner.size() || !inner.word(next).isWord())) {
        split(draft, inner, cue, subject.get(), comma, next);
        return;
      }
    }
  }

  private void split(Draft draft, Line inner, Cue cue, Subject subject, int comma, int next) {
    Voice voice = cast.resolve(subject, inner.words);
    if (!voice.isSomebody()) {
      return;
    }
    cast.heard(voice, inner.words, subject);
    drafts.credit(
        draft,
        new Credit(
            voice,
            Optional.of(cue.verb().lemma()),
            Optional.of(cue.span()),
            false,
            "attribution inside the marks",
            line.span),
        line.number);
    draft.kind = Kind.DIRECT;
    Span whole = draft.parts.getFirst();
    draft.parts.set(0, new Span(whole.start(), inner.word(comma - 1).span().end()));
    // "…, a dit X, maire de Y. …": what X is belongs to the attribution
    int role = next + 1 < inner.size() ? apposition(voice, inner, next) : 0;
    int last = next;
    while (last + 1 < inner.size() && inner.word(last + 1).span().start() < role) {
      last++;
    }
    last = last > next ? inner.skipRight(last + 1) : next;
    if (last + 1 < inner.size()) {
      draft.parts.add(1, new Span(inner.word(last + 1).span().start(), whole.end()));
    }
  }

  /// Where the role right after a name ends; 0 where it stands elsewhere.
  private static int apposition(Voice voice, Line inner, int next) {
    return voice
        .role()
        .filter(it -> it.start() >= inner.word(next).span().start())
        .filter(it -> it.start() <= inner.word(next + 1).span().start())
        .map(Span::end)
        .orElse(0);
  }
}
