package app.verbatim.article.format.wire;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Credit;
import app.verbatim.article.Item;
import app.verbatim.article.Messages;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.format.ArticleReaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Items as agencies write them, each with all that is read of it.
class WireTest {

  private static final String NAR = "xmlns='http://iptc.org/std/nar/2006-10-01/'";
  private static final String P =
      "<p>The dam above Ardley was emptied on Monday, the water board said in a statement.</p>";
  private static final String TEXT =
      "The dam above Ardley was emptied on Monday, the water board said in a statement.";

  /// What was read, one `field=value` each, in the order of the fields' names.
  private static String shown(byte[] bytes) {
    ReadResult result = ArticleReaders.readAll(List.of(new Source("item", bytes))).getFirst();
    return switch (result) {
      case Unreadable(var source, var reason) -> "refused: " + Messages.in("en").say(reason);
      case Read(Article it) -> fields(it);
    };
  }

  private static String fields(Article article) {
    Map<String, String> fields = new TreeMap<>();
    Item item = article.origin().item();
    article.title().ifPresent(it -> fields.put("title", it));
    article.byline().ifPresent(it -> fields.put("by", it));
    article.outlet().ifPresent(it -> fields.put("outlet", it));
    article.published().ifPresent(it -> fields.put("day", it.day().toString()));
    item.slug().ifPresent(it -> fields.put("slug", it));
    item.version().ifPresent(it -> fields.put("version", String.valueOf(it)));
    item.embargo().ifPresent(it -> fields.put("embargo", it));
    item.urgency().ifPresent(it -> fields.put("urgency", String.valueOf(it)));
    item.note().ifPresent(it -> fields.put("note", it));
    if (item.status() != Item.Status.UNKNOWN) {
      fields.put("status", item.status().toString());
    }
    if (!article.credits().isEmpty()) {
      fields.put(
          "credit",
          article.credits().stream().map(Credit::agency).collect(Collectors.joining("+")));
    }
    List<String> datelines =
        article.blocks().stream()
            .filter(it -> it.kind() == app.verbatim.article.Block.Kind.DATELINE)
            .map(it -> article.at(it.span()))
            .toList();
    if (!datelines.isEmpty()) {
      fields.put("dateline", String.join("+", datelines));
    }
    String body =
        article.blocks().stream()
            .filter(it -> it.compared() && it.paragraph().isPresent())
            .map(it -> article.at(it.span()))
            .collect(Collectors.joining("¶"));
    fields.put("body", body.equals(TEXT) ? "TEXT" : body);
    return article.origin().format()
        + " "
        + article.language()
        + fields.entrySet().stream()
            .map(it -> " " + it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining());
  }

