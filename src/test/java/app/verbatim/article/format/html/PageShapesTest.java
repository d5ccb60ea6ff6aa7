package app.verbatim.article.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Block.Kind;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.Source;
import app.verbatim.article.format.ArticleReaders;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages as news sites build them: what is the story, and what only stands beside it.
class PageShapesTest {

  private static final String ONE =
      "The ferry to Inchmore will stop running for three weeks in May, the island council said on"
          + " Thursday, while the slipway is rebuilt and its lights are replaced.";
  private static final String TWO =
      "“Nobody will be cut off,” council leader Moira Kell told a packed meeting, adding that two"
          + " fishing boats had been hired to carry letters, medicine and schoolchildren.";
  private static final String THREE =
      "Shopkeepers were less sure. Several said that the works should have waited for the winter,"
          + " when hardly any visitors come, and asked to be paid for what they stand to lose.";
  private static final String STORY = "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>";
  private static final String KEPT = "ONE¶TWO¶THREE";

  private static final String UN =
      "Le bac d'Inchmore ne circulera pas pendant trois semaines en mai, a annoncé jeudi le conseil"
          + " de l'île, le temps de refaire la cale et d'en changer les feux.";
  private static final String DEUX =
      "« Personne ne sera coupé du monde », a assuré la présidente du conseil, Moira Kell, devant"
          + " une salle pleine, ajoutant que deux bateaux de pêche porteraient le courrier.";
  private static final String TROIS =
      "Les commerçants en doutent. Plusieurs jugent que les travaux auraient dû attendre l'hiver,"
          + " quand presque personne ne vient, et demandent à être payés de ce qu'ils perdront.";
  private static final String RECIT = "<p>" + UN + "</p><p>" + DEUX + "</p><p>" + TROIS + "</p>";

  private static final String EINS =
      "Die Fähre nach Inchmore fällt im Mai drei Wochen lang aus, teilte der Inselrat am Donnerstag"
          + " mit, weil die Rampe erneuert wird und neue Lichter bekommt.";
  private static final String ZWEI =
      "„Niemand wird abgeschnitten sein“, sagte Ratsvorsitzende Moira Kell vor vollem Saal und"
          + " fügte hinzu, dass zwei Fischkutter Post, Arznei und Schulkinder befördern sollen.";
  private static final String DREI =
      "Die Händler zweifeln daran. Mehrere meinten, man hätte auf den Winter warten sollen, wenn"
          + " kaum jemand kommt, und verlangen Ersatz für das, was ihnen entgeht.";

  private static String page(String language, String body) {
    return "<!DOCTYPE html><html lang="
        + language
        + "><head><title>Ferry to Inchmore stops in May - The Inchmore Packet</title></head><body>"
        + "<div class=site-top><a href=/>Home</a> <a href=/n>News</a> <a href=/s>Sport</a></div>"
        + body
        + "<div class=site-bottom><a href=/about>About us</a> <a href=/privacy>Privacy</a><p>The"
        + " Inchmore Packet is owned by its readers. All rights reserved.</p></div></body></html>";
  }

  private static Object[] english(String name, String body, String kept) {
    return new Object[] {name, page("en", body), kept};
  }

  private static Object[] german(String name, String body, String kept) {
    return new Object[] {name, page("de", body), kept};
  }

  private static Object[] french(String name, String body, String kept) {
    return new Object[] {name, page("fr", body), kept};
  }

  static Stream<Object[]> pages() {
    return Stream.of(boxes(), shapes(), others()).flatMap(it -> it);
  }

