package app.verbatim.article.language;

/// What the stages must know of one language. Everything is data: `languages/CODE.json` is the
/// whole definition, and the examples in each of its sections are run as tests.
///
/// @param code ISO 639 code, the file's name
/// @param reading phrases that tell page furniture, captions and credits from the story
/// @param calendar words and shapes of dates
/// @param numbers words and shapes of figures
/// @param naming titles, roles, first names and institutions
/// @param speech quotation habits, reporting verbs, attribution shapes
/// @param lexicon words that decide whether a change of wording matters
public record Language(
    String code,
    Reading reading,
    Calendar calendar,
    Numbers numbers,
    Naming naming,
    Speech speech,
    Lexicon lexicon) {}
