package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import java.util.List;

/// The words that stand for a speaker, not yet who that is.
///
/// @param span a name, a pronoun, or a noun group with its article
/// @param from index of its first word in the sentence, words of apposition included
/// @param to index of its last word
/// @param names places of the names: one for a named speaker, several for a joint one, none else
/// @param head index of the pronoun or of the group's first word
record Subject(Span span, int from, int to, Kind kind, List<Integer> names, int head) {

  enum Kind {
    NAME,
    JOINT,
    PRONOUN,
    GROUP
  }

  Subject {
    names = List.copyOf(names);
  }
}
