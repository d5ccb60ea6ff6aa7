package app.verbatim.article.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Messages;
import app.verbatim.article.Published.From;
import app.verbatim.article.format.Pages;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

  private static final String STORY =
      """
      <p>La passerelle du canal restera fermée aux piétons jusqu'au mois de juin, a annoncé mardi
      la municipalité, après la chute d'une pierre sur la berge.</p>
      <h2>Des travaux plus longs</h2>
      <p>« Nous ne rouvrirons qu'une fois l'ouvrage sûr », a déclaré l'adjointe aux transports,
      Lucie Morand, lors d'une visite du chantier avec les riverains.</p>
      <p>Les commerçants demandent une navette, que la ville étudiera &laquo;&nbsp;dans la
      semaine&nbsp;&raquo;, selon Lucie Morand.</p>
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="fr-FR"><head>
      <title>La passerelle du canal fermée jusqu'en juin | Le Courrier du Canal</title>
      <meta property="og:site_name" content="Le Courrier du Canal">
      <meta property="og:description" content="Une pierre est tombée lundi sur la berge, sans \
      faire de blessé, et la ville veut tout vérifier.">
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "name": "ailleurs"},
        {"@type": ["NewsArticle"], "headline": "La passerelle du canal fermée jusqu&#39;en juin",
         "datePublished": "2025-03-11T07:30:00+01:00", "author": {"@id": "#paul"},
         "publisher": {"@type": "Organization", "name": "Le Courrier du Canal"}},
        {"@type": "Person", "@id": "#paul", "name": "Paul Vasseur"}]}</script>
      </head><body>
      <nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>
      <header><h1>La passerelle du canal fermée jusqu'en juin</h1>
      <div class="x1">Une pierre est tombée lundi sur la berge, sans faire de blessé, et la ville
      veut tout vérifier.</div>
      <span class="byline">Par Paul Vasseur</span></header>
      <article>
      <figure><img src="https://example.org/a.jpg"><figcaption>La passerelle, lundi.</figcaption>
      </figure>
      """
          + STORY
          + """
          <div class="newsletter">Recevez nos lettres chaque matin, gratuitement et sans y penser
          davantage.</div>
          </article>
          <div class="comments"><p>« Honteux », écrit un lecteur que personne ne connaît vraiment
          ici.</p></div>
          <footer>Mentions légales</footer>
          <script>document.write("jamais lu")</script>
          </body></html>
          """;

  @Test
  void everyVisibleBlockIsThereWithTheReasonItIsSetAsideFor() {
    assertThat(shown(Pages.read(PAGE)))
        .containsExactly(
            "furniture navigation: Accueil Sport",
            "HEADLINE: La passerelle du canal fermée jusqu'en j",
            "STANDFIRST: Une pierre est tombée lundi sur la berge",
            "byline byline: Par Paul Vasseur",
            "caption photo caption: La passerelle, lundi.",
            "PARAGRAPH: La passerelle du canal restera fermée au",
            "CROSSHEAD: Des travaux plus longs",
            "PARAGRAPH: « Nous ne rouvrirons qu'une fois l'ouvra",
            "PARAGRAPH: Les commerçants demandent une navette, q",
            "furniture newsletter or notification call: Recevez nos lettres chaque matin, gratui",
            "furniture comment form: « Honteux », écrit un lecteur que person",
            "furniture navigation: Mentions légales");
  }

  @Test
  void thePageStatesItsTitleSignatureDayOutletAndLanguage() {
    Article article = Pages.read(PAGE);

    assertThat(article.title()).contains("La passerelle du canal fermée jusqu'en juin");
    assertThat(article.byline()).contains("Paul Vasseur");
    assertThat(article.outlet()).contains("Le Courrier du Canal");
    assertThat(article.language()).isEqualTo("fr");
    assertThat(article.published().orElseThrow().day()).isEqualTo(LocalDate.of(2025, 3, 11));
    assertThat(article.published().orElseThrow().from()).isEqualTo(From.METADATA);
    assertThat(article.origin().format()).isEqualTo("html");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=\"author\" content=\"Jane Doe\">|Jane Doe||",
        "<meta name=\"byl\" content=\"Par Jane Doe\">|Jane Doe||",
        "<meta property=\"article:author\" content=\"https://a.example/jane\">|||",
        "<meta property=\"article:published_time\" content=\"2024-02-03T23:30:00-05:00\">|"
            + "|2024-02-03|",
        "<meta name=\"dc.date\" content=\"20240203\">||2024-02-03|",
        "<meta name=\"date\" content=\"yesterday\">|||",
        "<meta property=\"og:site_name\" content=\"The Gazette\">|||The Gazette",
        "<meta name=\"twitter:site\" content=\"@gazette\">|||gazette",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":[\"A Bee\","
            + "{\"name\":\"C Dee\"}],\"datePublished\":\"2024-02-03\"}</script>|A Bee, C Dee"
            + "|2024-02-03|",
        "<script type=\"application/ld+json\">{broken</script>"
            + "<meta name=\"author\" content=\"Jane Doe\">|Jane Doe||",
      })
  void fieldsAreFoundHoweverThePageStatesThem(
      String head, String byline, String day, String outlet) {
    Article article =
        Pages.read("<html><head>" + head + "</head><body>" + STORY + "</body></html>");

    assertThat(article.byline().orElse(null)).isEqualTo(byline);
    assertThat(article.published().map(it -> it.day().toString()).orElse(null)).isEqualTo(day);
    assertThat(article.outlet().orElse(null)).isEqualTo(outlet);
  }

  @Test
  void aVisibleSignatureAndDayAreFoundWhereNoFieldStatesThem() {
    Article article =
        Pages.read(
            "<html lang=fr><body><h1>La passerelle fermée</h1><p class=date-publication>Publié le"
                + " 11 mars 2025</p><p class=signature>Par Paul Vasseur</p><div>"
                + STORY
                + "</div><div class=teasers><p class=date>Publié le 1 avril 2021</p></div>");

    assertThat(article.byline()).contains("Paul Vasseur");
    assertThat(article.published().orElseThrow().day()).isEqualTo(LocalDate.of(2025, 3, 11));
  }

  @Test
  void aDeclaredEncodingThatLiesIsOverruledWithANotice() {
    String page = "<html><head><meta charset=iso-8859-1></head><body>" + STORY + "</body></html>";

    Article article = Pages.read(page.getBytes(StandardCharsets.UTF_8));

    assertThat(article.text()).contains("«\u00a0dans la semaine\u00a0»", "a annoncé mardi");
    assertThat(Pages.warnings(article))
        .containsExactly("Declares iso-8859-1, but its characters are UTF-8: read as UTF-8.");
  }

  @Test
  void aDeclaredEncodingIsUsedWhereTheBytesAllowIt() {
    String page = "<html><head><meta charset=windows-1251></head><body><p>Мост закрыт до июня.</p>";

    Article article = Pages.read(page.getBytes(Charset.forName("windows-1251")));

    assertThat(article.text()).isEqualTo("Мост закрыт до июня.");
    assertThat(article.origin().encoding()).contains("windows-1251");
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void aPageOfPostsCalledCommentsKeepsThem() {
    StringBuilder page = new StringBuilder("<html lang=fr><body><h1>Le match en direct</h1>");
    for (int i = 0; i < 30; i++) {
      page.append("<div class='comment'><p>")
          .append(i)
          .append("e minute : le gardien repousse le ballon et la défense dégage devant le but.")
          .append("</p></div>");
    }

    Article article = Pages.read(page.append("</body></html>").toString());

    assertThat(article.blocks().stream().filter(Block::compared)).hasSize(31);
  }

  private static List<String> shown(Article article) {
    Messages english = Messages.in("en");
    return article.blocks().stream()
        .map(
            it -> {
              String words = article.at(it.span());
              String kind = it.kind().name();
              return (it.compared()
                      ? kind
                      : kind.toLowerCase(Locale.ROOT)
                          + " "
                          + english.say(it.reason().orElseThrow()))
                  + ": "
                  + words.substring(0, Math.min(40, words.length()));
            })
        .toList();
  }
}
