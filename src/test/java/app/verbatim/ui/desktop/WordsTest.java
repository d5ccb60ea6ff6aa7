package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Path SOURCES = Path.of("src/main/java/app/verbatim/ui/desktop");
  private static final Pattern KEY = Pattern.compile("\"(desktop\\.[A-Za-z.-]*[A-Za-z])\"");

  @Test
  void everyLineTheWindowSaysIsThereInBothLanguages() throws IOException {
    Set<String> said = keys();

    assertThat(said).hasSizeGreaterThan(100);
    for (String language : Messages.LANGUAGES) {
      Set<String> missing = new TreeSet<>(said);
      missing.removeAll(Messages.in(language).keys());
      assertThat(missing).as(language).isEmpty();
    }
  }

  private static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        Matcher all = KEY.matcher(Files.readString(file));
        while (all.find()) {
          keys.add(all.group(1));
        }
      }
    }
    return keys;
  }
}
