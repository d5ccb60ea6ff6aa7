package app.verbatim.extract.speaker;

import app.verbatim.extract.quote.Quotation.Kind;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Marked words that no cue of their sentence took: "Speaker: “…”", a quotation right after
/// another, a fragment in a sentence about someone.
final class Leftovers {

  private final Line line;
  private final Cast cast;
  private final Drafts drafts;
  private final boolean headline;
  private final @Nullable Line previousLine;
  private @Nullable Credit last;

  Leftovers(Line line, Cast cast, Drafts drafts, boolean headline, @Nullable Line previousLine) {
    this.previousLine = previousLine;
    this.line = line;
    this.cast = cast;
    this.drafts = drafts;
    this.headline = headline;
  }

  Optional<Credit> last() {
    return Optional.ofNullable(last);
  }

  /// @param spoken the last credit a cue of this sentence gave
  /// @param previous the last credit of the sentences right before
  void read(Optional<Credit> spoken, Optional<Credit> previous) {
    last = spoken.orElse(null);
    int before = line.seen;
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, Word.Kind.QUOTE)) {
        Draft draft = drafts.marked(line.word(i).place());
        if (draft.isOpen()) {
          give(i, draft, previous);
        }
        if (draft.credit != null) {
          last = draft.credit;
        }
      }
    }
    if (line.topic >= 0) {
      cast.topic(line.topic, before);
      cast.alsoNamed(line.others, before);
    } else {
      line.subjects
          .main(line.size())
          .filter(it -> it.kind() == Subject.Kind.GROUP)
          .ifPresent(it -> cast.topic(it, line.words, before));
    }
  }

  private void give(int at, Draft draft, Optional<Credit> previous) {
    boolean alone = standsAlone(at);
    draft.kind = alone ? Kind.DIRECT : Kind.PARTIAL;
    if (alone && isOnly(at) && previousLine != null && resumes(previousLine)) {
      drafts.append(Objects.requireNonNull(previousLine.interrupted), line.word(at).place());
      last = draft(previousLine);
      return;
    }
    Optional<Credit> colon = beforeColon(at);
    if (colon.isPresent()) {
      drafts.credit(draft, colon.get(), line.number);
    } else if (last != null && last.voice().isSomebody()) {
      drafts.credit(draft, last.guessed("in the same sentence as another"), line.number);
    } else if (alone && aboutBeforeColon(at).isPresent()) {
      drafts.credit(draft, aboutBeforeColon(at).get(), line.number);
    } else if (alone && previous.isPresent() && previous.get().voice().isSomebody()) {
      drafts.credit(draft, previous.get().guessed("quotation right after another"), line.number);
    } else if (!headline) {
      subject(at).ifPresent(credit -> drafts.credit(draft, credit, line.number));
    }
  }

  /// “We will win,” he said. “We must.”: the utterance goes on after its attribution.
  private boolean resumes(Line before) {
    return before.interrupted != null
        && before.number == line.number - 1
        && before.block == line.block;
  }

  private static @Nullable Credit draft(Line before) {
    return before.interrupted == null ? null : before.interrupted.credit;
  }

  private boolean isOnly(int at) {
    for (int i = 0; i < line.size(); i++) {
      if (i != at && (line.word(i).isWord() || line.is(i, Word.Kind.QUOTE))) {
        return false;
      }
    }
    return true;
  }

  /// Nothing but quotations in this sentence.
  private boolean standsAlone(int at) {
    boolean before = at == 0 || !line.word(at - 1).isWord();
    boolean after = at + 1 >= line.size() || !line.word(at + 1).isWord();
    return before && after;
  }

  /// "Washington : …", "Jane Roe: “…”".
  private Optional<Credit> beforeColon(int at) {
    int colon = at;
    while (colon >= 0 && !line.is(colon, Word.Kind.COLON)) {
      colon--;
    }
    if (colon <= 0 || !headline && colon != at - 1 || !line.vocabulary.shape("speaker: quote")) {
      return Optional.empty();
    }
    int start = colon;
    while (start > 0 && (line.word(start - 1).isWord() || line.word(start - 1).aside())) {
      start--;
    }
    int first = start;
    return line.groups
        .read(first, colon - 1)
        .filter(
            it ->
                it.kind() != Subject.Kind.GROUP
                    || it.from() == first && speaks(it) && !isOnlyBeside(it))
        .map(it -> credit(it, headline ? "headline, speaker: quote" : "speaker: quote"))
        .map(it -> headline ? called(it) : it);
  }

  /// "Her colleague, Eric Vane, went further: “…”": who the words before the colon are about.
  private Optional<Credit> aboutBeforeColon(int at) {
    if (headline || !line.is(at - 1, Word.Kind.COLON)) {
      return Optional.empty();
    }
    return line.subjects
        .main(at - 1)
        .filter(it -> it.kind() != Subject.Kind.GROUP || speaks(it))
        .map(it -> credit(it, "speaker: quote"))
        .filter(it -> it.voice().isSomebody())
        .map(it -> it.guessed("speaker: quote"));
  }

  /// "Leeds mayor: …": headlines leave the article out.
  private Credit called(Credit credit) {
    Voice voice = credit.voice();
    if (voice.status() != Attribution.Status.ANONYMOUS || voice.mention().isEmpty()) {
      return credit;
    }
    Voice known = Voice.called(drafts.text(voice.mention().get()), voice.mention().get());
    return new Credit(
        known, credit.verb(), credit.cue(), credit.inferred(), credit.rule(), credit.around());
  }

  private boolean speaks(Subject subject) {
    return line
        .words
        .subList(subject.head(), Math.min(subject.head() + 3, subject.to() + 1))
        .stream()
        .anyMatch(line.vocabulary::speaks);
  }

  /// "Hospital strike: …": where the noun stands last, what stands before it speaks for nobody.
  private boolean isOnlyBeside(Subject subject) {
    int last = subject.head();
    while (last < subject.to() && !line.subjects.borders().isPhraseOrOf(last + 1)) {
      last++;
    }
    boolean nounLast = !line.vocabulary.speech().small().possessives().isEmpty();
    return nounLast && !line.vocabulary.speaks(line.word(last));
  }

  /// The one the sentence is about is likely to be quoted in it.
  private Optional<Credit> subject(int at) {
    return line.subjects
        .main(at)
        .map(
            it -> {
              Credit credit = credit(it, "fragment, subject of its sentence");
              return new Credit(
                  credit.voice(),
                  Optional.empty(),
                  Optional.empty(),
                  true,
                  credit.rule(),
                  credit.around());
            })
        .filter(it -> it.voice().isSomebody());
  }

  private Credit credit(Subject subject, String rule) {
    Voice voice = cast.resolve(subject, line.words);
    if (voice.isSomebody()) {
      cast.heard(voice, line.words, subject);
    }
    return new Credit(voice, Optional.empty(), Optional.empty(), false, rule, line.span);
  }
}
