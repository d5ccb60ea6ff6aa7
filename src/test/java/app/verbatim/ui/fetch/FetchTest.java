package app.verbatim.ui.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.format.ArticleReaders;
import app.verbatim.ui.fetch.Fetched.Got;
import app.verbatim.ui.fetch.Fetched.Refused;
import app.verbatim.ui.fetch.Fetched.ToConfirm;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A site on this machine plays the Internet; only 127.0.0.2 and ::1 count as our own network.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FetchTest {

  private static final Limits SMALL = new Limits(5, 200_000, Duration.ofSeconds(20));
  private static final Messages ENGLISH = Messages.in("en");

  private Site site = new Site();

  @BeforeAll
  void begin() {
    site.close();
  }

  @BeforeEach
  void aNewSite() {
    site.close();
    site = new Site();
  }

  @AfterAll
  void end() {
    site.close();
  }

  private static boolean isOwn(InetAddress address) {
    return List.of("127.0.0.2", "0:0:0:0:0:0:0:1").contains(address.getHostAddress());
  }

  private Fetched fetch(String path) {
    return new Fetch(SMALL, FetchTest::isOwn).get(site.at(path), false, FetchWatch.NONE);
  }

  private static String shown(Fetched fetched) {
    return switch (fetched) {
      case Got got -> "got " + got.note().map(ENGLISH::say).orElse("");
      case Refused refused -> ENGLISH.say(refused.why().reason());
      case ToConfirm it -> "confirm " + it.host();
      case Fetched.GivenUp it -> "given up";
    };
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /404 | There is no page at this address (404). Check it.
          /410 | There is no page at this address (410). Check it.
          /403 | The site does not give this page to programs (403). Open it in a browser and save the page or paste the text.
          /451 | The site does not give this page to programs (451). Open it in a browser and save the page or paste the text.
          /503 | The site cannot answer now (503). Try again later, or open it in a browser and save the page or paste the text.
          /204 | The site answers 204, without a page. Open it in a browser and save the page or paste the text.
          /bare | The site answers 302, without a page. Open it in a browser and save the page or paste the text.
          /picture | Not an article but image/png. Give the address of the page it stands on.
          /brotli | Sent packed in a way that cannot be read (br). Open it in a browser and save the page or paste the text.
          /half | Sent packed in a way that cannot be read (gzip). Open it in a browser and save the page or paste the text.
          /bomb | Over 0 MB: not fetched. Open it in a browser and paste only the article.
          /long | Over 0 MB: not fetched. Open it in a browser and paste only the article.
          /endless | Over 0 MB: not fetched. Open it in a browser and paste only the article.
          /cut | 127.0.0.1 does not answer. Try again later, or open it in a browser and save the page or paste the text.
          /round | This address sends on more than 5 times. Open it in a browser and save the page or paste the text.
          /home | This address sends on to one of your own network, http://127.0.0.2:9/: refused.
          /home6 | This address sends on to one of your own network, http://[::1]:9/: refused.
          /file | This address sends on to what is no web address: file:///etc/hostname.
          /password | This address sends on to what is no web address: http://me:secret@127.0.0.1/.
          """)
  void whatCannotBeFetchedIsSaid(String path, String sentence) {
    assertThat(shown(fetch(path))).isEqualTo(sentence);
  }

  @Test
  void aRoundOfRedirectsIsAskedForSixTimesAndNoMore() {
    fetch("/round");

    assertThat(site.asked).hasSize(6).containsOnly("/round");
  }

  @Test
  void aSlowBodyIsGivenUpAfterTheTimeForAllOfIt() {
    Limits brief = new Limits(5, 200_000, Duration.ofMillis(300));

    Fetched fetched =
        new Fetch(brief, FetchTest::isOwn).get(site.at("/slow"), false, FetchWatch.NONE);

    assertThat(shown(fetched))
        .isEqualTo(
            "Not all there after 0 seconds: given up. Open it in a browser and save the page or"
                + " paste the text.");
  }

  @ParameterizedTest
  @CsvSource({
    "/story, UTF-8, ''",
    "/latin, ISO-8859-15, ''",
    "/lying, UTF-8, ''",
    "/untold, windows-1252, Read as Windows-1252 (not declared).",
    "/packed, UTF-8, ''"
  })
  void aPageIsReadInTheEncodingItsSenderNamesUnlessItsBytesShowAnother(
      String path, String encoding, String warning) {
    Source source = ((Got) fetch(path)).source();

    Read read = (Read) ArticleReaders.read(source, "A");

    assertThat(source.name()).isEqualTo(site.at(path));
    assertThat(read.article().origin().encoding()).contains(encoding);
    assertThat(read.article().text())
        .contains("a annoncé mardi la mairie")
        .contains("« Il ne manque que les arbres »");
    assertThat(String.join("", read.article().warnings().stream().map(ENGLISH::say).toList()))
        .isEqualTo(warning);
  }

  @Test
  void aPageMadeByItsScriptsIsToBeSavedOrPasted() {
    Source source = ((Got) fetch("/scripts")).source();

    Unreadable unreadable = (Unreadable) ArticleReaders.read(source, "A");

    assertThat(ENGLISH.say(unreadable.reason()))
        .isEqualTo(
            "This page has no text without its scripts. Open it in a browser and save it, or copy"
                + " the text and paste it here.");
  }

  @Test
  void nothingThePageNamesIsAskedForAndNothingOfUsIsTold() {
    ArticleReaders.read(((Got) fetch("/story")).source(), "A");

    assertThat(site.asked).containsExactly("/story");
    assertThat(site.headers.keySet())
        .doesNotContain("Cookie", "Referer", "Authorization", "Accept-encoding", "Accept-language");
    assertThat(site.headers.getFirst("User-Agent")).startsWith("Verbatim");
  }

  @Test
  void whereAnAddressSendsOnToIsSaidAndNoCookieGoesAlong() {
    Fetched fetched = fetch("/moved");

    assertThat(shown(fetched))
        .isEqualTo(
            "got "
                + site.at("/moved")
                + " sent on to "
                + site.at("/story?%C3%A9=1%202")
                + ": that page is read.");
    assertThat(site.asked).containsExactly("/moved", "/story?%C3%A9=1%202");
    assertThat(site.headers.containsKey("Cookie")).isFalse();
  }

  @Test
  void anAddressOfOurOwnNetworkIsAskedForOnlyOnceConfirmed() {
    Fetch all = new Fetch(SMALL, OwnNetwork::holds);

    assertThat(shown(all.get(site.at("/story"), false, FetchWatch.NONE)))
        .isEqualTo("confirm 127.0.0.1");
    assertThat(site.asked).isEmpty();
    assertThat(shown(all.get(site.at("/story"), true, FetchWatch.NONE))).isEqualTo("got ");
  }

  @Test
  void givingUpEndsTheConnection() throws InterruptedException {
    AtomicLong arrived = new AtomicLong();
    FetchWatch watch =
        new FetchWatch() {
          @Override
          public void arrived(long bytes) {
            arrived.set(bytes);
          }

          @Override
          public boolean isGivenUp() {
            return arrived.get() > 0;
          }
        };

    Fetched fetched = new Fetch(Limits.USUAL, FetchTest::isOwn).get(site.at("/slow"), false, watch);

    assertThat(shown(fetched)).isEqualTo("given up");
    assertThat(site.left.await(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void aSiteThatIsNotThereIsSaid() {
    String gone = site.at("/story");
    site.close();

    assertThat(shown(new Fetch(SMALL, FetchTest::isOwn).get(gone, false, FetchWatch.NONE)))
        .startsWith("127.0.0.1 does not answer.");
    assertThat(shown(new Fetch(SMALL, FetchTest::isOwn).get("ftp://a/", false, FetchWatch.NONE)))
        .startsWith("Not a web address");
  }
}
