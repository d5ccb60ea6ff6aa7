package app.verbatim.article.format.html;

import app.verbatim.article.Item;
import app.verbatim.article.page.Stated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page states of its article: JSON-LD first, then OpenGraph and other meta elements, then
/// microdata and links, then the elements a reader sees.
final class HtmlMetadata {

  private static final int LONGEST = 400;

  private final Document document;
  private final JsonLd ld;

  /// Must be made before unseen elements are removed from the page.
  HtmlMetadata(Document document) {
    this.document = document;
    this.ld = JsonLd.of(document);
  }

  Stated stated() {
    Optional<String> outlet = outlet();
    return new Stated(
        title(outlet),
        byline(outlet),
        outlet,
        published(),
        List.of(),
        language(),
        new Item(
            link("link[rel=canonical]").or(() -> meta("og:url")),
            OptionalInt.empty(),
            Optional.empty(),
            Item.Status.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty()));
  }

  /// The article's text as its data has it.
  Optional<String> body() {
    return ld.body();
  }

  /// The visible heading where it says what the fields say; else the fields, without the outlet's
  /// name at their end.
  private Optional<String> title(Optional<String> outlet) {
    List<String> said =
        Stream.of(
                ld.text("headline"),
                meta("og:title"),
                meta("twitter:title"),
                item("headline"),
                ld.text("name"))
            .flatMap(Optional::stream)
            .toList();
    List<String> headings =
        document.select("h1").stream()
            .map(it -> VisibleBlocks.collapse(it.text()))
            .filter(it -> it.length() > 3 && it.length() < LONGEST)
            .toList();
    for (String title : said) {
      for (String heading : headings) {
        if (isAbout(heading, title)) {
          return Optional.of(heading);
        }
      }
    }
    String page = VisibleBlocks.collapse(document.title());
    Optional<String> named = headings.stream().filter(it -> isAbout(it, page)).findFirst();
    return named
        .or(() -> said.stream().findFirst().map(it -> withoutOutlet(it, outlet)))
        .or(() -> headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty())
        .or(() -> Optional.of(withoutOutlet(page, outlet)).filter(it -> !it.isBlank()))
        .or(() -> headings.stream().findFirst());
  }

  /// Whether a heading has the words of a title, which may go on with the outlet's name, or the
  /// greater part of them.
  private static boolean isAbout(String heading, String title) {
    String one = Story.letters(heading);
    String other = Story.letters(title);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    return other.startsWith(one) && one.length() * 2 >= other.length()
        || one.startsWith(other) && other.length() * 2 >= one.length()
        || one.contains(other) && other.length() >= 20
        || other.contains(one) && one.length() >= 20;
  }

  /// "Title | Outlet", "Title - Section - Outlet": what follows the bar when it names the outlet.
  private static String withoutOutlet(String title, Optional<String> outlet) {
    String words = title;
    for (int round = 0; round < 3; round++) {
      int bar = -1;
      for (String mark : List.of(" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » ")) {
        bar = Math.max(bar, words.lastIndexOf(mark));
      }
      if (bar < 15) {
        return words;
      }
      String rest = words.substring(bar + 3).strip();
      boolean names =
          words.charAt(bar + 1) == '|'
              || outlet.map(it -> Story.letters(rest).contains(Story.letters(it))).orElse(false)
              || rest.split("\\s+").length <= 3 && Character.isUpperCase(rest.charAt(0));
      if (rest.isEmpty() || !names) {
        return words;
      }
      words = words.substring(0, bar).strip();
    }
    return words;
  }

  private Optional<String> byline(Optional<String> outlet) {
    Predicate<String> person =
        it ->
            it.length() <= 100
                && it.indexOf('/') < 0
                && !it.startsWith("@")
                && it.chars().anyMatch(Character::isLetter)
                && it.chars().noneMatch(Character::isDigit);
    Stream<List<String>> ways =
        Stream.of(
            ld.names("author"),
            metas("author"),
            metas("article:author"),
            metas("byl"),
            metas("parsely-author"),
            metas("sailthru.author"),
            metas("dc.creator"),
            metas("dcterms.creator"),
            items("author"),
            texts("a[rel=author], [rel=author]"),
            texts(".byline .author, .author-name, .author__name, .byline__name, .article-author"),
            ld.names("creator"));
    List<List<String>> found =
        ways.map(
                names ->
                    names.stream()
                        .map(VisibleBlocks::collapse)
                        .map(it -> withoutLabel(it, outlet))
                        .filter(person)
                        .distinct()
                        .toList())
            .filter(names -> !names.isEmpty())
            .filter(names -> !outlet.map(it -> isOutlet(names, it)).orElse(false))
            .toList();
    return found.stream()
        .filter(names -> isName(names.getFirst()))
        .findFirst()
        .or(() -> found.stream().findFirst())
        .map(names -> String.join(", ", new LinkedHashSet<>(names)));
  }

  /// Two words with capitals at least: no account, no section.
  private static boolean isName(String words) {
    return words.indexOf(' ') > 0 && Character.isUpperCase(words.charAt(0));
  }

  private static boolean isOutlet(List<String> names, String outlet) {
    return names.stream().allMatch(it -> Story.letters(it).equals(Story.letters(outlet)));
  }

