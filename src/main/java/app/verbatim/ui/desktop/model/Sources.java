package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Credit;
import app.verbatim.article.Messages;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many sources stand behind the articles: those that credit one agency are one.
final class Sources {

  private Sources() {}

  static String sentence(Comparison comparison, Messages messages) {
    List<Article> articles = comparison.extracts().stream().map(Extract::article).toList();
    Set<String> agencies = new LinkedHashSet<>();
    articles.forEach(it -> it.credits().forEach(credit -> agencies.add(credit.agency())));
    List<String> said = new ArrayList<>();
    int count = independent(articles);
    said.add(
        agencies.isEmpty()
            ? messages.say("desktop.sources.none", articles.size())
            : messages.say(
                "desktop.sources.sentence", articles.size(), count, String.join(", ", agencies)));
    Map<String, List<String>> citing = new LinkedHashMap<>();
    for (Extract extract : comparison.extracts()) {
      Set<String> others = new LinkedHashSet<>();
      extract.sayings().stream()
          .filter(it -> it.quotation().excluded().isEmpty())
          .forEach(it -> it.attribution().relay().forEach(relay -> others.add(relay.name())));
      others.removeIf(other -> agencies.stream().anyMatch(other::contains));
      if (!others.isEmpty()) {
        citing
            .computeIfAbsent(String.join(", ", others), it -> new ArrayList<>())
            .add(extract.article().letter());
      }
    }
    citing.forEach(
        (names, letters) ->
            said.add(
                messages.say(
                    "desktop.sources.also", messages.join(letters), names, letters.size())));
    return String.join(" ", said);
  }

  /// The agency meant by this name ("agence Interdépêche"), else the name.
  static String known(String name, List<Article> articles) {
    return articles.stream()
        .flatMap(it -> it.credits().stream())
        .map(Credit::agency)
        .filter(name::contains)
        .findFirst()
        .orElse(name);
  }

  /// The articles, those with a common agency counted once.
  static int independent(List<Article> articles) {
    Map<String, Integer> groupOf = new HashMap<>();
    int groups = 0;
    for (Article article : articles) {
      Set<Integer> known = new LinkedHashSet<>();
      for (Credit credit : article.credits()) {
        Integer group = groupOf.get(credit.agency());
        if (group != null) {
          known.add(group);
        }
      }
      int mine = known.isEmpty() ? articles.indexOf(article) : known.iterator().next();
      groups += known.isEmpty() ? 1 : 1 - known.size();
      groupOf.replaceAll((agency, group) -> known.contains(group) ? mine : group);
      article.credits().forEach(credit -> groupOf.put(credit.agency(), mine));
    }
    return groups;
  }
}
