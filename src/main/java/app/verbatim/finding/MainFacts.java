package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.article.language.Languages;
import app.verbatim.extract.Extract;
import app.verbatim.extract.quote.Marks;
import app.verbatim.extract.quote.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The news itself: what many of the reports tell, most of them near the top, each in its own words
/// and from its own source. No two of these sentences need have much in common; together they do.
final class MainFacts {

  /// A fact told by fewer articles is not the news of the day.
  private static final int LEAST_ARTICLES = 3;

  /// ... nor one told by a smaller share of them.
  private static final double LEAST_SHARE = 0.4;

  /// ... nor one that is told further down than its articles' first sentences.
  private static final int TOP = 4;

  private static final double AT_THE_TOP = 0.4;

  /// What two groups of sentences are alike on the average.
  private static final double ALIKE = 0.145;

  /// An article seldom tells a fact twice.
  private static final double SAME_ARTICLE = 0.1;

  private static final double SYNONYM = 0.5;

  /// Words that others have less than this are another statement, told in the same sentence.
  private static final double OWN = 0.2;

  /// What somebody says of the news is not the news, unless so much of it is.
  private static final double SAID = 0.3;

  /// So many sentences are looked at, those at the top of all articles first.
  private static final int MOST = 1000;

  /// A sentence of an article.
  ///
  /// @param place in its article, from 0
  /// @param members the versions that stand in it
  private record Unit(
      int article, int place, String language, Set<String> words, List<Version> members) {}

  private MainFacts() {}

  /// The versions that tell one fact, for each such fact; at most one of a sentence.
  static List<List<Version>> of(
      List<Extract> extracts, List<Tokens> words, List<Version> versions) {
    if (extracts.size() < LEAST_ARTICLES) {
      return List.of();
    }
    List<Unit> units = units(extracts, words, versions);
    List<List<Version>> facts = new ArrayList<>();
    for (String language : languages(units)) {
      List<Unit> own =
          units.stream().filter(it -> it.language().equals(language)).limit(MOST).toList();
      Map<String, Double> worth = worth(own);
      for (List<Integer> group : new AverageLink(likeness(own, worth), ALIKE).groups()) {
        List<Unit> members = group.stream().sorted().map(own::get).toList();
        if (isNews(members, extracts.size())) {
          facts.add(tellers(members, worth));
        }
      }
    }
    return facts;
  }

  private static Set<String> languages(List<Unit> units) {
    Set<String> languages = new LinkedHashSet<>();
    units.forEach(unit -> languages.add(unit.language()));
    return languages;
  }

  private static boolean isNews(List<Unit> members, int articles) {
    long tellers = members.stream().map(Unit::article).distinct().count();
    long top = members.stream().filter(it -> it.place() < TOP).count();
    return tellers >= LEAST_ARTICLES
        && tellers >= LEAST_SHARE * articles
        && top >= AT_THE_TOP * members.size();
  }

  /// The first sentences of all articles, then the second ones, and so on.
  private static List<Unit> units(
      List<Extract> extracts, List<Tokens> words, List<Version> versions) {
    Map<Integer, List<Version>> byArticle = new HashMap<>();
    versions.forEach(
        it -> byArticle.computeIfAbsent(it.article(), key -> new ArrayList<>()).add(it));
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < extracts.size(); i++) {
      units.addAll(units(extracts.get(i), i, words.get(i), byArticle.getOrDefault(i, List.of())));
    }
    units.sort(Comparator.comparingInt(Unit::place).thenComparingInt(Unit::article));
    return units;
  }

  private static List<Unit> units(
      Extract extract, int number, Tokens words, List<Version> versions) {
    Article article = extract.article();
    Map<Span, List<Version>> bySentence = new LinkedHashMap<>();
    int next = 0;
    for (Span sentence :
        Sentences.of(article, Languages.of(article.language()), Marks.find(article))) {
      while (next < versions.size()
          && versions.get(next).member().span().start() < sentence.end()) {
        Version version = versions.get(next);
        if (version.member().span().overlaps(sentence)) {
          bySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(version);
        }
        next++;
      }
    }
    List<Unit> units = new ArrayList<>();
    bySentence.forEach(
        (sentence, members) ->
            units.add(
                new Unit(
                    number,
                    units.size(),
                    article.language(),
                    SentenceWords.of(
                        words.in(sentence), extract.dates(), sentence, article.language()),
                    members)));
    return units;
  }

  /// What each word is worth, in [0, 1]: the fewer sentences have it, the more.
  private static Map<String, Double> worth(List<Unit> units) {
    Map<String, Double> worth = new HashMap<>();
    units.forEach(unit -> unit.words().forEach(word -> worth.merge(word, 1.0, Double::sum)));
    double most = Math.log(1 + units.size());
    worth.replaceAll(
        (word, standsIn) ->
            (SentenceWords.isSynonym(word) ? SYNONYM : 1)
                * Math.log(1 + units.size() / standsIn)
                / most);
    return worth;
  }

  /// Worth of the words in common, of all words of both.
  private static double[][] likeness(List<Unit> units, Map<String, Double> worth) {
    int size = units.size();
    double[][] shared = new double[size][size];
    double[] total = new double[size];
    Map<String, List<Integer>> holding = new HashMap<>();
    for (int i = 0; i < size; i++) {
      for (String word : units.get(i).words()) {
        double weight = worth.getOrDefault(word, 0.0);
        total[i] += weight;
        List<Integer> others = holding.computeIfAbsent(word, key -> new ArrayList<>());
        for (int other : others) {
          shared[i][other] += weight;
        }
        others.add(i);
      }
    }
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        double both = total[i] + total[k];
        double alike = both <= 0 ? 0 : 2 * shared[i][k] / both;
        boolean same = units.get(i).article() == units.get(k).article();
        shared[i][k] = alike - (same ? SAME_ARTICLE : 0);
        shared[k][i] = shared[i][k];
      }
    }
    return shared;
  }

  private static List<Version> tellers(List<Unit> units, Map<String, Double> worth) {
    Map<String, Integer> told = new HashMap<>();
    units.forEach(it -> it.words().forEach(word -> told.merge(word, 1, Integer::sum)));
    return units.stream().flatMap(it -> teller(it, told, units.size(), worth).stream()).toList();
  }

  /// The version of a sentence that tells the fact: not a fragment where there is another, and with
  /// most of what the others tell; none where its words are all its own.
  private static Optional<Version> teller(
      Unit unit, Map<String, Integer> told, int tellers, Map<String, Double> worth) {
    return unit.members().stream()
        .filter(
            it ->
                !it.isQuoted() || common(it, told, tellers, worth) >= (it.isDirect() ? SAID : OWN))
        .min(
            Comparator.comparing(Version::isFragment)
                .thenComparing(
                    Comparator.comparingDouble((Version it) -> common(it, told, tellers, worth))
                        .reversed())
                .thenComparing(Version::rank));
  }

  /// How much of a version's words another sentence of the fact has, on the average; in [0, 1].
  private static double common(
      Version version, Map<String, Integer> told, int tellers, Map<String, Double> worth) {
    double all = 0;
    double common = 0;
    for (String word :
        SentenceWords.of(
            version.tokens(),
            version.member().extract().dates(),
            version.member().span(),
            version.language())) {
      double weight = worth.getOrDefault(word, 0.0);
      all += weight;
      common += weight * (told.getOrDefault(word, 1) - 1) / (tellers - 1);
    }
    return all <= 0 ? 0 : common / all;
  }
}
