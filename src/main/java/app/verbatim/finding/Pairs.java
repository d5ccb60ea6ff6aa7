package app.verbatim.finding;

import app.verbatim.article.Article.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Which versions of a statement are set face to face: each other wording against the one most
/// articles have, or against the reference.
public final class Pairs {

  /// Two versions of one statement.
  public record Pair(Version left, Version right) {

    public boolean isInOneArticle() {
      return left.article() == right.article();
    }
  }

  private Pairs() {}

  /// The quoted versions, each distinct wording once, against the base wording.
  public static List<Pair> quoted(Statement statement) {
    List<Version> quoted = statement.versions().stream().filter(Version::isQuoted).toList();
    Optional<Version> base = base(quoted);
    if (base.isEmpty()) {
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    seen.add(wording(base.get()));
    List<Version> others = new ArrayList<>(quoted);
    others.remove(base.get());
    // a fuller quotation in another article tells more than a fragment in the same one
    others.sort(Comparator.comparing(Version::isFragment));
    for (Version other : others) {
      if (seen.add(wording(other)) && areComparable(base.get(), other)) {
        pairs.add(ordered(base.get(), other));
      }
    }
    return pairs;
  }

  /// Whether enough is in common to set word against word; two fragments may be of different parts.
  private static boolean areComparable(Version left, Version right) {
    boolean fragment = left.isFragment() || right.isFragment();
    return !fragment || 2 * shared(left, right) >= Math.min(left.content(), right.content());
  }

  /// Whether quoted words of two articles have any word of content in common.
  public static boolean quotedShare(Statement statement) {
    List<Version> quoted = statement.versions().stream().filter(Version::isQuoted).toList();
    for (Version left : quoted) {
      for (Version right : quoted) {
        if (left.article() < right.article() && shared(left, right) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /// For each article but the base's, its version that is nearest to one of the base article. The
  /// base is the reference, else the article that tells it as most of them do.
  public static List<Pair> across(Statement statement) {
    return across(statement, version -> true);
  }

  /// The same, among some of the versions.
  public static List<Pair> across(Statement statement, Predicate<Version> wanted) {
    Map<Integer, List<Version>> byArticle = new LinkedHashMap<>();
    statement.versions().stream()
        .filter(wanted)
        .forEach(it -> byArticle.computeIfAbsent(it.article(), key -> new ArrayList<>()).add(it));
    if (byArticle.size() < 2) {
      return List.of();
    }
    List<List<Version>> articles = latest(List.copyOf(byArticle.values()));
    List<Version> first =
        articles.stream()
            .filter(it -> isReference(it.getFirst()))
            .findFirst()
            .orElseGet(() -> typical(articles));
    List<Set<String>> words = first.stream().map(Pairs::words).toList();
    List<Pair> pairs = new ArrayList<>();
    for (List<Version> versions : articles) {
      if (versions != first) {
        pairs.add(nearest(first, words, versions));
      }
    }
    return pairs;
  }

  /// The article with most of the words most articles have, and least of its own; of two the first.
  private static List<Version> typical(List<List<Version>> articles) {
    Map<String, Integer> having = new HashMap<>();
    List<List<Set<String>>> words = new ArrayList<>();
    for (List<Version> versions : articles) {
      words.add(versions.stream().map(Pairs::words).toList());
      Set<String> all = new HashSet<>();
      words.getLast().forEach(all::addAll);
      all.forEach(word -> having.merge(word, 1, Integer::sum));
    }
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < articles.size(); i++) {
      for (Set<String> version : words.get(i)) {
        double common = 0;
        for (String word : version) {
          common += having.getOrDefault(word, 0) / (double) articles.size() - 0.5;
        }
        if (common > most + 1e-9) {
          most = common;
          best = i;
        }
      }
    }
    return articles.get(best);
  }

  /// Of several versions of one outlet's item only the last: an update corrects, it does not
  /// contradict.
  private static List<List<Version>> latest(List<List<Version>> articles) {
    List<List<Version>> latest = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Optional<String> outlet = outlet(articles.get(i));
      boolean updated =
          outlet.isPresent()
              && articles.subList(i + 1, articles.size()).stream()
                  .anyMatch(it -> outlet(it).equals(outlet));
      if (!updated) {
        latest.add(articles.get(i));
      }
    }
    return latest;
  }

  private static Optional<String> outlet(List<Version> versions) {
    return versions.getFirst().member().extract().article().outlet();
  }

  private static Pair nearest(List<Version> left, List<Set<String>> words, List<Version> right) {
    if (left.size() == 1 && right.size() == 1) {
      return new Pair(left.getFirst(), right.getFirst());
    }
    List<Set<String>> others = right.stream().map(Pairs::words).toList();
    Pair best = new Pair(left.getFirst(), right.getFirst());
    double most = -1;
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        double shared = shared(words.get(i), others.get(j));
        if (shared > most) {
          most = shared;
          best = new Pair(left.get(i), right.get(j));
        }
      }
    }
    return best;
  }

  /// Words of content in common, whole clauses before fragments.
  public static double shared(Version a, Version b) {
    return shared(words(a), words(b));
  }

  /// The same, of [#words(Version)].
  public static double shared(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String word : a.size() < b.size() ? a : b) {
      shared += (a.size() < b.size() ? b : a).contains(word) ? 1 : 0;
    }
    return shared;
  }

  /// A version's words of content, synonyms under one form.
  public static Set<String> words(Version version) {
    Set<String> words = new HashSet<>();
    String language = version.language();
    for (Token token : version.tokens()) {
      if (!token.isFunction()) {
        words.add(Vocabulary.key(token, language));
      }
    }
    return words;
  }

  /// The original's or reference's version, else the full wording most articles have.
  private static Optional<Version> base(List<Version> quoted) {
    Map<List<String>, Set<Integer>> articles = new LinkedHashMap<>();
    quoted.forEach(
        it -> articles.computeIfAbsent(wording(it), key -> new HashSet<>()).add(it.article()));
    return quoted.stream()
        .min(
            Comparator.comparing((Version it) -> !isReference(it))
                .thenComparing(Version::isFragment)
                .thenComparing(it -> -articles.getOrDefault(wording(it), Set.of()).size())
                .thenComparing(Version::article)
                .thenComparing(Version::rank));
  }

  private static boolean isReference(Version version) {
    return version
        .member()
        .extract()
        .article()
        .role()
        .filter(role -> role != Role.OUR_COPY)
        .isPresent();
  }

  private static List<String> wording(Version version) {
    return version.tokens().stream().map(Token::same).toList();
  }

  private static Pair ordered(Version a, Version b) {
    boolean inOrder = a.article() != b.article() ? a.article() < b.article() : a.rank() < b.rank();
    return inOrder ? new Pair(a, b) : new Pair(b, a);
  }
}
