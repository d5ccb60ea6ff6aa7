package app.verbatim.finding.check;

import app.verbatim.article.Article;
import app.verbatim.article.Block.Kind;
import app.verbatim.article.Item;
import app.verbatim.article.Item.Status;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the wire's own fields say of an item, where the reports do not agree: one is cancelled,
/// withheld or corrected, or under embargo. And versions of one item, the later of which counts.
public final class StatusCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Article> articles = alignment.extracts().stream().map(Extract::article).toList();
    List<Finding> findings = new ArrayList<>();
    for (Article article : articles) {
      Item item = article.origin().item();
      if (item.status().compareTo(Status.USABLE) > 0
          && articles.stream().anyMatch(it -> it.origin().item().status() != item.status())) {
        findings.add(
            find(
                "status",
                item.status() == Status.CORRECTED ? Severity.NOTABLE : Severity.MATERIAL,
                List.of(article),
                Message.of(
                    "finding.status." + item.status().name().toLowerCase(Locale.ROOT),
                    article.letter(),
                    item.statusWords().orElse("")),
                alignment));
      }
      item.embargo()
          .filter(
              until ->
                  articles.stream()
                      .anyMatch(it -> !it.origin().item().embargo().equals(Optional.of(until))))
          .ifPresent(
              until ->
                  findings.add(
                      find(
                          "status",
                          Severity.MATERIAL,
                          List.of(article),
                          Message.of("finding.status.embargo", article.letter(), until),
                          alignment)));
    }
    findings.addAll(versions(articles, alignment));
    return findings;
  }

  /// Articles with one id, or one slug from one sender, and different version numbers.
  private static List<Finding> versions(List<Article> articles, Alignment alignment) {
    Map<String, List<Article>> items = new LinkedHashMap<>();
    for (Article article : articles) {
      Item item = article.origin().item();
      if (item.version().isPresent()) {
        item.slug()
            .map(slug -> slug + "\n" + article.outlet().orElse(""))
            .or(item::id)
            .ifPresent(key -> items.computeIfAbsent(key, it -> new ArrayList<>()).add(article));
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Article> versions : items.values()) {
      List<Integer> numbers =
          versions.stream().map(it -> it.origin().item().version().orElse(0)).distinct().toList();
      if (numbers.size() < 2) {
        continue;
      }
      Article latest = versions.getFirst();
      for (Article version : versions) {
        if (number(version) > number(latest)) {
          latest = version;
        }
      }
      Item item = latest.origin().item();
      findings.add(
          find(
              "status",
              Severity.NOTABLE,
              versions,
              Message.of(
                  "finding.status.versions",
                  versions.stream().<Object>map(it -> it.letter() + " " + number(it)).toList(),
                  item.slug().or(item::id).orElse(""),
                  latest.letter()),
              alignment));
    }
    return findings;
  }

  private static int number(Article article) {
    return article.origin().item().version().orElse(0);
  }

  private static Finding find(
      String kind,
      Severity severity,
      List<Article> articles,
      Message message,
      Alignment alignment) {
    List<Passage> passages = articles.stream().map(it -> it.passage(headline(it))).toList();
    return Findings.of(kind, severity, Optional.empty(), passages, List.of(), message, alignment);
  }

  /// The headline stands for the item; without one its first words.
  private static Span headline(Article article) {
    return article.blocks().stream()
        .filter(it -> it.kind() == Kind.HEADLINE)
        .findFirst()
        .or(() -> article.blocks().stream().filter(it -> it.compared()).findFirst())
        .map(it -> it.span())
        .orElse(new Span(0, Math.min(1, article.text().length())));
  }
}