  /// Boxes inside or right below the story.
  private static Stream<Object[]> boxes() {
    return Stream.of(
        english(
            "cards of other stories below, named by nothing",
            "<main><h1>Ferry to Inchmore stops in May</h1>"
                + STORY
                + "<div><div class=c7><h3><a href=/1>School roof to be mended</a></h3><p>The roof"
                + " of the primary school lets in rain and will be mended before the"
                + " autumn.</p></div><div class=c7><h3><a href=/2>Otters seen again</a></h3><p>A"
                + " family of otters has been seen near the old pier for the first time in twenty"
                + " years.</p></div><div class=c7><h3><a href=/3>Choir wins a prize</a></h3><p>The"
                + " choir of St Bride came home with a silver cup and a cheque for new"
                + " robes.</p></div></div></main>",
            KEPT),
        english(
            "one card of another story inside",
            "<article><h1>Ferry to Inchmore stops in May</h1><p>"
                + ONE
                + "</p><div class=x1><a href=/9><h4>Harbour master retires</h4><p>After thirty"
                + " years the harbour master hands over his keys and his cat.</p></a></div><p>"
                + TWO
                + "</p><p>"
                + THREE
                + "</p></article>",
            KEPT),
        english(
            "inline links to read more",
            "<article><h1>Ferry to Inchmore stops in May</h1><p>"
                + ONE
                + "</p><p><strong>Read more: <a href=/8>Why the slipway"
                + " crumbles</a></strong></p><p>"
                + TWO
                + "</p><p>ALSO READ | <a href=/8>Why the slipway crumbles</a></p><p>"
                + THREE
                + "</p><p><em>More on this story: <a href=/8>Why the slipway crumbles</a></em></p>"
                + "</article>",
            KEPT),
        english(
            "a newsletter call inside",
            "<article><h1>Ferry to Inchmore stops in May</h1><p>"
                + ONE
                + "</p><div class=box><p>Sign up to The Morning Tide, our free daily newsletter"
                + " with all the news of the islands in your inbox.</p></div><p>"
                + TWO
                + "</p><p>"
                + THREE
                + "</p></article>",
            KEPT),
        english(
            "about the author",
            "<article><h1>Ferry to Inchmore stops in May</h1><p>By Una Grant</p>"
                + STORY
                + "<div class=foo><p>Una Grant is the transport correspondent of The Inchmore"
                + " Packet. She has covered the islands since 2009.</p></div></article>",
            KEPT),
        english(
            "comments named by nothing but their heading",
            "<article><h1>Ferry to Inchmore stops in May</h1>"
                + STORY
                + "<h3>Comments (3)</h3><div class=c><b>Sandy</b><p>About time too, that slipway is"
                + " a disgrace to us all and has been for years.</p></div><div"
                + " class=c><b>Elspeth</b><p>And who is going to bring my mother her tablets, I"
                + " should like to know.</p></div><div class=c><b>Ewan</b><p>The boats did it in"
                + " 1987 and they will do it again, no bother.</p></div></article>",
            KEPT),
        english(
            "comments longer than the story, below the form for them",
            "<div><h1>Ferry to Inchmore stops in May</h1>"
                + STORY
                + STORY.replace("<p>", "<p>Again: ")
                + "<form><label>Your comment</label><textarea></textarea></form>"
                + ("<div><h4>A reader</h4><p>"
                        + THREE.replace("Shopkeepers", "We at the shop")
                        + "</p></div>")
                    .repeat(9)
                + "</div>",
            KEPT + "¶Again: ONE¶Again: TWO¶Again: THREE"),
        english(
            "related links under a heading",
            "<article><h1>Ferry to Inchmore stops in May</h1>"
                + STORY
                + "<h2>Related stories</h2><ul><li>Why the slipway crumbles</li><li>Ten walks on"
                + " Inchmore that you can do in an afternoon</li></ul></article>",
            KEPT),
        english(
            "a pull quote that repeats the text",
            "<article><h1>Ferry to Inchmore stops in May</h1><p>"
                + ONE
                + "</p><blockquote class=pq>“Nobody will be cut off”</blockquote><p>"
                + TWO
                + "</p><p>"
                + THREE
                + "</p></article>",
            KEPT),
        english(
            "an advertisement's label and a player's",
            "<article><h1>Ferry to Inchmore stops in May</h1><p>"
                + ONE
                + "</p><p>Advertisement</p><p>Story continues below advertisement</p><p>"
                + TWO
                + "</p><p>Listen to this article</p><p>5 min</p><p>"
                + THREE
                + "</p></article>",
            KEPT),
        english(
            "a wall before the rest",
            "<article><h1>Ferry to Inchmore stops in May</h1>"
                + STORY
                + "<div class=z><h3>Subscribe to read the full story</h3><p>Already a subscriber?"
                + " Log in</p><p>Enjoy unlimited access from £1 a week. Cancel any time.</p></div>"
                + "</article>",
            KEPT),
        french(
            "un mur d'abonnement",
            "<article><h1>Le bac d'Inchmore arrêté en mai</h1>"
                + RECIT
                + "<div class=z><p>Il vous reste 60 % de cet article à lire. La suite est réservée"
                + " aux abonnés.</p><p>Déjà abonné ? Connectez-vous</p></div></article>",
            "UN¶DEUX¶TROIS"),
        french(
            "des liens dans le texte",
            "<article><h1>Le bac d'Inchmore arrêté en mai</h1><p>"
                + UN
                + "</p><p>» Lire aussi - <a href=/8>Pourquoi la cale s'effrite</a></p><p>"
                + DEUX
                + "</p><p><strong>À LIRE AUSSI. </strong><a href=/8>Pourquoi la cale"
                + " s'effrite</a></p><p>"
                + TROIS
                + "</p><p>Suivez toute l'actualité des îles sur notre chaîne"
                + " WhatsApp</p></article>",
            "UN¶DEUX¶TROIS"));
  }

