package app.verbatim.article.language;

import java.util.List;

/// Words and shapes of figures.
public record Numbers(List<String> notes) {}
