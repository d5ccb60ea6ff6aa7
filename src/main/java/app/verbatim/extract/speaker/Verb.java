package app.verbatim.extract.speaker;

import java.util.List;
import java.util.Set;

/// A reporting verb.
///
/// @param lemma as shown to the editor ("s'alarmer", "point out")
/// @param head the lemma of its one inflected word
/// @param tail the small words that must follow
/// @param particle the word that ends the clause of a verb that is taken apart; empty for others
/// @param takes see [app.verbatim.article.language.Speech.Verbs]
record Verb(
    String lemma,
    String head,
    List<String> tail,
    String particle,
    boolean reflexive,
    String strength,
    Set<String> takes) {

  /// How a form of it is used.
  enum Mood {
    FINITE,
    PARTICIPLE,
    GERUND,
    INFINITIVE
  }

  boolean takes(String what) {
    return takes.contains(what);
  }

  Verb taking(Set<String> more) {
    Set<String> all = new java.util.HashSet<>(takes);
    all.addAll(more);
    return new Verb(lemma, head, tail, particle, reflexive, strength, Set.copyOf(all));
  }
}
