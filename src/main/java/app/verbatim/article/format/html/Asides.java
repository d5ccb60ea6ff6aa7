package app.verbatim.article.format.html;

import app.verbatim.article.page.Role;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the parts of a page that are no story by the names their makers gave them: element, role,
/// class and id. A part that holds much of the page's prose is never set aside for its name.
final class Asides {

  private record Named(Role role, String words) {}

  /// Words of class names, by what they name. English is what pages are written in, whatever the
  /// language of their text.
  private static final List<Named> NAMES =
      List.of(
          new Named(
              Role.COMMENTS,
              "comments?|commentaires?|comentarios|kommentare?|disqus|respond|reply|trackback\\w*"
                  + "|pingback\\w*|comment-?list"),
          new Named(
              Role.SHARING,
              "share|sharing|sharedaddy|social|partag\\w*|teilen|compartir|addthis\\w*|print-only"
                  + "|noprint"),
          new Named(
              Role.RELATED,
              "related|relatedposts?|recommend\\w*|recirc\\w*|read-?more|more-?stories|also"
                  + "|outbrain|taboola|trending|popular|most-?read|latest|jp-relatedposts|yarpp\\w*"
                  + "|prev(?:ious)?-?(?:post|article)?|next-?(?:post|article)?|nav-links"
                  + "|post-navigation|relacionad[oa]s?|references|reflist"),
          new Named(Role.ACCOUNT, "paywall|login|overlay|subscri\\w*"),
          new Named(Role.NEWSLETTER, "newsletter|signup|sign-up|donat\\w*|popup|modal"),
          new Named(
              Role.ADVERTISEMENT,
              "promo\\w*|sponsor\\w*|advert\\w*|ads?|banner|publicidad|publicite|pub"),
          new Named(
              Role.AUTHOR,
              "author-?(?:bio|box|info|card|profile|description|about)|about-?author|bio"),
          new Named(Role.BYLINE, "byline"),
          new Named(
              Role.PUBLISHED,
              "dateline|post-?meta|entry-?meta|meta-?data|metadata|postmeta|meta|timestamp"
                  + "|published"),
          new Named(Role.CAPTION, "caption\\w*|wp-caption-text"),
          new Named(Role.PHOTO_CREDIT, "credit"),
          new Named(Role.LEGAL, "copyright|cookie\\w*|consent|gdpr|legal|disclaimer"),
          new Named(
              Role.NAVIGATION,
              "sidebar|side-bar|widget\\w*|breadcrumbs?|pagination|pager|navi?|navbar|navigation"
                  + "|menu|footer|foot|masthead|topbar|toolbar|tags?|tag-?list|taglinks|categories"
                  + "|cat-?links|screen-reader\\w*|sr-only|visually-hidden|rating|poll|correct\\w*"
                  + "|skip-?link|subnav|toc|hero-?image|gallery|slideshow|carousel"
                  + "|mw-editsection|infobox|navbox"));

  private static final Pattern BAD =
      Pattern.compile(
          NAMES.stream()
              .map(it -> "(" + it.words() + ")")
              .collect(Collectors.joining("|", "(?i)(?:^|[-_\\s])(?:", ")(?:$|[-_\\s])")));

  private static final Pattern GOOD =
      Pattern.compile(
          "(?i)(article[-_]?(body|content|text|main)|body[-_]?(content|text|copy)"
              + "|story[-_]?(body|content|text)|post[-_]?(body|content|entry|text)"
              + "|entry[-_]?content|articlebody|news[-_]?(text|body|content)"
              + "|content[-_]?(body|text|article)|td-post-content|main[-_]?content"
              + "|single[-_]?content|node__content|field--name-body|text-content|rich-?text"
              + "|article__)");
  private static final Pattern POST =
      Pattern.compile("(?i)\\b(hentry|type-post|(post|page)-\\d+)\\b");

  private static final Map<String, Role> TAGS =
      Map.ofEntries(
          Map.entry("nav", Role.NAVIGATION),
          Map.entry("footer", Role.NAVIGATION),
          Map.entry("aside", Role.OUTSIDE),
          Map.entry("form", Role.ACCOUNT),
          Map.entry("dialog", Role.ACCOUNT),
          Map.entry("menu", Role.NAVIGATION),
          Map.entry("button", Role.NAVIGATION),
          Map.entry("fieldset", Role.ACCOUNT),
          Map.entry("figcaption", Role.CAPTION),
          Map.entry("time", Role.PUBLISHED),
          Map.entry("amp-ad", Role.ADVERTISEMENT),
          Map.entry("amp-sticky-ad", Role.ADVERTISEMENT),
          Map.entry("amp-embed", Role.RELATED),
          Map.entry("amp-sidebar", Role.NAVIGATION),
          Map.entry("amp-lightbox", Role.OUTSIDE),
          Map.entry("amp-consent", Role.LEGAL),
          Map.entry("amp-user-notification", Role.LEGAL),
          Map.entry("address", Role.BYLINE));
  private static final Map<String, Role> ROLES =
      Map.ofEntries(
          Map.entry("navigation", Role.NAVIGATION),
          Map.entry("complementary", Role.OUTSIDE),
          Map.entry("contentinfo", Role.NAVIGATION),
          Map.entry("search", Role.NAVIGATION),
          Map.entry("dialog", Role.ACCOUNT),
          Map.entry("menu", Role.NAVIGATION),
          Map.entry("menubar", Role.NAVIGATION),
          Map.entry("banner", Role.NAVIGATION),
          Map.entry("alert", Role.OUTSIDE),
          Map.entry("toolbar", Role.NAVIGATION));

