package app.verbatim.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          compare                                | no article is named
          extract                                | no article is named
          compare --frmat text                   | --frmat: there is no such option
          compare --format                       | a value is missing: FORMAT
          compare a.txt --format tex             | “tex” is not a format. Formats are:
          compare a.txt b.txt --fail-on grave    | --fail-on: “grave” is not one of its values
          compare a.txt b.txt --messages de      | messages are in fr or en, not in “de”
          compare --batch . a.txt --output o     | --batch takes one folder
          compare --batch .                      | --batch needs --output FOLDER
          compare --batch nowhere --output o     | --batch nowhere: there is no such folder
          compare a.txt --published a.txt        | --published a.txt: write the file, an equals sign
          compare a.txt --published a.txt=monday | “monday” is not a date. Write it as 2025-03-11
          compare a.txt --language a.txt=?       | “?” is not the code of a language
          compare a.txt --our-copy b.txt         | --our-copy: b.txt is none of the articles named
          compare a.txt --corrections no.json    | no.json cannot be opened
          """)
  void aMistakeInTheArgumentsIsNamedAndEndsWithTwo(String arguments, String sentence) {
    Cli cli = Cli.run((Object[]) arguments.strip().split(" "));

    assertThat(cli.err()).startsWith("verbatim: ").contains(sentence);
    assertThat(cli.exit()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void helpIsSaidInTheLanguageAskedFor() {
    assertThat(Cli.run("compare", "--help", "--messages", "fr").out())
        .startsWith("Compare deux articles ou plus sur un même sujet.");
    assertThat(Cli.run("compare", "--help").out())
        .startsWith("Compares two or more reports of one story.");
  }

  @Test
  void theVersionIsTheOneOfTheBuild() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));

    String version = Cli.run("--version").out().strip().replace("verbatim ", "");

    assertThat(pom).containsPattern("<version>" + version + "(-SNAPSHOT)?</version>");
  }

  @Test
  void withoutADisplayAndWithoutFilesItSaysWhatToDo() {
    Cli cli = Cli.run();

    assertThat(cli.err()).contains("no display").contains("--help");
    assertThat(cli.exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "fr_FR.UTF-8, en, fr",
    "fr, en, fr",
    "en_GB.UTF-8, fr, en",
    "C.UTF-8, fr, fr",
    "de_DE.UTF-8, fr, en",
    "'', fr, fr"
  })
  void theEnvironmentsLanguageWinsOverTheMachines(String lang, String machine, String expected) {
    assertThat(Terminal.language(Map.of("LANG", lang), Locale.of(machine))).isEqualTo(expected);
  }

  @Test
  void filesOpenTheWindowAndWhereItsDisplayDoesNotAnswerTheyAreCompared() {
    List<String> opened = new ArrayList<>();

    Cli cli = Cli.runAt(new Display(opened, true), "fr", "a.txt", "folder");
    Cli stale = Cli.runAt(new Display(opened, false), "en", folder.resolve("a.txt"));

    assertThat(cli).isEqualTo(new Cli(0, "", ""));
    assertThat(opened).containsExactly("[a.txt, folder] fr", "tried");
    assertThat(stale.err()).contains("no display").contains("a.txt: there is no such file");
    assertThat(stale.exit()).isEqualTo(2);
  }

  @Test
  void theDisplayIsTriedOnceForFilesGivenByTheirWholePaths() throws Exception {
    Path article = Files.writeString(folder.resolve("a.txt"), "« Oui », dit Lucie Morand.\n");
    List<String> opened = new ArrayList<>();

    Cli cli = Cli.runAt(new Display(opened, true), "en", article);
    Cli stale = Cli.runAt(new Display(opened, false), "en", article);

    assertThat(cli).isEqualTo(new Cli(0, "", ""));
    assertThat(opened).containsExactly("[" + article + "] en", "tried");
    assertThat(stale.err()).contains("no display");
  }

  private record Display(List<String> opened, boolean answers) implements Window {
    @Override
    public boolean hasDisplay() {
      return true;
    }

    @Override
    public void open(List<Path> paths, String language) {
      if (!answers) {
        opened.add("tried");
        throw new UnsupportedOperationException("Unable to open DISPLAY");
      }
      opened.add(paths + " " + language);
    }
  }
}
