package app.verbatim.article.language;

import java.util.List;

/// Quotation habits, reporting verbs with their strength, attribution shapes.
public record Speech(List<String> notes) {}
