package app.verbatim.article.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Every language there is a file for. There is no list to keep: each ISO 639 code is tried, so a
/// new language is one new file.
public final class Languages {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final List<Language> ALL = load();

  private Languages() {}

  public static List<Language> all() {
    return ALL;
  }

  /// The language with this ISO 639 code, if there is a file for it.
  public static Optional<Language> of(String code) {
    return ALL.stream().filter(language -> language.code().equals(code)).findFirst();
  }

  private static List<Language> load() {
    List<Language> languages = new ArrayList<>();
    for (String code : Locale.getISOLanguages()) {
      try (InputStream in = Languages.class.getResourceAsStream("/languages/" + code + ".json")) {
        if (in != null) {
          languages.add(JSON.readValue(in, Language.class));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(languages);
  }
}