  /// How the story itself is built.
  private static Stream<Object[]> shapes() {
    return Stream.of(
        english(
            "a live blog",
            "<main><h1>Ferry to Inchmore stops in May</h1><div class=live><div"
                + " class=post><time>14:05</time><h3>Council speaks</h3><p>"
                + ONE
                + "</p></div><div class=post><time>13:40</time><p>"
                + TWO
                + "</p></div><div class=post><time>12:10</time><p>"
                + THREE
                + "</p></div></div></main>",
            "Council speaks¶" + KEPT),
        english(
            "a list and a table in the body",
            "<article><h1>Ferry to Inchmore stops in May</h1><p>"
                + ONE
                + "</p><p>The council says it will:</p><ul><li>carry letters twice a"
                + " day</li><li>run a boat for the school at eight and at four</li></ul><p>"
                + TWO
                + "</p><table><tr><th>Day</th><th>Boat</th></tr><tr><td>Monday</td><td>Morning Star"
                + "</td></tr></table><p>"
                + THREE
                + "</p></article>",
            "ONE¶The council says it will:¶carry letters twice a day¶run a boat for the school at"
                + " eight and at four¶TWO¶Day¶Boat¶Monday¶Morning Star¶THREE"),
        english(
            "pictures with captions and credits",
            "<article><h1>Ferry to Inchmore stops in May</h1><figure><img src=a><figcaption>The"
                + " slipway at low tide <span>Photograph: Rory Bain</span></figcaption></figure><p>"
                + ONE
                + "</p><div class=img><img src=b><div class=image-caption>Moira Kell at the meeting"
                + "</div></div><p>"
                + TWO
                + "</p><p>"
                + THREE
                + "</p></article>",
            KEPT),
        english(
            "a gallery before the text",
            "<main><h1>Ferry to Inchmore stops in May</h1><div class=gallery><ul><li><img"
                + " src=a><p>1 of 2: The slipway at low tide, seen from the old pier on a calm"
                + " day</p></li><li><img src=b><p>2 of 2: The ferry leaves Inchmore for the"
                + " mainland in heavy rain</p></li></ul></div>"
                + STORY
                + "</main>",
            KEPT),
        english(
            "text cut by line breaks in one element",
            "<div class=story><h1>Ferry to Inchmore stops in May</h1><div>"
                + ONE
                + "<br><br>"
                + TWO
                + "<br><br>"
                + THREE
                + "</div></div>",
            KEPT),
        english(
            "an AMP page",
            "<article amp><h1>Ferry to Inchmore stops in May</h1><amp-img></amp-img><p>"
                + ONE
                + "</p><amp-ad><p>Buy our oars</p></amp-ad><p>"
                + TWO
                + "</p><p>"
                + THREE
                + "</p><amp-consent><div><p>We and our partners keep information on your device and"
                + " ask you to accept it.</p></div></amp-consent></article>",
            KEPT),
        english(
            "the rest in a part named after its wall",
            "<article><h1>Ferry to Inchmore stops in May</h1>"
                + STORY
                + STORY.replace("<p>", "<p>Again: ")
                + STORY.replace("<p>", "<p>Thirdly: ")
                + "<div class='paywall-content subscriber'><p>"
                + ONE.replace("May", "June")
                + "</p><p>"
                + TWO.replace("letters", "parcels")
                + "</p><p>"
                + THREE.replace("winter", "autumn")
                + "</p></div></article>",
            KEPT
                + "¶Again: ONE¶Again: TWO¶Again: THREE¶Thirdly: ONE¶Thirdly: TWO¶Thirdly: THREE¶"
                + ONE.replace("May", "June")
                + "¶"
                + TWO.replace("letters", "parcels")
                + "¶"
                + THREE.replace("winter", "autumn")),
        english(
            "paragraphs named after their wall, but for the first two",
            "<article><h1>Ferry to Inchmore stops in May</h1>"
                + STORY
                + STORY.replace("<p>", "<p class=paywall>Again: ")
                + "</article>",
            KEPT + "¶Again: ONE¶Again: TWO¶Again: THREE"),
        english(
            "an agency's page with hashed names, its sign-off and its standards",
            "<main><article data-x=a><div class=h__w__1a><h1>Ferry to Inchmore stops in"
                + " May</h1><div class=i__b__2c><a href=/a>Una Grant</a></div><time>May 3,"
                + " 2026</time></div><div class=a-b__content__17><div data-t=p0 class=t__t__1F>"
                + ONE
                + "</div><div data-t=p1 class=t__t__1F>"
                + TWO
                + "</div><div data-t=ad class=x__y__9>Advertisement · Scroll to continue</div><div"
                + " data-t=p2 class=t__t__1F>"
                + THREE
                + "</div><p class=s__o__1>Reporting by Una Grant; Editing by Rory Bain</p><p"
                + " class=t__b__2>Our Standards: <a href=/p>The Packet Principles.</a></p></div>"
                + "</article></main>",
            KEPT),
        english(
            "a desk's boxes to read on, and a live label",
            "<article><h1>Ferry to Inchmore stops in May</h1><section class=inread><p><span>Read"
                + " also |</span> <a href=/8>Why the slipway crumbles, and who should have seen"
                + " it</a></p></section><p>"
                + ONE
                + "</p><section class=catcher><p class=catcher__desc><a href=/8>Ten walks on"
                + " Inchmore</a></p></section><p>"
                + TWO
                + "</p><p>"
                + THREE
                + "</p></article>",
            KEPT),
        english(
            "a story told in sections with anchors",
            "<article><h1>Ferry to Inchmore stops in May</h1><ul class=toc><li><a href=#a>What"
                + " happens</a></li><li><a href=#b>Who pays</a></li></ul><section><h2><a"
                + " href=#a>What happens</a></h2><p>"
                + ONE
                + "</p></section><section><h2><a href=#b>Who pays</a></h2><p>"
                + TWO
                + "</p><p>"
                + THREE
                + "</p></section></article>",
            "What happens¶ONE¶Who pays¶TWO¶THREE"),
        english(
            "each paragraph in parts of its own, with boxes between",
            "<main><h1>Ferry to Inchmore stops in May</h1><div data-c=text><div><div><p>"
                + ONE
                + "</p></div></div></div><div data-c=links><ul><li><a href=/8>Why the slipway"
                + " crumbles</a></li><li><a href=/7>Ten walks</a></li></ul></div><div"
                + " data-c=text><div><div><p>"
                + TWO
                + "</p></div></div></div><div data-c=ad><p>Advertisement</p></div><div data-c=text>"
                + "<div><div><p>"
                + THREE
                + "</p></div></div></div></main>",
            KEPT),
        english(
            "paragraphs that are no paragraphs",
            "<div id=wrap class='site has-sidebar'><h1>Ferry to Inchmore stops in May</h1><div"
                + " class=body-copy><div class=par>"
                + ONE
                + "</div><div class=par>"
                + TWO
                + "</div><div class=par>"
                + THREE
                + "</div></div></div>",
            KEPT),
        english(
            "a first letter and marked words of their own",
            "<article><h1>Ferry to Inchmore stops in May</h1><p><span class=dropcap>"
                + ONE.charAt(0)
                + "</span>"
                + ONE.substring(1).replace("council", "<a href=/c>council</a>")
                + "</p><p>"
                + TWO.replace("Moira Kell", "<strong>Moira Kell</strong>")
                + "</p><p>"
                + THREE
                + "</p></article>",
            KEPT),
        english(
            "key points above the text",
            "<article><h1>Ferry to Inchmore stops in May</h1><ul class=kp><li>Three weeks without a"
                + " ferry while the slipway is rebuilt</li><li>Two fishing boats will carry"
                + " letters</li></ul>"
                + STORY
                + "</article>",
            "Three weeks without a ferry while the slipway is rebuilt¶Two fishing boats will carry"
                + " letters¶"
                + KEPT),
        english(
            "questions and answers",
            "<article><h1>Ferry to Inchmore stops in May</h1><p>"
                + ONE
                + "</p><p><b>Why in May?</b></p><p>"
                + TWO
                + "</p><p><b>Who pays?</b></p><p>"
                + THREE
                + "</p></article>",
            "ONE¶Why in May?¶TWO¶Who pays?¶THREE"),
        english(
            "short paragraphs",
            "<article><h1>Ferry to Inchmore stops in May</h1>"
                + STORY
                + "<p>Nobody left early.</p><p>“We will see,” said Kell.</p></article>",
            KEPT + "¶Nobody left early.¶“We will see,” said Kell."),
        english(
            "a correction below the text",
            "<article><h1>Ferry to Inchmore stops in May</h1>"
                + STORY
                + "<p>Correction: an earlier version of this story gave the wrong"
                + " month.</p></article>",
            KEPT + "¶Correction: an earlier version of this story gave the wrong month."));
  }

