package app.verbatim.extract.name;

import app.verbatim.article.Span;
import app.verbatim.extract.name.Name.Gender;
import app.verbatim.extract.name.Name.Kind;
import java.util.List;
import java.util.Optional;

/// Words of one sentence that look like a name.
///
/// @param from index of the first word in the sentence
/// @param to index after the last
/// @param words the words of the name
/// @param weak one unknown word: a name only if the rest of the article agrees
/// @param gender as far as a title, a role or a first name tells
/// @param role the role given here
record Candidate(
    int from,
    int to,
    List<Word> words,
    Kind kind,
    boolean weak,
    Optional<Gender> gender,
    Optional<Span> role) {

  Span span() {
    return new Span(words.getFirst().start(), words.getLast().end());
  }

  Candidate withRole(Span given, Optional<Gender> itsGender) {
    return new Candidate(
        from, to, words, Kind.PERSON, false, gender.or(() -> itsGender), Optional.of(given));
  }

  /// The words in lower case without accents and hyphens: what makes two mentions one name.
  String key() {
    StringBuilder key = new StringBuilder();
    for (Word word : words) {
      for (String part : word.folded().replace(".", "").split("-")) {
        key.append(key.isEmpty() ? "" : " ").append(part);
      }
    }
    return key.toString();
  }
}
