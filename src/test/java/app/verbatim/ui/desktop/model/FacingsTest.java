package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacingsTest {

  /// Versions separated by `/`; columns by `|`, rows by `/`, `!` before a column that differs.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "la pile bouge / la pile bouge; la | pile | bouge",
        "la pile bouge / la pile tient; la/la | pile/pile | !bouge/tient",
        "la pile bouge peu / la grande pile bouge; la/la | !/grande | pile/pile | bouge/bouge |"
            + " peu/",
        "nous disposons d’éléments sûrs / nous savons; nous/nous | !disposons d’éléments"
            + " sûrs/savons",
        "il est là / il est la; il/il | est/est | !là/la",
        "l’eau monte / l'eau monte; l’eau/l'eau | monte/monte",
        "un deux trois quatre cinq / deux trois quatre; un/ | deux/deux | trois/trois"
            + " | quatre/quatre | cinq/",
        "un deux trois quatre / un deux six quatre / un cinq trois quatre;"
            + " un/un/un | !deux trois/deux six/cinq trois | quatre/quatre/quatre"
      })
  void columnsAreRunsOfEqualWordsAndChanges(String versions, String expected) {
    List<Facing> facings = Facings.of(entry(versions.split("/")));

    assertThat(facings).hasSize(1);
    assertThat(facings.getFirst().columns().stream().map(FacingsTest::written))
        .containsExactly(
            java.util.Arrays.stream(expected.split("\\|"))
                .map(String::strip)
                .toArray(String[]::new));
  }

  @Test
  void versionsWithoutWordsInCommonStandOneBelowTheOther() {
    List<Facing> facings =
        Facings.of(entry("tout accord serait une violation", "de tels textes violeraient la loi"));

    assertThat(facings).extracting(Facing::letters).containsExactly(rows("A"), rows("B"));
  }

  @Test
  void articlesThatWriteTheSameShareARow() {
    List<Facing> facings = Facings.of(entry("elle avance vite", "elle avance", "elle avance vite"));

    assertThat(facings).hasSize(1);
    assertThat(facings.getFirst().letters()).containsExactly(List.of("A", "C"), List.of("B"));
  }

  @Test
  void aLoneVersionShowsItsMarkedWordsAsOneColumn() {
    Face face =
        face(0, "il a dit oui hier", List.of(new Face.Marked(new Span(5, 12), Mark.MATERIAL)));

    assertThat(
            Facings.of(entry(List.of(face))).getFirst().columns().stream()
                .map(FacingsTest::written))
        .containsExactly("il", "a", "!dit oui", "hier");
  }

  @Test
  void theGravestMarkOfAnyRowIsTheColumns() {
    Face left = face(0, "il va vite là", List.of(new Face.Marked(new Span(6, 10), Mark.NOTABLE)));
    Face right = face(1, "il va tard là", List.of(new Face.Marked(new Span(6, 10), Mark.MATERIAL)));

    assertThat(Facings.of(entry(List.of(left, right))).getFirst().changes())
        .extracting(column -> column.mark().orElseThrow())
        .containsExactly(Mark.MATERIAL);
  }

  @Test
  void wordsCutAtTheEndDifferWhereAFindingSaysSo() {
    Face left =
        face(0, "fermé sauf urgences", List.of(new Face.Marked(new Span(6, 19), Mark.MATERIAL)));
    Face right = face(1, "fermé", List.of());

    assertThat(
            Facings.of(entry(List.of(left, right))).getFirst().columns().stream()
                .map(FacingsTest::written))
        .containsExactly("fermé/fermé", "!sauf/", "!urgences/");
  }

  @Test
  void equalWordsThatAFindingCountsInBelongToTheChange() {
    Face left = face(0, "il s’attend à ce que tout aille", marks(3, 20));
    Face right = face(1, "il souhaite que tout aille", marks(3, 15));

    assertThat(
            Facings.of(entry(List.of(left, right))).getFirst().columns().stream()
                .map(FacingsTest::written))
        .containsExactly("il/il", "!s’attend à ce que/souhaite que", "tout/tout", "aille/aille");
  }

  private static List<Face.Marked> marks(int start, int end) {
    return List.of(new Face.Marked(new Span(start, end), Mark.MATERIAL));
  }

  @Test
  void marksThatStandAloneBelongToTheWordBesideThem() {
    assertThat(
            Facings.of(entry("« Oui », dit - elle !", "« Oui », dit - elle"))
                .getFirst()
                .columns()
                .stream()
                .map(FacingsTest::written))
        .containsExactly("« Oui »,/« Oui »,", "dit -/dit -", "elle !/elle");
  }

  private static List<List<String>> rows(String letter) {
    return List.of(List.of(letter));
  }

  private static String written(Facing.Column column) {
    return (column.mark().isPresent() ? "!" : "")
        + String.join("/", column.cells().stream().map(Facing.Cell::words).toList());
  }

  private static Entry entry(String... versions) {
    List<Face> faces = new ArrayList<>();
    for (String version : versions) {
      faces.add(face(faces.size(), version.strip(), List.of()));
    }
    return entry(faces);
  }

  private static Face face(int article, String words, List<Face.Marked> marked) {
    String letter = String.valueOf((char) ('A' + article));
    return new Face(letter, letter, "", letter, new Span(0, words.length()), words, marked, "", "");
  }

  private static Entry entry(List<Face> faces) {
    return new Entry(
        "e", Group.MAJOR, 1, Mark.MATERIAL, "", "", "", "", "", "", faces, List.of(), false);
  }
}