  static Stream<Object[]> items() {
    return Stream.of(g2(), newsMl1(), nitf(), ninjs(), iptc7901(), anpa(), feeds())
        .flatMap(it -> it);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("items")
  void itIsReadFieldByField(String file, String expected) {
    assertThat(shown(file.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
  }

  private static Object[] row(String file, String expected) {
    return new Object[] {file, expected};
  }

  private static String g2(String itemMeta, String contentMeta) {
    return g2(
        itemMeta,
        contentMeta,
        "<inlineXML><nitf><body><body.content>" + P + "</body.content></body></nitf></inlineXML>");
  }

  private static String g2(String itemMeta, String contentMeta, String content) {
    return "<?xml version='1.0'?><newsItem "
        + NAR
        + " guid='tag:a,1' version='4' xml:lang='en-GB'><itemMeta>"
        + itemMeta
        + "</itemMeta><contentMeta>"
        + contentMeta
        + "</contentMeta><contentSet>"
        + content
        + "</contentSet></newsItem>";
  }

  private static Stream<Object[]> g2() {
    return Stream.of(
        row(
            g2(
                "<provider literal='Northern Wire'/><versionCreated>2025-03-11T23:30:00-05:00"
                    + "</versionCreated><embargoed>2025-03-12T06:00:00Z</embargoed>"
                    + "<pubStatus qcode='stat:usable'/><edNote>Recasts lead</edNote>",
                "<urgency>2</urgency><slugline>DAM-ARDLEY</slugline><headline>Dam"
                    + " emptied</headline><by>By Ann Lee</by><dateline>ARDLEY, England</dateline>"
                    + "<creditline>AP</creditline>"),
            "newsml-g2 en body=TEXT by=Ann Lee credit=AP dateline=ARDLEY, England day=2025-03-11"
                + " embargo=2025-03-12T06:00:00Z note=Recasts lead outlet=Northern Wire"
                + " slug=DAM-ARDLEY status=USABLE title=Dam emptied urgency=2 version=4"),
        row(
            g2("<pubStatus qcode='stat:canceled'/>", "<headline>Dam</headline>"),
            "newsml-g2 en body=TEXT status=CANCELLED title=Dam version=4"),
        row(
            g2("<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/withheld'/>", ""),
            "newsml-g2 en body=TEXT status=WITHHELD version=4"),
        row(
            g2("<pubStatus qcode='stat:usable'/><signal qcode='sig:correction'/>", ""),
            "newsml-g2 en body=TEXT status=CORRECTED version=4"),
        row(
            g2(
                "",
                "<headline role='hld:sub'>Second</headline><headline role='hld:main'>First"
                    + "</headline><creator><name>Bo Dahl</name></creator>"
                    + "<infoSource qcode='is:AFP'/>"),
            "newsml-g2 en body=TEXT by=Bo Dahl credit=AFP title=First version=4"),
        row(
            g2(
                "",
                "",
                "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><head><title>no"
                    + "</title></head><body>"
                    + P
                    + "<figure><figcaption>A dam.</figcaption>"
                    + "</figure></body></html></inlineXML>"),
            "newsml-g2 en body=TEXT version=4"),
        row(
            g2("", "", "<inlineData>" + TEXT + "</inlineData>"),
            "newsml-g2 en body=TEXT version=4"),
        row(
            g2("<itemClass qcode='ninat:picture'/>", "", "<remoteContent href='a.jpg'/>"),
            "refused: This item has no text: it is of the kind “picture”."),
        row(
            g2("<pubStatus qcode='stat:canceled'/>", "", ""),
            "refused: CANCELLED by its sender (stat:canceled); the item has no text."),
        row(
            "<packageItem " + NAR + "><itemMeta/><groupSet/></packageItem>",
            "refused: This item has no text: it is of the kind “packageItem”."),
        row(
            "<newsMessage "
                + NAR
                + "><itemSet><packageItem/>"
                + g2("", "<headline>Dam</headline>").replace("<?xml version='1.0'?>", "")
                + "</itemSet></newsMessage>",
            "newsml-g2 en body=TEXT title=Dam version=4"),
        row(
            "<newsItem " + NAR + "><itemMeta>",
            "refused: Broken XML: it cannot be read after line 1. Ask for the file again, or copy"
                + " the text and paste it here."));
  }

  private static String newsMl1(String management, String lines, String content) {
    return "<NewsML><NewsItem xml:lang='en'><Identification><NewsIdentifier>"
        + "<PublicIdentifier>urn:x:dam:2</PublicIdentifier><RevisionId>2</RevisionId>"
        + "</NewsIdentifier></Identification><NewsManagement>"
        + management
        + "</NewsManagement><NewsComponent><NewsLines>"
        + lines
        + "</NewsLines><ContentItem><DataContent>"
        + content
        + "</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>";
  }

  private static Stream<Object[]> newsMl1() {
    return Stream.of(
        row(
            newsMl1(
                "<ThisRevisionCreated>20250311T101500Z</ThisRevisionCreated>"
                    + "<Status FormalName='Usable'/><Urgency FormalName='3'/>",
                "<HeadLine>Dam emptied</HeadLine><ByLine>Ann Lee</ByLine><DateLine>Ardley, 11 March"
                    + "</DateLine><CreditLine>AFP</CreditLine><SlugLine>dam</SlugLine>",
                P),
            "newsml-1 en body=TEXT by=Ann Lee credit=AFP dateline=Ardley, 11 March day=2025-03-11"
                + " slug=dam status=USABLE title=Dam emptied urgency=3 version=2"),
        row(
            newsMl1("<Status FormalName='Canceled'/>", "<HeadLine>Dam</HeadLine>", P),
            "newsml-1 en body=TEXT status=CANCELLED title=Dam version=2"),
        row(
            newsMl1(
                "<Status FormalName='Embargoed'/><StatusWillChange><FutureStatus"
                    + " FormalName='Usable'/><DateAndTime>20250312T060000Z</DateAndTime>"
                    + "</StatusWillChange>",
                "",
                P),
            "newsml-1 en body=TEXT embargo=20250312T060000Z status=WITHHELD version=2"),
        row(newsMl1("", "", "&lt;P&gt;" + TEXT + "&lt;/P&gt;"), "newsml-1 en body=TEXT version=2"),
        row(
            newsMl1("", "", "<![CDATA[<p>" + TEXT + "</p><p>No one was hurt, it added.</p>]]>"),
            "newsml-1 en body=" + TEXT + "¶No one was hurt, it added. version=2"),
        row(newsMl1("", "<HeadLine>Dam</HeadLine>", ""), "refused: This item has no text."));
  }

  private static String nitf(String docdata, String head, String body) {
    return "<!DOCTYPE nitf SYSTEM 'nitf.dtd'><nitf><head><title>t</title><docdata "
        + docdata
        + "</docdata></head><body><body.head>"
        + head
        + "</body.head><body.content>"
        + body
        + "</body.content></body></nitf>";
  }

  private static Stream<Object[]> nitf() {
    return Stream.of(
        row(
            nitf(
                "management-status='usable'><doc-id id-string='x1'/><urgency ed-urg='4'/>"
                    + "<date.issue norm='20250311T101500+0100'/><date.release norm='20250312'/>"
                    + "<du-key version='3'/><ed-msg info='Updates throughout'/>"
                    + "<key-list><keyword key='dam'/></key-list>",
                "<hedline><hl1>Dam emptied</hl1><hl2>Nobody hurt</hl2></hedline><byline>By"
                    + " <person>Ann Lee</person><byttl>Staff</byttl></byline><distributor>Reuters"
                    + "</distributor><dateline><location>ARDLEY</location><story.date>March 11"
                    + "</story.date></dateline>",
                P),
            "nitf en body=TEXT by=Ann Lee credit=Reuters dateline=ARDLEY, March 11"
                + " day=2025-03-11 embargo=20250312 note=Updates throughout slug=dam status=USABLE"
                + " title=Dam emptied urgency=4 version=3"),
        row(
            nitf("management-status='CANCELED'>", "<hedline><hl1>Dam</hl1></hedline>", P),
            "nitf en body=TEXT status=CANCELLED title=Dam"),
        row(
            nitf("management-status='killed'>", "", P),
            "nitf en body=TEXT status=CANCELLED title=t"),
        row(
            nitf("><key-list><keyword key='DAM-BULLETIN-KILL'/></key-list>", "", P),
            "nitf en body=TEXT slug=DAM-BULLETIN-KILL status=CANCELLED title=t"),
        row(
            nitf(
                ">",
                "",
                "<p>Le barrage a &eacute;t&eacute; vid&eacute; &laquo;&nbsp;hier&nbsp;"
                    + "&raquo;, selon la r&eacute;gie des eaux.</p>"),
            "nitf fr body=Le barrage a été vidé «\u00a0hier\u00a0», selon la régie des eaux."
                + " title=t"),
        row(
            nitf(">", "", "<media><media-caption>A dam.</media-caption></media>" + P),
            "nitf en body=TEXT title=t"),
        row(nitf(">", "<hedline><hl1>Dam</hl1></hedline>", ""), "refused: This item has no text."));
  }

  private static Stream<Object[]> ninjs() {
    String body = "\"body_text\": \"" + TEXT + "\"";
    return Stream.of(
        row(
            "{\"uri\": \"urn:1\", \"type\": \"text\", \"version\": \"2\", \"versioncreated\":"
                + " \"2025-03-11T10:15:00Z\", \"pubstatus\": \"usable\", \"urgency\": 3,"
                + " \"language\": \"en-GB\", \"headline\": \"Dam emptied\", \"byline\": \"Ann"
                + " Lee\", \"slugline\": \"dam\", \"located\": \"Ardley\", \"ednote\": \"Recasts\","
                + " \"embargoed\": \"2025-03-12T06:00:00Z\", \"copyrightholder\": \"Northern\","
                + " \"infosource\": [{\"name\": \"AFP\"}], "
                + body
                + "}",
            "ninjs en body=TEXT by=Ann Lee credit=AFP dateline=Ardley day=2025-03-11"
                + " embargo=2025-03-12T06:00:00Z note=Recasts outlet=Northern slug=dam"
                + " status=USABLE title=Dam emptied urgency=3 version=2"),
        row(
            "{\"uri\": \"urn:1\", \"headlines\": [{\"role\": \"sub\", \"value\": \"b\"}, {\"role\":"
                + " \"main\", \"value\": \"Dam\"}], \"by\": \"Ann Lee\", \"bodies\": [{\"role\":"
                + " \"main\", \"contenttype\": \"text/html\", \"value\": \""
                + P
                + "\"}]}",
            "ninjs en body=TEXT by=Ann Lee title=Dam"),
        row(
            "{\"uri\": \"urn:1\", \"standard\": {\"name\": \"ninjs\", \"version\": \"3.0\"},"
                + " \"pubStatus\": \"canceled\", \"versionCreated\": \"2025-03-11T00:10:00+01:00\","
                + " \"edNote\": \"n\", \"bodies\": [{\"contentType\": \"text/plain\", \"value\": \""
                + TEXT
                + "\"}]}",
            "ninjs en body=TEXT day=2025-03-11 note=n status=CANCELLED"),
        row(
            "{\"uri\": \"1\", \"pubstatus\": \"KILLED\", " + body + "}",
            "ninjs en body=TEXT status=CANCELLED"),
        row(
            "{\"uri\": \"1\", \"pubstatus\": \"stat:cancelled\", " + body + "}",
            "ninjs en body=TEXT status=CANCELLED"),
        row(
            "{\"uri\": \"1\", \"pubstatus\": \"withhold\", " + body + "}",
            "ninjs en body=TEXT status=WITHHELD"),
        row("{\"uri\": \"1\", \"body_html\": \"" + P + "\"}", "ninjs en body=TEXT"),
        row("{\"uri\": \"1\", \"body_xhtml\": \"<div>" + P + "</div>\"}", "ninjs en body=TEXT"),
        row("[{\"uri\": \"1\", " + body + "}]", "ninjs en body=TEXT"),
        row(
            "{\"uri\": \"1\", \"type\": \"picture\", \"description_text\": \"A dam.\"}",
            "refused: This item has no text: it is of the kind “picture”."),
        row(
            "{\"uri\": \"1\", \"pubstatus\": \"canceled\"}",
            "refused: CANCELLED by its sender (canceled); the item has no text."),
        row("{\"uri\": \"1\", \"description_text\": \"" + TEXT + "\"}", "ninjs en body=TEXT"),
        row("{}", "refused: This item has no text."),
        row(
            "{\"uri\": \"1\",\n \"headline\": \"a\"\n \"body_text\": \"b\"}",
            "refused: Broken JSON: it cannot be read after line 3. Ask for the file again, or copy"
                + " the text and paste it here."));
  }

  private static Stream<Object[]> iptc7901() {
    String start = "\u0001dpa0042 3 pl 84  dpa 1100\r\n\r\nDam/Ardley/\r\n\u0002";
    String end = "\r\n\r\n\u0003111530 GMT Mrz 25\r\n";
    return Stream.of(
        row(
            start
                + "Dam emptied =\r\n\r\nARDLEY (dpa) - The dam above Ardley was\r\nemptied on"
                + " Monday, the water board said in a\r\nstatement.\r\n\r\nNobody was hurt, it"
                + " added.\r\n\r\n# Notebook\r\n\r\n## Contacts\r\n- The board"
                + end,
            "iptc7901 en body=ARDLEY (dpa) - "
                + TEXT
                + "¶Nobody was hurt, it added. credit=dpa"
                + " day=2025-03-11 slug=Dam/Ardley title=Dam emptied urgency=3"),
        row(
            start.replace("Dam/Ardley/", "Dam/KILL/")
                + "Dam emptied =\r\nBy Ann Lee\r\n\r\nARDLEY"
                + " (dpa) - "
                + TEXT
                + end,
            "iptc7901 en body=ARDLEY (dpa) - "
                + TEXT
                + " by=Ann Lee credit=dpa day=2025-03-11"
                + " slug=Dam/KILL status=CANCELLED title=Dam emptied urgency=3"),
        row(start + "\r\n\u0003", "refused: This item has no text."));
  }

  private static Stream<Object[]> anpa() {
    String start = "\u0016\u0016\u0001a4123\u001fxyz-\r\nu i\u0013BC-Dam  03-11 0084\r\n\u0002";
    return Stream.of(
        row(
            start
                + "^BC-Dam,0084<\r\n^Dam emptied above Ardley<\r\n^Eds: Adds quote.<\r\n"
                + "^By ANN LEE=\r\n^Associated Press=\r\n\tARDLEY (AP) _ The dam above Ardley was"
                + " emptied on\r\nMonday, the water board said in a statement.\r\n\t``It is safe,''"
                + " the board said.\r\n\u0003",
            "anpa1312 en body=ARDLEY (AP) – "
                + TEXT
                + "¶“It is safe,” the board said. by=ANN LEE"
                + " credit=AP note=Eds: Adds quote. slug=BC-Dam title=Dam emptied above Ardley"
                + " urgency=3"),
        row(
            start.replace("BC-Dam", "BC-Dam-BULLETIN-KILL") + "^Dam<\r\n\t" + TEXT + "\r\n\u0003",
            "anpa1312 en body=TEXT slug=BC-Dam-BULLETIN-KILL status=CANCELLED title=Dam"
                + " urgency=3"));
  }

  private static Stream<Object[]> feeds() {
    return Stream.of(
        row(
            "<rss xmlns:c='http://purl.org/rss/1.0/modules/content/' xmlns:d='dc'><channel><title>"
                + "Northern Wire</title><language>en</language><item><title>Dam &amp;amp; weir"
                + "</title><d:creator>Ann Lee</d:creator><pubDate>Tue, 11 Mar 2025 23:30:00 -0500"
                + "</pubDate><c:encoded>"
                + P.replace("<", "&lt;")
                + "</c:encoded></item></channel>"
                + "</rss>",
            "feed en body=TEXT by=Ann Lee day=2025-03-11 outlet=Northern Wire title=Dam & weir"),
        row(
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>Northern Wire</title>"
                + "<entry><id>1</id><title>Dam</title><author><name>Ann Lee</name></author>"
                + "<updated>2025-03-11T10:00:00Z</updated><content type='xhtml'><div"
                + " xmlns='http://www.w3.org/1999/xhtml'>"
                + P
                + "</div></content></entry></feed>",
            "feed en body=TEXT by=Ann Lee day=2025-03-11 outlet=Northern Wire title=Dam"),
        row("<rss><channel><title>N</title></channel></rss>", "refused: This item has no text."));
  }

  @Test
  void aFeedStandsForItsEntries() {
    String feed =
        "<rss><channel><title>N</title><item><title>One</title><description>"
            + TEXT
            + "</description></item><item><title>Two</title><description>"
            + TEXT
            + " Again.</description></item></channel></rss>";

    List<ReadResult> results =
        ArticleReaders.readAll(List.of(new Source("f.xml", feed.getBytes(StandardCharsets.UTF_8))));

    assertThat(results.stream().map(it -> ((Read) it).article()))
        .extracting(Article::source, Article::letter, it -> it.title().orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("f.xml (1)", "A", "One"),
            org.assertj.core.groups.Tuple.tuple("f.xml (2)", "B", "Two"));
  }

  @Test
  void whatCannotBeUnderstoodIsReadPastWithAWarningThatNamesIt() {
    String item =
        "{\"uri\": \"1\", \"urgency\": 12, \"versioncreated\": \"soon\", \"headline\": {\"a\": 1},"
            + " \"colour\": \"red\", \"pubstatus\": \"perhaps\", \"body_text\": \""
            + TEXT
            + "\"}";

    Article article = read(item);

    assertThat(article.title()).isEmpty();
    assertThat(article.warnings().stream().map(Messages.in("en")::say))
        .containsExactlyInAnyOrder(
            "The field headline cannot be understood and is not read: {\"a\":1}.",
            "The field urgency cannot be understood and is not read: 12.",
            "The field versioncreated cannot be understood and is not read: soon.",
            "The status “perhaps” is not known: ask the sender whether the item may be used.",
            "1 field is not known and not read: colour.");
  }

  @Test
  void aCancelledAndAnEmbargoedItemSaySoFirst() {
    Article cancelled = read(g2("<pubStatus qcode='stat:canceled'/>", ""));
    Article embargoed = read(g2("<embargoed>2025-03-12T06:00:00Z</embargoed>", ""));

    assertThat(Messages.in("en").say(cancelled.warnings().getFirst()))
        .isEqualTo("CANCELLED by its sender (stat:canceled): not to be used.");
    assertThat(Messages.in("en").say(embargoed.warnings().getFirst()))
        .isEqualTo("EMBARGOED until 2025-03-12T06:00:00Z: not to be published before.");
  }

  @Test
  void entitiesAreNeverLoadedAndUnknownOnesAreNamed() {
    String bomb =
        "<!DOCTYPE nitf [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY x SYSTEM"
            + " 'file:///etc/hostname'>]><nitf><body><body.content><p>"
            + TEXT
            + " &b; &x;</p></body.content></body></nitf>";

    Article article = read(bomb);

    assertThat(article.text()).isEqualTo(TEXT + " \ufffd \ufffd");
    assertThat(article.warnings().stream().map(Messages.in("en")::say))
        .containsExactly("Characters named by unknown entities are shown as \ufffd: b, x.");
  }

  @Test
  void aDeclaredEncodingThatLiesIsOverruledWithANotice() {
    String item =
        "<?xml version='1.0' encoding='iso-8859-1'?><nitf><body><body.content><p>Décès à Ardley, a"
            + " dit la régie des eaux dans un communiqué.</p></body.content></body></nitf>";

    Article article = read(item);

    assertThat(article.text()).startsWith("Décès à Ardley");
    assertThat(article.warnings().stream().map(Messages.in("en")::say))
        .containsExactly("Declares iso-8859-1, but its characters are UTF-8: read as UTF-8.");
  }

  private static Article read(String item) {
    ReadResult result =
        ArticleReaders.read(new Source("i", item.getBytes(StandardCharsets.UTF_8)), "A");
    return Optional.of(result)
        .filter(Read.class::isInstance)
        .map(it -> ((Read) it).article())
        .orElseThrow(() -> new AssertionError(result.toString()));
  }
}
