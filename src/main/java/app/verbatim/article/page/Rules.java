package app.verbatim.article.page;

import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import app.verbatim.article.language.Reading;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the reading sections of some languages become, made once for each language.
record Rules(
    Phrases phrases,
    Pictures pictures,
    Bylines bylines,
    Days days,
    Credits credits,
    Outlets outlets) {

  private static final Map<String, Rules> MADE = new ConcurrentHashMap<>();

  /// Those of one language; of all when there is no file for it.
  static Rules of(String language) {
    String code = Languages.of(language).map(Language::code).orElse(LanguageGuess.UNKNOWN);
    return MADE.computeIfAbsent(code, Rules::make);
  }

  private static Rules make(String code) {
    List<Language> languages = Languages.of(code).map(List::of).orElseGet(Languages::all);
    List<Reading> readings = languages.stream().map(Language::reading).toList();
    return new Rules(
        new Phrases(readings),
        new Pictures(readings),
        new Bylines(readings),
        new Days(languages.stream().map(Language::code).toList()),
        new Credits(readings),
        new Outlets(readings));
  }
}
