package app.verbatim.article.language;

import java.util.List;

/// Titles, roles, first names, institutions and their links.
public record Naming(List<String> notes) {}
