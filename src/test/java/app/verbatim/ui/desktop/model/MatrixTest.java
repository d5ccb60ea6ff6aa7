package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Messages;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.model.Sheet.Cell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatrixTest {

  private static final Messages FRENCH = Messages.in("fr");

  /// What only one report tells, so that none is a copy of another.
  private static final List<String> ASIDE =
      List.of(
          "Un autobus a calé devant la mairie.",
          "La fanfare répétait sous le préau.",
          "Les commerçants avaient gardé leurs vitrines allumées.",
          "Des lycéens ont suivi les débats depuis le balcon.");

  private static Sheet invented() {
    Comparison comparison = Invented.comparison();
    return Matrix.of(comparison, Entries.of(comparison, FRENCH), FRENCH);
  }

  @Test
  void eachArticleHasAColumnUnderItsLetterAndOutlet() {
    assertThat(invented().columns())
        .containsExactly(
            new Sheet.Column(List.of("A"), "Le Nord du Val"),
            new Sheet.Column(List.of("B"), "Radio Sarlande"));
  }

  @Test
  void aCellHasTheGravestWordsThatDifferAndTheirPlace() {
    assertThat(invented().rows().getFirst().cells())
        .extracting(it -> plain(it.said()))
        .containsExactly("« disposons d’éléments selon lesquels » (§ 2)", "\"savons que\" (§ 2)");
  }

  @Test
  void whatAnArticleDoesNotHaveIsADash() {
    Sheet.Row onlyIn = invented().rows().get(4);

    assertThat(onlyIn.name()).isEqualTo("Paul Verrat");
    assertThat(onlyIn.cells().getLast()).isEqualTo(Cell.ABSENT);
    assertThat(onlyIn.spoken(invented().columns())).endsWith("; B —");
  }

  /// The reports of one council meeting: most write one word, one another.
  private static Comparison council(String... words) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      sources.add(
          new Source(
              "depeche" + i + ".txt",
              ("""
              Le conseil de Brévonne se réunit

              %s

              « Le chantier du collège avance %s malgré la pluie de la semaine », a déclaré \
              Odile Carrat, maire de Brévonne.
              """
                      .formatted(ASIDE.get(i), words[i]))
                  .getBytes(StandardCharsets.UTF_8)));
    }
    return Verbatim.compare(sources, List.of());
  }

  private static Sheet sheet(String... words) {
    Comparison comparison = council(words);
    List<Entry> rows =
        Entries.of(comparison, FRENCH).stream()
            .filter(entry -> entry.kinds().contains("wording"))
            .toList();
    return Matrix.of(comparison, rows, FRENCH);
  }

  @Test
  void whatDepartsFromMostArticlesIsMarked() {
    assertThat(sheet("lentement", "rapidement", "rapidement").rows().getFirst().cells())
        .extracting(Cell::departs)
        .containsExactly(true, false, false);
  }

  @Test
  void columnsThatSayTheSameBecomeOne() {
    Sheet sheet = sheet("rapidement", "lentement", "rapidement", "rapidement");

    assertThat(sheet.rows().getFirst().run(2)).isEqualTo(2);
    assertThat(sheet.grouped().columns())
        .extracting(Sheet.Column::letters)
        .containsExactly(List.of("A", "C", "D"), List.of("B"));
    assertThat(sheet.grouped().rows().getFirst().cells())
        .extracting(it -> plain(it.words()))
        .containsExactly("« rapidement »", "« lentement »");
  }

  @Test
  void theSameWordsInOtherMarksSayTheSameAndAnAccentDoesNot() {
    Cell one = new Cell("« la »", "§ 1", false, Optional.empty());

    assertThat(one.says(new Cell("\"La\"", "§ 2", false, Optional.empty()))).isTrue();
    assertThat(one.says(new Cell("« là »", "§ 1", false, Optional.empty()))).isFalse();
  }

  /// With ordinary spaces.
  private static String plain(String words) {
    return words.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
