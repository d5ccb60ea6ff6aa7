package app.verbatim.extract.date;

import app.verbatim.article.Article;
import app.verbatim.article.Passage;
import app.verbatim.article.Published;
import app.verbatim.extract.date.Clues.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Infers the day of publication where no article states it, from the dates of all of them.
public final class Publications {

  /// Reports of one story appear within so many days of each other.
  private static final int SAME_STORY = 10;

  /// A date without a year is of the year of a full date as near as this.
  private static final int SAME_SEASON = 60;

  private final List<Article> articles;
  private final List<Clues> clues;
  private final List<Optional<Published>> known;

  private Publications(List<Article> articles) {
    this.articles = articles;
    this.clues = articles.stream().map(Clues::of).toList();
    this.known = new ArrayList<>(articles.stream().map(Article::published).toList());
  }

  /// One answer for each article, in their order. What is given or stated stands. "Hier (lundi)" in
  /// one article and "lundi 4 septembre" in another make a day only where some article tells the
  /// year.
  public static List<Optional<Published>> infer(List<Article> articles) {
    if (articles.stream().allMatch(article -> article.published().isPresent())) {
      return articles.stream().map(Article::published).toList();
    }
    Publications publications = new Publications(articles);
    publications.fill(publications::inferred);
    return List.copyOf(publications.known);
  }

  /// Answers to offer where [#infer] has none: the latest year that fits the weekdays and is not
  /// after `today`. They are guesses for the editor to confirm.
  public static List<Optional<Published>> propose(List<Article> articles, LocalDate today) {
    Publications publications = new Publications(articles);
    publications.fill(publications::inferred);
    publications.fill(article -> publications.latest(article, today));
    publications.fill(article -> publications.newest(article, today));
    return List.copyOf(publications.known);
  }

  /// What one article tells may tell another's day: asks until nothing new is found.
  private void fill(Function<Integer, Optional<Published>> answer) {
    boolean isNew = true;
    while (isNew) {
      isNew = false;
      for (int i = 0; i < articles.size(); i++) {
        if (known.get(i).isEmpty()) {
          known.set(i, answer.apply(i));
          isNew |= known.get(i).isPresent();
        }
      }
    }
  }

  private Optional<Published> inferred(int article) {
    TreeMap<LocalDate, Published> candidates = new TreeMap<>();
    for (Anchor anchor : clues.get(article).anchors()) {
      for (int i = 0; i < articles.size(); i++) {
        for (Named named : clues.get(i).named()) {
          boolean isSure =
              !days().isEmpty()
                  || named.weekday().isPresent()
                  || anchor.date().filter(named::equals).isPresent();
          // a full date alone may be background that happens to fall on the weekday
          for (LocalDate reference : isSure ? references(i, named) : List.<LocalDate>of()) {
            named
                .near(reference)
                .ifPresent(it -> add(candidates, article, anchor, it, List.of(named.passage())));
          }
        }
        if (i != article) {
          known.get(i).ifPresent(it -> add(candidates, article, anchor, it.day(), it.evidence()));
        }
      }
    }
    return nearest(candidates, days());
  }

  /// The days a date without year may be counted from: the article's own publication, else that of
  /// the others, else the full dates anywhere, all near.
  private List<LocalDate> references(int article, Named named) {
    if (named.year().isPresent()) {
      return named.in(named.year().get()).stream().toList();
    }
    if (known.get(article).isPresent()) {
      return List.of(known.get(article).get().day());
    }
    List<LocalDate> references = days().isEmpty() ? newestFullDate().stream().toList() : days();
    return references.stream()
        .filter(
            it -> named.near(it).filter(day -> Named.distance(day, it) <= SAME_SEASON).isPresent())
        .toList();
  }

  private List<LocalDate> days() {
    return known.stream().flatMap(Optional::stream).map(Published::day).toList();
  }

  /// Only the newest tells the year of the news; older ones are background.
  private Optional<LocalDate> newestFullDate() {
    return clues.stream()
        .flatMap(it -> it.named().stream())
        .flatMap(it -> it.year().flatMap(it::in).stream())
        .max(Comparator.naturalOrder());
  }

  private void add(
      Map<LocalDate, Published> candidates,
      int article,
      Anchor anchor,
      LocalDate meant,
      List<Passage> evidence) {
    LocalDate published = meant.minusDays(anchor.offset());
    if (clues.get(article).anchors().stream().allMatch(it -> it.allows(published))) {
      List<Passage> all = new ArrayList<>(List.of(anchor.passage()));
      evidence.stream().filter(it -> !all.contains(it)).forEach(all::add);
      candidates.putIfAbsent(published, new Published(published, Published.From.INFERRED, all));
    }
  }

  /// The one candidate, or the one nearest to a publication that is known. Two that are as likely
  /// make none: a wrong day costs more than no day.
  private static Optional<Published> nearest(
      TreeMap<LocalDate, Published> candidates, List<LocalDate> days) {
    if (days.isEmpty()) {
      return candidates.size() == 1
          ? Optional.of(candidates.firstEntry().getValue())
          : Optional.empty();
    }
    List<Published> near =
        candidates.values().stream()
            .filter(it -> far(it.day(), days) <= SAME_STORY)
            .sorted(Comparator.comparing(it -> far(it.day(), days)))
            .toList();
    boolean isTie = near.size() > 1 && far(near.get(0).day(), days) == far(near.get(1).day(), days);
    return near.isEmpty() || isTie ? Optional.empty() : Optional.of(near.getFirst());
  }

  private static long far(LocalDate day, List<LocalDate> days) {
    return days.stream().mapToLong(it -> Named.distance(day, it)).min().orElse(Long.MAX_VALUE);
  }

  /// "Hier (lundi)" and a "lundi 4 septembre" of any article, in the latest year they fit.
  private Optional<Published> latest(int article, LocalDate today) {
    for (int year = today.getYear(); year > today.getYear() - 12; year--) {
      TreeMap<LocalDate, Published> candidates = new TreeMap<>();
      for (Anchor anchor : clues.get(article).anchors()) {
        for (Clues other : clues) {
          for (Named named : other.named()) {
            named
                .in(year)
                .filter(it -> named.is(it) && !it.minusDays(anchor.offset()).isAfter(today))
                .ifPresent(it -> add(candidates, article, anchor, it, List.of(named.passage())));
          }
        }
      }
      if (!candidates.isEmpty()) {
        return Optional.of(candidates.lastEntry().getValue());
      }
    }
    return Optional.empty();
  }

  /// The newest day an article names with its weekday or year, in the latest year that fits.
  private Optional<Published> newest(int article, LocalDate today) {
    return clues.get(article).named().stream()
        .filter(it -> it.weekday().isPresent() || it.year().isPresent())
        .flatMap(
            named ->
                IntStream.rangeClosed(today.getYear() - 12, today.getYear())
                    .mapToObj(named::in)
                    .flatMap(Optional::stream)
                    .filter(it -> named.is(it) && !it.isAfter(today))
                    .max(Comparator.naturalOrder())
                    .map(
                        day ->
                            new Published(day, Published.From.INFERRED, List.of(named.passage())))
                    .stream())
        .max(Comparator.comparing(Published::day));
  }
}
