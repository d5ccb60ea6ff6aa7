package app.verbatim.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.article.Texts;
import app.verbatim.extract.quote.Marks.Pair;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  /// `¶` ends a paragraph, `_` is a no-break space. Expected: the words of each pair, `-` before
  /// them for each depth, `+` after them when the quotation continues, `!` before a mark alone.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        // French, with every kind of space
        "«_Je pars_», dit-il.                              # Je pars",
        "« Je pars », dit-il.                              # Je pars",
        "«Je pars», dit-il.                                # Je pars",
        "«\u202fJe pars\u202f», dit-il.                    # Je pars",
        "Selon l’« accord », c’est « non ».                # accord | non",
        "«_Il m’a dit_: “Je pars.” Voilà_», dit-il.        # Il m’a dit_: “Je pars.” Voilà | -Je"
            + " pars.",
        "« Il dit « oui » ici », dit-elle.                 # Il dit « oui » ici | -oui",
        "« Il dit ‹ oui › ici »                            # Il dit ‹ oui › ici | -oui",
        "\"L'accord d'hier\", a-t-il dit.                  # L'accord d'hier",
        "Selon l'\"accord\" signé.                         # accord",
        "\" Je pars \", dit-il, \" demain \".              # Je pars | demain",
        // English
        "“We will,” he said, “win.”                        # We will, | win.",
        "\"We will,\" he said, \"win.\"                    # We will, | win.",
        "``We will,'' he said, ``win.''                    # We will, | win.",
        "He said , `` We won . '' And left .               # We won .",
        "He said , \" We won . \" And left .               # We won .",
        "''We will,'' he said.                             # We will,",
        "“He told me ‘no’ twice,” she said.                # He told me ‘no’ twice, | -no",
        "\"He told me 'no' twice,\" she said.              # He told me 'no' twice, | -no",
        "\"'No' is what he said,\" she said.               # 'No' is what he said, | -No",
        "\"She said: 'No.'\"                               # She said: 'No.' | -No.",
        "“a ‘b “c ‘x’ e” f’ g”                             # a ‘b “c ‘x’ e” f’ g | -b “c ‘x’ e” f |"
            + " --c ‘x’ e | ---x",
        "(\"maybe\") and [“never”]                         # maybe | never",
        "a plan—\"the best\"—was dropped                   # the best",
        "\"I was—\" he began.                              # I was—",
        "\"...and then we left,\" he said.                 # ...and then we left,",
        "\"(They) won,\" he said                           # (They) won,",
        "Joseph \"Joe\" Biden                              # Joe",
        "\"Who?\"\"Me.\"                                   # Who? | Me.",
        // tags left in the text
        "<a href=\"x.html\">“Yes,”</a> he said.            # Yes,",
        "3 < 5 \"and\" 5 > 3                              # and",
        // mixtures and wrong shapes
        "“We will,\" he said. \"We won.”                   # We will, | We won.",
        "”We will,” he said.                               # We will,",
        "“We will,“ he said.                               # We will,",
        "“We will,'' he said.                              # We will,",
        "“ He said \" no \" to me ”                        # He said \" no \" to me | -no",
        // German and others
        "„Wir gehen“, sagte er.                            # Wir gehen",
        "„ Wir gehen “, sagte er.                          # Wir gehen",
        "„Er sagte ‚nein‘ dazu“, sagte sie.                # Er sagte ‚nein‘ dazu | -nein",
        "»Wir gehen«, sagte er. »Jetzt.«                   # Wir gehen | Jetzt.",
        "„Idziemy”, powiedział.                            # Idziemy",
        "\"Wir gehen“, sagte er.                           # Wir gehen",
        // British single marks and apostrophes
        "‘I don’t know,’ he said.                          # I don’t know,",
        "'I don't know,' he said.                          # I don't know,",
        "‘The workers’ rights are ours,’ he said.          # The workers’ rights are ours,",
        "'The workers' rights are ours,' he said.          # The workers' rights are ours,",
        "‘He said “no” to us,’ she said.                   # He said “no” to us, | -no",
        "a 'fake' claim and a 'real' one                   # fake | real",
        "I don't; it's the boys' room, l'été, d’accord     #",
        "rock 'n' roll in the '90s, ’tis true, ‘68s        #",
        "`Not now,' he said.                               # Not now,",
        "“Titanic”’s end and \"Titanic\"'s end             # Titanic | Titanic",
        // feet and inches
        "A 5\" screen for a 6'2\" man                      #",
        "\"It has a 5\" screen,\" he said.                 # It has a 5\" screen,",
        "He won \"the seat of 25\" and left                # the seat of 25",
        "A 5” screen, 6’2” wide                            #",
        // unclosed and stray
        "“We will, he said. Then “yes” and “no”.           # yes | no | !“",
        "« Nous irons, dit-il. Puis « oui ».               # oui | !«",
        "He said yes” and left. “No.”                      # No. | !”",
        "« Il dit “oui », puis « non ».                    # Il dit “oui | non | !“",
        "\"We will, he said. He called it \"good\".        # good | !\"",
        "An unclosed “mark. ¶ Next “pair” here.            # pair | !“",
        "Une « citation ouverte. ¶ Suite fermée ».         # !« | !»",
        "An empty “” pair and a \" \" one                  #",
        // several paragraphs
        "“One. ¶ “Two. ¶ “Three,” he said.                 # One.+ | Two.+ | Three,",
        "He said: “One. ¶ “Two,” and left. “Three.”        # One.+ | Two, | Three.",
        "\"One. ¶ \"Two,\" he said.                        # One.+ | Two,",
        "‘One. ¶ ‘Two,’ he said.                           # One.+ | Two,",
        "« Un. ¶ » Deux. ¶ » Trois », dit-il.              # Un.+ | Deux.+ | Trois",
        "« Un. ¶ « Deux », dit-il.                         # Un.+ | Deux",
        "“One ‘two’ three. ¶ “Four.”                       # One ‘two’ three.+ | -two | Four.",
        "“One. ¶ “Two. ¶ He left.                          # One.+ | Two. | !“",
        "« Un. ¶ Deux.                                     # !«",
      })
  void pairsMarks(String text, String expected) {
    Article article =
        Texts.article(text.strip().replace(" ¶ ", "\n\n").replace('_', '\u00a0'), "en");
    assertThat(shown(article, Marks.find(article)).replace('\u00a0', '_'))
        .isEqualTo(expected == null ? "" : expected);
  }

  private static String shown(Article article, Marks marks) {
    String pairs =
        marks.pairs().stream()
            .map(
                it -> "-".repeat(it.depth()) + article.at(it.words()) + (it.continues() ? "+" : ""))
            .collect(Collectors.joining(" | "));
    String alone =
        marks.unclosed().stream()
            .map(it -> "!" + article.at(it))
            .collect(Collectors.joining(" | "));
    return pairs.isEmpty() || alone.isEmpty() ? pairs + alone : pairs + " | " + alone;
  }

  @Test
  void theParagraphsOfOneQuotationAreTogether() {
    Article article = Texts.article("“One ‘a’. \n\n“Two,” he said. “Three.”");
    assertThat(Marks.find(article).quotations())
        .extracting(parts -> parts.stream().map(it -> article.at(it.words())).toList())
        .containsExactly(List.of("One ‘a’.", "Two,"), List.of("Three."));
  }

  @Test
  void markSoupNeverBreaksTheNesting() {
    Random random = new Random(7);
    String soup = "«»‹›“”„‘’‚\"'`ab5 .,\u00a0\n:(—";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(soup.charAt(random.nextInt(soup.length())));
        if (random.nextInt(20) == 0) {
          text.append("\n\n");
        }
      }
      assertSound(Texts.article(text.toString(), "en"));
    }
  }

  private static void assertSound(Article article) {
    List<Pair> pairs = Marks.find(article).pairs();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      Span marked = pair.marked();
      int block = article.blockAt(marked.start());
      assertThat(article.blocks().get(block).span().covers(marked)).as("in one block").isTrue();
      assertThat(marked.covers(pair.words()) && pair.words().length() > 0).as("words").isTrue();
      assertThat(article.at(pair.words())).isEqualTo(article.at(pair.words()).strip());
      long around = pairs.stream().filter(it -> it != pair && it.marked().covers(marked)).count();
      assertThat(pair.depth()).as("depth in %s", article.text()).isEqualTo((int) around);
      for (Pair other : pairs.subList(0, i)) {
        assertThat(
                other.words().covers(marked)
                    || other.marked().end() <= marked.start()
                    || !other.marked().overlaps(marked))
            .as("%s and %s in %s", other, pair, article.text())
            .isTrue();
      }
    }
  }

  @Test
  void aHundredThousandUnclosedMarksAreOnePass() {
    for (String mark : List.of("« ", " “a", " \"a", "\"", "'", " ‘a", " 'n", "a” ", "»", "5\" ")) {
      Article article = Texts.article(mark.repeat(100_000), "en");
      assertThat(Marks.find(article).pairs().size()).isLessThanOrEqualTo(100_000);
    }
    Article paragraphs = Texts.article("“a ‘b\n\n".repeat(100_000));
    assertThat(Marks.find(paragraphs).pairs()).hasSize(100_000);
  }
}
