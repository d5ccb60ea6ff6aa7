package app.verbatim.finding;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the same statement goes through from report to report, and what only looks the same.
class SameStatementTest {

  private static final List<String> ENGLISH =
      List.of(
          "“The tunnel under Harrow Hill will open in June. Nobody asked the bakers about their"
              + " rent,” Ana Lind said.\n",
          "“The tunnel under Harrow Hill will open in June,” Ana Lind said.\n\n"
              + "Rain fell all day.\n\n"
              + "“Nobody asked the bakers about their rent,” Lind said.\n");

  private static final List<String> FRENCH =
      List.of(
          "« Le tunnel de Courbevanne ouvrira en juin. Personne n’a consulté les boulangers sur"
              + " leur loyer », a déclaré Anne Lindier.\n",
          "« Le tunnel de Courbevanne ouvrira en juin », a déclaré Anne Lindier.\n\n"
              + "La pluie est tombée toute la journée.\n\n"
              + "« Personne n’a consulté les boulangers sur leur loyer », a déclaré Anne"
              + " Lindier.\n");

  @Test
  void aQuotationThatRunsTwoStatementsTogetherStandsInBothAndGluesThemNot() {
    for (List<String> story : List.of(ENGLISH, FRENCH)) {
      List<String> statements = statements(story);
      assertThat(statements.stream().filter(it -> it.contains("june") || it.contains("juin")))
          .hasSize(2);
      assertThat(statements.stream().filter(it -> it.contains("0:") && it.contains("1:")))
          .hasSize(2)
          .noneMatch(it -> it.indexOf("1:") != it.lastIndexOf("1:"));
    }
  }

