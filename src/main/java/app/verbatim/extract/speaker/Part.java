package app.verbatim.extract.speaker;

/// The closed classes of small words, as in [app.verbatim.article.language.Speech.Small].
enum Part {
  HAVE,
  BE,
  MODAL,
  INFINITIVE,
  THAT,
  AS,
  RELATIVE,
  OF,
  PREPOSITION,
  TO,
  BY,
  AND,
  LIKE,
  STOP,
  CLAUSE,
  ADVERB,
  NEGATION,
  CLITIC,
  REFLEXIVE,
  POSSESSIVE,
  PRONOUN,
  DETERMINER,
  ATTACHED
}
