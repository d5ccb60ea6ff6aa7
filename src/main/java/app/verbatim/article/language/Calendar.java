package app.verbatim.article.language;

import java.util.List;

/// Words and shapes of dates.
public record Calendar(List<String> notes) {}
