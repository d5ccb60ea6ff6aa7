package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole pages, each line with the kind it must be read as.
class BlocksTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyLineOfThePageHasItsKind(String name, String page) {
    List<String> text = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : page.split("\n", -1)) {
      int bar = line.indexOf('|');
      String words = bar < 0 ? "" : line.substring(bar + 1).strip();
      text.add(words);
      if (!words.isEmpty()) {
        expected.add(line.substring(0, bar).strip() + " | " + words);
      }
    }

    Article article = Pages.read(String.join("\n", text));

    assertThat(article.blocks().stream().map(it -> shown(article, it)).toList())
        .isEqualTo(expected);
  }

  private static String shown(Article article, Block block) {
    return block.kind().name().toLowerCase(Locale.ROOT) + " | " + article.at(block.span());
  }

  static Stream<Object[]> pages() {
    return Stream.of(
        page(
            "French page: teaser on top, caption in the middle, signature and portrait below",
            """
            furniture  | Une comète « visible à l'œil nu » passera au-dessus des Alpes.
                       |
            headline   | Le barrage de Vernes sera vidé cet automne, annonce le préfet
                       |
            paragraph  | Le barrage de Vernes sera vidé à partir du 2 octobre, a annoncé jeudi le préfet de la Drôme.
                       |
            paragraph  | « Nous ne prendrons aucun risque », a-t-il déclaré devant les maires de la vallée.
                       |
            caption    | Le barrage de Vernes vu de la route de la vallée (Reuters)
                       |
            crosshead  | Une vanne "hors d'usage" ?
                       |
            paragraph  | L'exploitant du barrage affirme que la vanne principale ne ferme plus depuis le mois de juin.
                       |
            paragraph  | Les maires de la vallée demandent que le préfet rende public le rapport sur le barrage.
                       |
            byline     | Élodie Marchand
                       |
            furniture  | "Passionnée de montagne. Lectrice. Ne sait pas skier."
                       |
            furniture  | Laisser un commentaire
                       |
            furniture  | Votre adresse e-mail ne sera pas publiée.
            """),
        page(
            "French page: breadcrumb, reading time, credit lines, links in the middle, a long foot",
            """
            furniture  | 1. Accueil
            furniture  | 2. Société
            furniture  | 3. Loire : pourquoi le pont de Brive restera-t-il fermé ?
            furniture  | 2 min de lecture
                       |
            headline   | Loire : pourquoi le pont de Brive restera-t-il fermé ?
                       |
            standfirst | Le département a indiqué mardi que le pont de Brive resterait fermé jusqu'au printemps. Les riverains devront faire un détour.
                       |
            caption    | Le pont de Brive, le 3 mars 2021
            credit     | Crédit : Paul Noiret / Archives
            byline     | Sonia Legrand & AFP
            furniture  | Je m'abonne à la newsletter « Régions »
                       |
            paragraph  | Mardi, le département de la Loire a indiqué que le pont resterait "fermé à tous les véhicules" jusqu'en avril.
                       |
            paragraph  | "Les piles sont trop abîmées", a précisé Marc Villard, ingénieur du département.
                       |
            furniture  | À écouter aussi
                       |
            paragraph  | Les commerçants de Brive craignent de perdre la moitié de leurs clients pendant les travaux du pont.
                       |
            paragraph  | Une réunion publique se tiendra lundi, avec l'ingénieur et le maire, dans la salle des fêtes du village où tout le monde pourra poser ses questions
                       |
            furniture  | La rédaction vous recommande
            furniture  | À lire aussi
                       |
            furniture  | L'actualité par la rédaction de Radio Loire dans votre boîte mail.
                       |
            furniture  | Bienvenue sur Radio Loire
                       |
            furniture  | Cliquez sur “Autoriser” pour poursuivre votre navigation en recevant des notifications. Vous pourrez changer d'avis à tout moment dans votre navigateur.
                       |
            furniture  | Je crée mon compte
            """),
        page(
            "English page with a head full of buttons, a caption and a biography",
            """
            furniture  | Skip to content
            furniture  | News
            headline   | Storm leaves three villages cut off in north Wales
            standfirst | Roads were closed overnight after two rivers burst their banks.
            byline     | By Megan Pryce and Tom Hale
            furniture  | Published 14 November 2024
            furniture  | Share
            paragraph  | Three villages in north Wales were cut off on Thursday after a storm brought down trees and flooded roads.
            paragraph  | “We have never seen the river this high,” said Gwen Parry, who runs the shop in one of the villages.
            caption    | The river at Pont Elan on Thursday. Photograph: Sam Reed/Getty Images
            paragraph  | The council said the roads would stay closed until the river had gone down.
            furniture  | Advertisement
            crosshead  | ‘Worst in a generation’
            paragraph  | Forecasters said more rain was likely on Friday, although the storm itself was moving away.
            furniture  | Megan Pryce covers Wales and the west. She joined the paper in 2019.
            furniture  | Most read
            furniture  | Lottery winner comes forward after a month
            furniture  | © 2024 The Border Post. All rights reserved.
            """),
        page(
            "Plain paragraphs have no headline",
            """
            paragraph  | The minister resigned on Monday.
                       |
            paragraph  | “I am tired,” she told reporters outside her office.
                       |
            paragraph  | The prime minister accepted her resignation and thanked her for her work.
            """),
        page(
            "Short lines without a sentence are all kept",
            """
            paragraph  | Kim ira en Russie
            paragraph  | Watson l'a dit lundi
            """),
        page(
            "A list stays in the story",
            """
            headline   | What changes on the railways in January
                       |
            paragraph  | The railway company has published its new timetable, which starts on the first Sunday of January. It changes three things:
            paragraph  | • fewer night trains to the coast
            paragraph  | • one more train an hour between Harrow and Leigh
            paragraph  | • tickets sold only on the railway's own site
                       |
            paragraph  | Passengers' groups called the new timetable “a step back” and asked the company to think again.
            """),
        page(
            "A teaser box in the middle of the story",
            """
            headline   | Les urgences de Saint-Loup fermeront la nuit
                       |
            paragraph  | Les urgences de Saint-Loup fermeront la nuit à partir du mois de mai, faute de médecins, a annoncé la direction.
                       |
            furniture  | À lire aussi
            furniture  | Football : le derby reporté à dimanche
                       |
            paragraph  | « Il nous manque six médecins pour ouvrir les urgences toutes les nuits », explique la directrice.
                       |
            furniture  | Lire aussi : Le vélo, une passion française
                       |
            paragraph  | Les syndicats de Saint-Loup appellent à une manifestation samedi devant les urgences.
            """),
        page(
            "A dispatch keeps its dateline in the first paragraph",
            """
            headline   | UPDATE 2-Central bank holds rates as inflation slows
            byline     | By Anna Kovacs
            paragraph  | BUDAPEST, March 5 (Reuters) - Hungary's central bank left its main rate unchanged on Tuesday, as expected.
            paragraph  | The bank said inflation had slowed for the third month in a row.
            byline     | (Reporting by Anna Kovacs; editing by Paul Grant)
            """),
        page(
            "Captions by the credit that ends them, and a rule between two parts",
            """
            headline   | Le tunnel du col de Larze rouvrira samedi
            byline     | Le Matin des Alpes avec AFP
            furniture  | Publié le 8 juin 2024 à 9h10, mis à jour le 9 juin 2024 à 7h
            caption    | L'entrée du tunnel, le 3 mai 2024. (JEANNE MOREL / AFP)
            paragraph  | Le tunnel du col de Larze rouvrira samedi matin après quatre mois de travaux, a annoncé le préfet.
            caption    | Le tunnel du col de Larze - AFP
            paragraph  | « Les camions devront attendre l'automne », a précisé le préfet devant l'entrée du tunnel.
            furniture  | * * *
            paragraph  | Le tunnel avait fermé en février, après la chute de plusieurs rochers sur la route du col.
            """),
        page(
            "German page with agency and reading time",
            """
            furniture  | Startseite
            headline   | Bahn sperrt die Strecke nach Lindau für sechs Wochen
            byline     | Von Petra Holm
            furniture  | 12. Juli 2024, 10:15 Uhr
            furniture  | Lesezeit: 2 Min.
            paragraph  | Die Bahn sperrt die Strecke nach Lindau vom 1. August an für sechs Wochen, wie sie am Freitag mitteilte.
            paragraph  | „Die Schienen müssen dringend erneuert werden“, sagte eine Sprecherin der Bahn am Freitag in Ulm.
            caption    | Ein Zug der Bahn kurz vor Lindau (Foto: Karl Meier)
            paragraph  | Fahrgäste müssen auf der Strecke mit Bussen fahren, die nach Angaben der Bahn alle halbe Stunde kommen.
            furniture  | Das könnte Sie auch interessieren
            furniture  | Alle Rechte vorbehalten
            """),
        page(
            "Spanish page with agency signature",
            """
            furniture  | Portada
            headline   | El puerto de Almar cierra por el temporal
            byline     | Por Marta Soler
            furniture  | Actualizado el 3 de febrero de 2024
            paragraph  | El puerto de Almar cerró el sábado por el temporal y no abrirá antes del lunes, según la autoridad portuaria.
            paragraph  | «No podemos garantizar la seguridad de los barcos», dijo la directora del puerto.
            credit     | Foto: EFE
            paragraph  | Los pescadores del puerto esperan que el temporal pase antes del lunes por la mañana.
            furniture  | Te puede interesar
            furniture  | Todos los derechos reservados
            """),
        page(
            "A press release has its headline below place and day",
            """
            furniture  | Agence régionale des forêts
            furniture  | COMMUNIQUÉ DE PRESSE
            dateline   | Limoges, le 4 juin 2024
            headline   | Réouverture des sentiers de la forêt de Crozat
            paragraph  | L'Agence régionale des forêts rouvre ce mardi les sentiers de la forêt de Crozat, fermés depuis les tempêtes.
            paragraph  | « Les promeneurs peuvent revenir », se réjouit la directrice de l'agence régionale.
            """),
        page(
            "Crossheads that are a question, a name or a quotation",
            """
            headline   | Trois voix sur la fermeture du théâtre
                       |
            paragraph  | Le théâtre de la ville fermera en juin pour trois ans de travaux, et personne ne sait où la troupe jouera.
                       |
            paragraph  | Nous avons demandé à trois personnes du théâtre ce qu'elles pensent de cette fermeture.
                       |
            crosshead  | « Trois ans, c'est long »
                       |
            paragraph  | La comédienne du théâtre redoute que le public s'habitue à ne plus venir pendant les travaux.
                       |
            crosshead  | Et après ?
                       |
            paragraph  | Le directeur promet une fermeture sans départs et une saison dans les villages de la région.
            """),
        page(
            "An unknown language is read by its structure",
            """
            headline   | Puente zarratu dute ibaia gainezka dagoelako
                       |
            paragraph  | Udalak ostiralean jakinarazi zuen zubia itxita egongo dela datorren asteko astelehenera arte.
                       |
            paragraph  | Herritarrek autobusez joan beharko dute zubia zabaldu arte, alkateak ostiralean esan zuenez.
            """),
        page(
            "Readers' comments are not the story",
            """
            headline   | Council approves new bus lanes on Mill Road
            paragraph  | The council approved new bus lanes on Mill Road on Wednesday by eleven votes to nine, after a long debate.
            paragraph  | Shopkeepers on Mill Road said the bus lanes would take away their last parking places.
            furniture  | Comments
            furniture  | I have lived on Mill Road for forty years and nobody ever asked me what I thought of the bus lanes, or of anything else.
            furniture  | Typical of this council, they never listen to the people who live here and they never will.
            """));
  }

  private static Object[] page(String name, String lines) {
    return new Object[] {name, lines};
  }
}