  /// One thing changed is one statement, to be flagged; another thing elsewhere is another one.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“The council will pay for the new roofs in Brackley,” Ana Lind said."
            + " | “The council will pay for the new roofs in Dunmore,” Ana Lind said. | 2",
        "“The council will pay for the new roofs in Brackley,” Ana Lind said."
            + " | “The council will pay for the swimming pool in Dunmore,” Ana Lind said. | 1",
        "« Le conseil paiera la réfection des toits à Montbrac », a dit Anne Lindier. | « Le"
            + " conseil paiera la réfection des toits à Sauveterre », a dit Anne Lindier. | 2",
        "« Le conseil paiera la réfection des toits à Montbrac », a dit Anne Lindier."
            + " | « Le conseil paiera la piscine municipale de Sauveterre », a dit Anne Lindier."
            + " | 1",
      })
  void anotherThingInAnotherPlaceIsAnotherStatement(String left, String right, int together) {
    // reports that hold nothing but one quotation each would be set side by side all the same
    String more =
        left.startsWith("«")
            ? "\n\n« Les chiens seront tenus en laisse », a dit Pierre Carne.\n"
            : "\n\n“Dogs must be kept on a lead,” Peter Kerr said.\n";
    assertThat(most(List.of(left + more, right + "\n"))).isEqualTo(together);
  }

  /// Reordered, interrupted, cut, paraphrased, reported, translated twice.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“In June the tunnel under Harrow Hill will open at last,” Ana Lind said."
            + " | “The tunnel under Harrow Hill will at last open in June,” Ana Lind said.",
        "“The tunnel under Harrow Hill,” Ana Lind said, “will open in June.”"
            + " | “The tunnel under Harrow Hill will open in June,” Ana Lind said.",
        "“The tunnel under Harrow Hill will open in June, and the buses will follow in autumn,”"
            + " Ana Lind said. | “The tunnel under Harrow Hill will open in June,” Ana Lind said.",
        "“The tunnel under Harrow Hill will open in June,” Ana Lind said."
            + " | Ana Lind said that the tunnel under Harrow Hill would open in June.",
        "“Our two countries must open the tunnel before the end of June,” Ana Lind said."
            + " | “Both our countries have to open the tunnel by the end of June,” Ana Lind said.",
        "« En juin, le tunnel de Courbevanne ouvrira enfin », a dit Anne Lindier."
            + " | « Le tunnel de Courbevanne ouvrira enfin en juin », a dit Anne Lindier.",
        "« Le tunnel de Courbevanne, a dit Anne Lindier, ouvrira en juin. »"
            + " | « Le tunnel de Courbevanne ouvrira en juin », a dit Anne Lindier.",
        "« Le tunnel de Courbevanne ouvrira en juin, et les bus suivront à l’automne », a dit Anne"
            + " Lindier. | « Le tunnel de Courbevanne ouvrira en juin », a dit Anne Lindier.",
        "« Le tunnel de Courbevanne ouvrira en juin », a dit Anne Lindier."
            + " | Anne Lindier a dit que le tunnel de Courbevanne ouvrirait en juin.",
        "« Nos deux pays doivent ouvrir le tunnel avant la fin de juin », a dit Anne Lindier."
            + " | « Il faut que nos deux pays ouvrent ce tunnel d’ici à fin juin », a dit Anne"
            + " Lindier.",
      })
  void theSameStatementMeetsWhateverBecameOfItsWords(String left, String right) {
    assertThat(most(List.of(left + "\n", right + "\n"))).isEqualTo(2);
  }

  /// A word or two are enough where one speaker's quotation holds all of the other's; else not.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“We will answer,” Ana Lind said. | “We will answer at once,” Lind said. | 2",
        "« Qu’il vienne », a dit Vladimir Poutine."
            + " | « Qu’il vienne donc ! », a dit Vladimir Putin. | 2",
        "« Qu’il vienne », a dit Anne Lindier. | « Qu’il vienne donc ! », a dit Luc Carne. | 1",
        "Ana Lind asked for 2.5 million euros in aid. | Lind asked for an aid of 2.7 million euros."
            + " | 2",
        "Anne Lindier a réclamé 2,5 milliards d’euros d’aide."
            + " | Mme Lindier réclame une aide de 2,7 milliards d’euros. | 2",
        "Anne Lindier a réclamé 2,5 milliards d’euros d’aide."
            + " | Mme Lindier réclame un prêt de 2,7 milliards d’euros. | 1",
      })
  void aShortStatementMeetsItsOtherVersion(String left, String right, int together) {
    boolean french = left.contains(" a ");
    String more =
        french
            ? "\n\n« Les chiens seront tenus en laisse », a déclaré le maire, Pierre Carnot.\n"
            : "\n\n“Dogs must be kept on a lead,” the mayor, Simon Hart, said.\n";
    assertThat(most(List.of(left + more, right + "\n"))).isEqualTo(together);
  }

  @Test
  void whatOneArticleRepeatsIsOneStatementWithTheOthers() {
    assertThat(
            most(
                List.of(
                    "“The tunnel under Harrow Hill will open in June,” Ana Lind said.\n\n"
                        + "Rain fell all day.\n\n"
                        + "“The tunnel under Harrow Hill will open in June,” she repeated.\n",
                    "“The tunnel under Harrow Hill will open in June,” Ana Lind said.\n")))
        .isEqualTo(3);
  }

  /// How many versions the fullest statement has.
  private static int most(List<String> texts) {
    return compare(texts).statements().stream()
        .mapToInt(it -> it.versions().size())
        .max()
        .orElse(0);
  }

  /// Each statement as `article:words` in lower case.
  private static List<String> statements(List<String> texts) {
    return compare(texts).statements().stream()
        .map(
            statement -> {
              TreeSet<String> versions = new TreeSet<>();
              for (Version it : statement.versions()) {
                Member member = it.member();
                versions.add(it.article() + ":" + member.extract().article().at(member.span()));
              }
              return String.join(" ", versions).toLowerCase(java.util.Locale.ROOT);
            })
        .toList();
  }

  private static Comparison compare(List<String> texts) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      sources.add(new Source(i + ".txt", texts.get(i).getBytes(StandardCharsets.UTF_8)));
    }
    return Verbatim.compare(sources, List.of());
  }
}