  /// Things around the story.
  private static Stream<Object[]> others() {
    return Stream.of(
        german(
            "ein Kasten, Kommentare und andere Artikel",
            "<article><h1>Fähre nach Inchmore fällt im Mai aus</h1><p>Von Jutta Brandt</p><p>"
                + EINS
                + "</p><p>Lesen Sie auch: <a href=/8>Warum die Rampe bröckelt</a></p><p>"
                + ZWEI
                + "</p><p>"
                + DREI
                + "</p><h3>Mehr zum Thema</h3><ul><li><a href=/8>Warum die Rampe"
                + " bröckelt</a></li></ul><h3>Kommentare (2)</h3><div><b>Sönke</b><p>Das wurde aber"
                + " auch wirklich Zeit, die Rampe ist seit Jahren eine Schande für uns"
                + " alle.</p></div></article>",
            "EINS¶ZWEI¶DREI"),
        german(
            "eine Bezahlschranke",
            "<article><h1>Fähre nach Inchmore fällt im Mai aus</h1><p>"
                + EINS
                + "</p><p>"
                + ZWEI
                + "</p><p>"
                + DREI
                + "</p><div><h2>Diesen Artikel weiterlesen mit dem Inselabo</h2><p>Jederzeit"
                + " kündbar.</p></div></article>",
            "EINS¶ZWEI¶DREI"),
        french(
            "des articles en vignettes et une bio",
            "<main><article><h1>Le bac d'Inchmore arrêté en mai</h1><p>Par Odile Vannier</p>"
                + RECIT
                + "<p>Crédits photos : Odile Vannier</p><p>Sur le même sujet"
                + " :</p></article><section><h2>À lire aussi</h2><div class=k><h3><a href=/1>Le"
                + " toit de l'école</a></h3><p>Le toit de l'école prend l'eau et sera refait avant"
                + " l'automne, promet la mairie.</p></div><div class=k><h3><a href=/2>Les loutres"
                + " sont revenues</a></h3><p>Une famille de loutres a été vue près du vieux ponton,"
                + " pour la première fois en vingt ans.</p></div></section></main>",
            "UN¶DEUX¶TROIS"),
        english(
            "a cookie wall longer than the story",
            "<div id=cw><h2>We value your privacy</h2><p>We and our 842 partners store and access"
                + " information on a device, such as cookies, and process personal data, such as"
                + " unique identifiers, for personalised ads and content, and for ad"
                + " measurement.</p><p>You may click to consent to our and our partners’ processing"
                + " as described above. Or you may change your preferences before consenting or"
                + " refuse to consent.</p></div><article><h1>Ferry to Inchmore stops in May</h1>"
                + STORY
                + "</article>",
            KEPT),
        english(
            "a story that begins with cookies, in no part of its own",
            "<div><h1>Ferry to Inchmore stops in May</h1></div><div><p>Cookies will be handed out"
                + " on the pier to whoever is left behind, the council promises.</p>"
                + STORY
                + "</div>",
            "Cookies will be handed out on the pier to whoever is left behind, the council"
                + " promises.¶"
                + KEPT),
        english(
            "the text in its data only",
            "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": \"Ferry to"
                + " Inchmore stops in May\", \"articleBody\": \""
                + (ONE + "\\n\\n" + TWO + "\\n\\n" + THREE)
                + "\"}</script><div id=app><p>Please enable JavaScript.</p></div>",
            KEPT),
        english(
            "the next story in full beneath, with a headline as large",
            "<article><h1>Ferry to Inchmore stops in May</h1>"
                + STORY
                + "</article><article><h1>Otters seen again</h1><p>A family of otters has been seen"
                + " near the old pier for the first time in twenty years, and not by one person"
                + " only, said the harbour master, who has counted five of them.</p><p>They may"
                + " have come over from the mainland with the warmer water, a biologist at the"
                + " university thinks, or they were here all along and nobody"
                + " looked.</p></article>",
            KEPT),
        english(
            "other stories in full beneath",
            "<article><h1>Ferry to Inchmore stops in May</h1>"
                + STORY
                + "</article><article><h2><a href=/5>Otters seen again</a></h2><p>A family of"
                + " otters has been seen near the old pier for the first time in twenty years, and"
                + " not by one person only.</p></article>",
            KEPT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void onlyTheStoryIsCompared(String name, String html, String kept) {
    Source source = new Source("page.html", html.getBytes(StandardCharsets.UTF_8));
    Article article = ((Read) ArticleReaders.read(source, "A")).article();

    String shown =
        article.blocks().stream()
            .filter(it -> it.compared() && it.kind() != Kind.HEADLINE)
            .map(it -> article.at(it.span()))
            .collect(Collectors.joining("¶"))
            .replace(ONE, "ONE")
            .replace(TWO, "TWO")
            .replace(THREE, "THREE")
            .replace(UN, "UN")
            .replace(DEUX, "DEUX")
            .replace(TROIS, "TROIS")
            .replace(EINS, "EINS")
            .replace(ZWEI, "ZWEI")
            .replace(DREI, "DREI");

    assertThat(shown).isEqualTo(kept);
  }
}
