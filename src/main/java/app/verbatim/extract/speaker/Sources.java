package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.article.language.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where a sentence names its source without a verb: "selon X", "according to X".
final class Sources {

  /// @param from index of the first word of the phrase
  /// @param to index of its last word, the speaker's
  /// @param cue the words before the speaker
  /// @param anonymous the type of source, when the words alone say it is not named
  /// @param cited whom the source cites in its turn ("selon l'AFP, qui cite X"); `to` is then the
  ///   last word of all that
  record Found(
      int from,
      int to,
      Span cue,
      Optional<Subject> subject,
      Optional<String> anonymous,
      boolean relays,
      List<Subject> cited) {}

  private final Line line;
  private final List<Found> found = new ArrayList<>();

  Sources(Line line) {
    this.line = line;
    for (int i = 0; i < line.size(); i++) {
      if (!line.word(i).isWord()) {
        continue;
      }
      for (Vocabulary.Naming naming : line.vocabulary.sources(line.word(i).form())) {
        int length = matches(naming, i);
        if (length > 0) {
          Optional<Found> here = read(naming.source(), i, length);
          if (here.isPresent()) {
            found.add(here.get());
            i = here.get().to();
            break;
          }
        }
      }
    }
  }

  List<Found> found() {
    return found;
  }

  boolean startsAt(int at) {
    for (Found one : found) {
      if (one.from() == at) {
        return true;
      }
    }
    return false;
  }

  /// How many words from here on name a source ("according to"); 0 when they do not.
  int lengthAt(int at) {
    int longest = 0;
    if (at >= line.size()) {
      return 0;
    }
    for (Vocabulary.Naming naming : line.vocabulary.sources(line.word(at).form())) {
      if (naming.source().place() == null && naming.source().anonymous() == null) {
        longest = Math.max(longest, matches(naming, at));
      }
    }
    return longest;
  }

  private int matches(Vocabulary.Naming naming, int at) {
    if (isOnlyAtStart(naming.source()) && at != line.skipRight(0)) {
      return 0;
    }
    List<String> wanted = naming.words();
    for (int i = 0; i < wanted.size(); i++) {
      if (at + i >= line.size() || !line.word(at + i).form().equals(wanted.get(i))) {
        // "aux yeux de" also stands as "aux yeux du"
        if (i != wanted.size() - 1
            || i == 0
            || !line.is(at + i, Part.OF)
            || !line.vocabulary.isOf(wanted.get(i))) {
          return 0;
        }
      }
    }
    return wanted.size();
  }

  private static boolean isOnlyAtStart(Speech.Source source) {
    return "start".equals(source.place()) || "quote".equals(source.place());
  }

  private Optional<Found> read(Speech.Source source, int at, int length) {
    int first = at + length;
    if (first >= line.size()) {
      return Optional.empty();
    }
    Span cue = line.between(at, first - 1);
    int end = first;
    while (end < line.size() && !line.subjects.borders().ends(end, first)) {
      end++;
    }
    int last = end - 1;
    if (last < first) {
      return Optional.empty();
    }
    if (source.anonymous() != null) {
      return Optional.of(
          new Found(
              at,
              last,
              line.between(at, last),
              Optional.empty(),
              Optional.of(source.anonymous()),
              false,
              List.of()));
    }
    Optional<Subject> subject = line.subjects.joined(first).or(() -> line.groups.read(first, last));
    if (subject.isEmpty()
        || line.is(first, Part.RELATIVE)
        || line.is(first, Part.THAT)
        || line.words.subList(first, Math.min(last + 1, first + 3)).stream()
            .anyMatch(line.vocabulary::isNoSource)) {
      return Optional.empty();
    }
    if ("quote".equals(source.place())
        && !line.words.subList(end, line.size()).stream().anyMatch(it -> it.is(Word.Kind.QUOTE))) {
      return Optional.empty();
    }
    if (isOnlyAtStart(source) && !isSpeaker(subject.get(), end)) {
      return Optional.empty();
    }
    int to = Math.max(last, subject.get().to());
    boolean relays = "relay".equals(source.place());
    Optional<Subject> cited = relays ? Optional.empty() : cited(to);
    if (cited.isEmpty()) {
      return Optional.of(new Found(at, to, cue, subject, Optional.empty(), relays, List.of()));
    }
    to = cited.get().to();
    int which = line.is(to + 1, Word.Kind.COMMA) ? lengthAt(to + 2) : 0;
    if (which > 0 && line.is(to + 2 + which, Part.RELATIVE)) {
      to += 2 + which;
    }
    return Optional.of(
        new Found(at, to, cue, subject, Optional.empty(), false, List.of(cited.get())));
  }

  /// "Selon l'AFP, qui cite le Monde, …", "According to Reuters, citing the Times, …".
  private Optional<Subject> cited(int last) {
    int verb = line.is(last + 2, Part.RELATIVE) ? last + 3 : last + 2;
    int cue = line.cueAt(verb);
    return line.is(last + 1, Word.Kind.COMMA)
            && cue >= 0
            && (line.cues.get(cue).verb().takes("cites")
                || line.cues.get(cue).verb().takes("source"))
        ? line.subjects.after(line.cues.get(cue).to(), true)
        : Optional.empty();
  }

  /// "Pour Washington, …" but not "Pour obtenir…" or "Pour la première fois,".
  private boolean isSpeaker(Subject subject, int next) {
    boolean closed = next < line.size() && line.is(next, Word.Kind.COMMA);
    boolean somebody =
        subject.kind() != Subject.Kind.GROUP
            || line
                .words
                .subList(subject.head(), Math.min(subject.head() + 3, subject.to() + 1))
                .stream()
                .anyMatch(line.vocabulary::speaks);
    return closed && somebody;
  }
}
