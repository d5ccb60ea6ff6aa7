package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Credit;
import app.verbatim.article.Folded;
import app.verbatim.extract.Extract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How many independent sources stand behind a set of articles: those that credit one agency count
/// once, and one that repeats another counts with it, credited or not.
public final class Independence {

  /// From this share of equal sentences on an article repeats another.
  private static final double REPEATS = 0.6;

  private static final int LEAST_SENTENCES = 4;
  private static final int SHORTEST = 24;

  /// A sentence that stands in more articles than this tells nothing of who copied whom.
  private static final int MOST_SHARING = 40;

  /// @param article its place in the story, from 0
  /// @param original the place of the earlier one it repeats
  /// @param same how many of its sentences are the same
  /// @param of how many it has
  public record Copy(int article, int original, int same, int of) {}

  private Independence() {}

  /// The articles that repeat one before them, in order.
  public static List<Copy> copies(List<Extract> extracts) {
    List<Set<String>> sentences = new ArrayList<>();
    Map<String, List<Integer>> where = new LinkedHashMap<>();
    for (int i = 0; i < extracts.size(); i++) {
      Set<String> here = sentences(extracts.get(i).article());
      sentences.add(here);
      for (String sentence : here) {
        where.computeIfAbsent(sentence, key -> new ArrayList<>()).add(i);
      }
    }
    List<Copy> copies = new ArrayList<>();
    for (int i = 1; i < extracts.size(); i++) {
      copy(i, sentences, where).ifPresent(copies::add);
    }
    return copies;
  }

  private static Optional<Copy> copy(
      int article, List<Set<String>> sentences, Map<String, List<Integer>> where) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String sentence : sentences.get(article)) {
      List<Integer> places = where.getOrDefault(sentence, List.of());
      if (places.size() <= MOST_SHARING) {
        places.stream().filter(it -> it < article).forEach(it -> shared.merge(it, 1, Integer::sum));
      }
    }
    int best = -1;
    for (int other = 0; other < article; other++) {
      int same = shared.getOrDefault(other, 0);
      int fewer = Math.min(sentences.get(article).size(), sentences.get(other).size());
      boolean repeats = fewer >= LEAST_SENTENCES && same >= REPEATS * fewer;
      if (repeats && (best < 0 || same > shared.getOrDefault(best, 0))) {
        best = other;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(
            new Copy(article, best, shared.getOrDefault(best, 0), sentences.get(article).size()));
  }

  /// The sentences of the compared text, typography folded; short ones are anyone's.
  private static Set<String> sentences(Article article) {
    Set<String> found = new TreeSet<>();
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH && block.compared()) {
        for (String sentence : Folded.fold(article.at(block.span())).split("[.!?]\\s")) {
          String plain = sentence.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
          if (plain.length() >= SHORTEST) {
            found.add(plain);
          }
        }
      }
    }
    return found;
  }

  /// The number of independent sources behind some of the articles, by their places in the story.
  public static int count(List<Extract> extracts, Set<Integer> articles) {
    int[] source = new int[extracts.size()];
    Map<String, Integer> agencies = new HashMap<>();
    for (int i = 0; i < source.length; i++) {
      source[i] = i;
      for (Credit credit : extracts.get(i).article().credits()) {
        Integer first = agencies.putIfAbsent(credit.agency(), i);
        join(source, i, first == null ? i : first);
      }
    }
    copies(extracts).forEach(it -> join(source, it.article(), it.original()));
    return (int) articles.stream().map(it -> root(source, it)).distinct().count();
  }

  private static void join(int[] source, int article, int other) {
    int one = root(source, article);
    int two = root(source, other);
    source[Math.max(one, two)] = Math.min(one, two);
  }

  private static int root(int[] source, int article) {
    int at = article;
    while (source[at] != at) {
      at = source[at];
    }
    return at;
  }
}
