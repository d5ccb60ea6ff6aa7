package app.verbatim.article.language;

import java.util.List;

/// Phrases that tell page furniture, captions, credits and bylines from the story.
public record Reading(List<String> notes) {}
