package app.verbatim.article.language;

import app.verbatim.article.Folded;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// The commonest words of each language: those with a file of their own, and those of
/// `common-words.properties`, which are recognised and no more.
public final class CommonWords {

  private static final Map<String, Set<String>> LANGUAGES = new HashMap<>();
  private static final Map<UnicodeScript, String> SCRIPTS = new HashMap<>();

  static {
    Languages.all().forEach(it -> add(it.code(), it.reading().words()));
    Properties others = new Properties();
    try (InputStream in =
        CommonWords.class.getResourceAsStream("/languages/common-words.properties")) {
      if (in == null) {
        throw new IllegalStateException("no common-words.properties");
      }
      others.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : others.stringPropertyNames()) {
      if (key.startsWith("script.")) {
        SCRIPTS.put(UnicodeScript.forName(key.substring(7)), others.getProperty(key));
      } else {
        add(key, List.of(others.getProperty(key).split(" ")));
      }
    }
  }

  private CommonWords() {}

  private static void add(String code, List<String> words) {
    for (String word : words) {
      LANGUAGES.computeIfAbsent(Folded.fold(word), it -> new TreeSet<>()).add(code);
    }
  }

  /// The languages, by ISO 639 code, in which this folded word is one of the commonest.
  public static Set<String> languagesOf(String folded) {
    return LANGUAGES.getOrDefault(folded, Set.of());
  }

  /// The language that most of the text's letters tell by their script alone.
  public static Optional<String> languageOfScript(String text) {
    Map<UnicodeScript, Integer> counts = new HashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    int all = counts.values().stream().mapToInt(it -> it).sum();
    return SCRIPTS.entrySet().stream()
        .filter(it -> counts.getOrDefault(it.getKey(), 0) * 4 > all)
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }
}