  private static final int LONGEST_NAME = 400;

  /// A wall itself has less prose than this.
  private static final int WALLED = 400;

  private Asides() {}

  /// Sets aside the blocks inside parts named so.
  static void mark(Element body, List<VisibleBlock> blocks, Weights weights) {
    double all = Math.max(1, weights.prose(body));
    // parents come before their children
    Map<Element, Role> roles = new IdentityHashMap<>();
    for (Element element : body.getAllElements()) {
      Element parent = element.parent();
      Optional<Role> own = element == body ? Optional.empty() : aside(element, weights, all);
      Optional<Role> role =
          own.or(() -> Optional.ofNullable(parent == null ? null : roles.get(parent)));
      role.ifPresent(it -> roles.put(element, it));
    }
    for (VisibleBlock block : blocks) {
      block.aside = roles.get(block.owner);
    }
    bringBack(blocks, all);
  }

  /// Where hardly any prose is left, the name that took the most of it is the story's own: a page
  /// of posts may call each of them a comment.
  private static void bringBack(List<VisibleBlock> blocks, double all) {
    Map<Role, Integer> taken = new EnumMap<>(Role.class);
    int left = 0;
    for (VisibleBlock block : blocks) {
      if (block.text.length() >= 60 && block.linkShare() < 0.4) {
        if (block.aside == null) {
          left += block.text.length();
        } else {
          taken.merge(block.aside, block.text.length(), Integer::sum);
        }
      }
    }
    if (left >= 0.15 * all) {
      return;
    }
    taken.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(it -> it.getValue() > 0.5 * all)
        .ifPresent(
            it ->
                blocks.stream()
                    .filter(block -> block.aside == it.getKey())
                    .forEach(block -> block.aside = null));
  }

  private static Optional<Role> aside(Element element, Weights weights, double all) {
    String tag = element.normalName();
    if (tag.equals("article") || tag.equals("main")) {
      return Optional.empty();
    }
    Optional<Role> role =
        Optional.ofNullable(TAGS.get(tag))
            .or(() -> pageHeader(element, weights, all))
            .or(() -> Optional.ofNullable(ROLES.get(element.attr("role"))))
            .or(() -> byName(element));
    double prose = weights.prose(element);
    if (role.equals(Optional.of(Role.ACCOUNT)) && prose > WALLED && hasNoForm(element)) {
      // what the wall is in front of
      return Optional.empty();
    }
    if (tag.equals("p") && prose > 0 && isOneOfMany(element)) {
      // a name that many paragraphs bear tells how they look
      return Optional.empty();
    }
    double most = tag.equals("form") ? 0.5 : 0.3;
    return role.filter(it -> prose < most * all);
  }

  /// Whether a paragraph near it bears the same name.
  private static boolean isOneOfMany(Element paragraph) {
    int like = 0;
    Element before = paragraph.previousElementSibling();
    Element after = paragraph.nextElementSibling();
    for (int i = 0; i < 2; i++) {
      like += isLike(paragraph, before) ? 1 : 0;
      like += isLike(paragraph, after) ? 1 : 0;
      before = before == null ? null : before.previousElementSibling();
      after = after == null ? null : after.nextElementSibling();
    }
    return like >= 2;
  }

  private static boolean isLike(Element one, @Nullable Element other) {
    return other != null
        && other.normalName().equals("p")
        && other.className().equals(one.className())
        && other.text().length() >= 60;
  }

  private static boolean hasNoForm(Element element) {
    return !element.normalName().equals("form")
        && !element.normalName().equals("dialog")
        && element.selectFirst("form,input,button") == null;
  }

  private static Optional<Role> pageHeader(Element element, Weights weights, double all) {
    boolean header =
        element.normalName().equals("header")
            && element.closest("article,main") == null
            && weights.prose(element) < 0.1 * all;
    return header ? Optional.of(Role.NAVIGATION) : Optional.empty();
  }

  /// What an element's class and id call it.
  static Optional<Role> byName(Element element) {
    String name = name(element);
    if (name.length() < 2 || POST.matcher(name).find()) {
      return Optional.empty();
    }
    Matcher bad = BAD.matcher(name);
    if (!bad.find() || isGood(element)) {
      return Optional.empty();
    }
    for (int i = 0; i < NAMES.size(); i++) {
      if (bad.group(i + 1) != null) {
        return Optional.of(NAMES.get(i).role());
      }
    }
    return Optional.empty();
  }

  /// Whether its name says that it holds the story.
  static boolean isGood(Element element) {
    return GOOD.matcher(name(element)).find();
  }

  /// Its class and id, cut where nobody would read on.
  static String name(Element element) {
    String name = (element.className() + " " + element.id()).strip();
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
