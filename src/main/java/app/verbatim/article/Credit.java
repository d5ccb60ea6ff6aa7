package app.verbatim.article;

/// An agency an article credits.
///
/// @param agency its short name, such as `AFP`, whatever the words in the text
/// @param span the words that credit it ("selon Agence France Presse", "Damien Renoulet & AFP")
public record Credit(String agency, Span span) {}