  /// A name in a field may stand after a mark, or after the outlet's own.
  private static String withoutLabel(String name, Optional<String> outlet) {
    String words = name.replaceFirst("^[\\s|•·:,–-]+", "").replaceFirst("[\\s|•·:,–-]+$", "");
    String lead = outlet.map(it -> it + " - ").orElse("");
    return !lead.isEmpty() && words.regionMatches(true, 0, lead, 0, lead.length())
        ? words.substring(lead.length())
        : words;
  }

  private Optional<String> outlet() {
    Optional<String> publisher = ld.names("publisher").stream().findFirst();
    Optional<String> site = meta("og:site_name").filter(it -> !it.contains("://"));
    // the company's name holds the paper's
    boolean company =
        publisher.isPresent()
            && site.isPresent()
            && Story.letters(publisher.get()).contains(Story.letters(site.get()));
    return (company ? site : publisher)
        .or(() -> site)
        .or(() -> meta("application-name"))
        .or(() -> meta("dc.publisher"))
        .or(() -> meta("publisher").filter(it -> !it.contains("://")))
        .or(() -> meta("twitter:site").map(it -> it.replaceFirst("^@", "")))
        .or(() -> item("publisher"))
        .map(VisibleBlocks::collapse)
        .filter(it -> !it.isEmpty() && it.length() < 120);
  }

  /// What the page says of itself in a sentence or two, mostly its standfirst.
  Optional<String> description() {
    return Stream.of(meta("og:description"), meta("description"), ld.text("description"))
        .flatMap(Optional::stream)
        .filter(it -> it.length() >= 40)
        .findFirst();
  }

  private Optional<LocalDate> published() {
    List<String> said = new ArrayList<>();
    ld.text("datePublished").ifPresent(said::add);
    for (String name :
        List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "publish-date",
            "publishdate",
            "pubdate",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "article.published",
            "ptime",
            "originalpublicationdate",
            "shareaholic:article_published_time")) {
      said.addAll(metas(name));
    }
    for (Element element : document.select("[itemprop~=datePublished]")) {
      said.add(element.attr("content"));
      said.add(element.attr("datetime"));
    }
    for (Element element :
        document.select("time[pubdate], article time[datetime], main time[datetime]")) {
      said.add(element.attr("datetime"));
    }
    List<Element> times = document.select("time[datetime]");
    if (times.size() == 1) {
      said.add(times.getFirst().attr("datetime"));
    }
    ld.text("dateCreated").ifPresent(said::add);
    return said.stream().map(HtmlMetadata::day).flatMap(Optional::stream).findFirst();
  }

  /// The day of an ISO day or time, as it is written there.
  static Optional<LocalDate> day(String words) {
    String plain = words.strip();
    if (plain.matches("\\d{8}([T ].*)?")) {
      plain = plain.substring(0, 4) + "-" + plain.substring(4, 6) + "-" + plain.substring(6, 8);
    }
    if (!plain.matches("(?s)\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}(\\D.*)?")) {
      return Optional.empty();
    }
    String[] parts = plain.split("\\D", 4);
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      return Optional.of(day).filter(it -> it.getYear() > 1600);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<String> language() {
    Element html = document.selectFirst("html");
    return Stream.of(
            html == null ? "" : html.attr("lang"),
            html == null ? "" : html.attr("xml:lang"),
            metaNamed("content-language", "http-equiv"),
            meta("og:locale").orElse(""),
            ld.text("inLanguage").orElse(""),
            meta("dc.language").orElse(""))
        .filter(it -> it.matches("(?i)\\s*[a-z]{2,3}([-_].*)?\\s*"))
        .findFirst();
  }

  private String metaNamed(String name, String attribute) {
    Element found = document.selectFirst("meta[" + attribute + "=" + name + "]");
    return found == null ? "" : found.attr("content");
  }

  private Optional<String> meta(String name) {
    return metas(name).stream().findFirst();
  }

  private List<String> metas(String name) {
    List<String> found = new ArrayList<>();
    for (Element meta : document.select("meta[content]")) {
      String content = VisibleBlocks.collapse(meta.attr("content"));
      if (!content.isEmpty()
          && content.length() < 2000
          && (meta.attr("property").equalsIgnoreCase(name)
              || meta.attr("name").equalsIgnoreCase(name))) {
        found.add(content);
      }
    }
    return found;
  }

  private Optional<String> item(String property) {
    return items(property).stream().findFirst();
  }

  /// Microdata: the property's content, the name within it, or its words.
  private List<String> items(String property) {
    List<String> found = new ArrayList<>();
    for (Element element : document.select("[itemprop~=(?i)^" + property + "$]")) {
      Element name = element.selectFirst("[itemprop=name]");
      Element from = name == null ? element : name;
      String words =
          from.hasAttr("content") ? from.attr("content") : VisibleBlocks.collapse(from.text());
      if (!words.isBlank() && words.length() < LONGEST) {
        found.add(words);
      }
    }
    return found;
  }

  private List<String> texts(String selector) {
    return document.select(selector).stream()
        .map(it -> VisibleBlocks.collapse(it.text()))
        .filter(it -> !it.isBlank() && it.length() < 100)
        .distinct()
        .limit(4)
        .toList();
  }

  private Optional<String> link(String selector) {
    Element found = document.selectFirst(selector);
    return found == null || found.attr("href").isBlank()
        ? Optional.empty()
        : Optional.of(found.attr("href"));
  }
}
