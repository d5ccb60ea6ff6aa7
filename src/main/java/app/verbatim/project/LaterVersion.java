package app.verbatim.project;

import app.verbatim.article.Article;
import app.verbatim.article.Folded;
import app.verbatim.article.Item;
import app.verbatim.article.Message;
import app.verbatim.article.Published;
import app.verbatim.article.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Two articles of which one is a later version of the other: offered to take its place with
/// [Update], never done by itself.
///
/// @param earlier an article's id
/// @param later an article's id
/// @param reason what shows it
public record LaterVersion(String earlier, String later, Message reason) {

  /// Makes articles versions of one item, and puts them in order.
  ///
  /// @param key what versions share; empty where this says nothing
  /// @param order the later, the higher; empty where this says nothing
  /// @param reason the message's key; its arguments are the two orders, as shown
  private record Way(
      Function<Article, Optional<String>> key,
      Function<Article, Optional<Long>> order,
      Function<Article, Object> shown,
      String reason) {}

  private static final List<Way> WAYS =
      List.of(
          new Way(
              article -> article.origin().item().id(),
              article -> version(article.origin().item()),
              article -> article.origin().item().version().orElse(0),
              "project.later.item"),
          new Way(
              LaterVersion::slug,
              article -> version(article.origin().item()),
              article -> article.origin().item().version().orElse(0),
              "project.later.slug"),
          new Way(
              LaterVersion::slug,
              article -> Optional.of((long) marked(article)),
              LaterVersion::marked,
              "project.later.slug"),
          new Way(
              article -> isPage(article) ? article.origin().item().id() : Optional.empty(),
              LaterVersion::day,
              article -> article.published().map(it -> (Object) it.day()).orElse(""),
              "project.later.address"),
          new Way(
              LaterVersion::headline,
              LaterVersion::day,
              article -> article.published().map(it -> (Object) it.day()).orElse(""),
              "project.later.headline"));

  /// Each version with the one right before it, in the order of the articles. An article is a later
  /// version once at most.
  public static List<LaterVersion> among(List<Article> articles) {
    List<LaterVersion> found = new ArrayList<>();
    Set<String> later = new HashSet<>();
    for (Way way : WAYS) {
      Map<String, List<Article>> items = new LinkedHashMap<>();
      for (Article article : articles) {
        if (way.order().apply(article).isPresent()) {
          way.key()
              .apply(article)
              .filter(it -> !it.isBlank())
              .ifPresent(it -> items.computeIfAbsent(it, key -> new ArrayList<>()).add(article));
        }
      }
      for (List<Article> versions : items.values()) {
        versions.sort(Comparator.comparing(it -> way.order().apply(it).orElse(0L)));
        for (int i = 1; i < versions.size(); i++) {
          Article before = versions.get(i - 1);
          Article after = versions.get(i);
          boolean same = way.order().apply(before).equals(way.order().apply(after));
          if (!same && !before.text().equals(after.text()) && later.add(after.id())) {
            Message reason =
                Message.of(way.reason(), way.shown().apply(before), way.shown().apply(after));
            found.add(new LaterVersion(before.id(), after.id(), reason));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Long> version(Item item) {
    return item.version().isPresent()
        ? Optional.of((long) item.version().orElse(0))
        : Optional.empty();
  }

  /// The slug without its version, and who sent it; a slug alone is a subject.
  private static Optional<String> slug(Article article) {
    Optional<String> sender =
        article.outlet().or(() -> article.credits().stream().findFirst().map(it -> it.agency()));
    return article
        .origin()
        .item()
        .slug()
        .map(it -> Slug.of(it).item())
        .filter(it -> !it.isEmpty())
        .flatMap(it -> sender.map(name -> it + "\n" + Folded.fold(name)));
  }

  /// The version its slug or headline counts.
  private static int marked(Article article) {
    int inSlug = article.origin().item().slug().map(it -> Slug.of(it).version()).orElse(0);
    return Math.max(inSlug, article.title().map(it -> Slug.of(it).version()).orElse(0));
  }

  private static boolean isPage(Article article) {
    return Set.of("html", "mhtml", "feed").contains(article.origin().format());
  }

  private static Optional<Long> day(Article article) {
    return article.published().map(Published::day).map(LocalDate::toEpochDay);
  }

  /// The same words above the text, from the same outlet.
  private static Optional<String> headline(Article article) {
    return article
        .title()
        .map(it -> Slug.of(it).item())
        .filter(it -> it.length() > 20)
        .flatMap(it -> article.outlet().map(name -> it + "\n" + Folded.fold(name)));
  }
}
