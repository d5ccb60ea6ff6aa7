package app.verbatim.generated;

import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.finding.Change;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Severity;
import app.verbatim.generated.Generated.Item;
import app.verbatim.generated.Generated.Place;
import app.verbatim.generated.Generated.Plant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The material findings set against the truth.
///
/// @param missed plants no material finding speaks of
/// @param wrong material findings nothing in the truth explains
/// @param material how many material findings there are
record Verdicts(List<Plant> plants, List<Plant> missed, List<Finding> wrong, int material) {

  double found() {
    return plants.isEmpty() ? 1 : 1 - (double) missed.size() / plants.size();
  }

  double wrongShare() {
    return material == 0 ? 0 : (double) wrong.size() / material;
  }

  static Verdicts of(Comparison comparison, Generated story) {
    Judge judge = new Judge(comparison, story);
    List<Finding> material =
        comparison.findings().stream().filter(it -> it.severity() == Severity.MATERIAL).toList();
    Set<Plant> found = new HashSet<>();
    List<Finding> wrong = new ArrayList<>();
    for (Finding finding : material) {
      List<Plant> touched =
          story.plants().stream().filter(it -> judge.speaksOf(finding, it)).toList();
      found.addAll(touched);
      if (touched.isEmpty() && !judge.explains(finding)) {
        wrong.add(finding);
      }
    }
    return new Verdicts(
        story.plants(),
        story.plants().stream().filter(it -> !found.contains(it)).toList(),
        wrong,
        material.size());
  }

  private static final class Judge {

    private final Comparison comparison;
    private final Generated story;
    private final Map<String, Integer> articles = new HashMap<>();
    private final Map<Integer, List<Item>> items = new HashMap<>();
    private final Map<Integer, Set<Integer>> givenBy = new HashMap<>();

    Judge(Comparison comparison, Generated story) {
      this.comparison = comparison;
      this.story = story;
      for (int i = 0; i < comparison.extracts().size(); i++) {
        articles.put(comparison.extracts().get(i).article().id(), i);
      }
      for (Item item : story.items()) {
        items.computeIfAbsent(item.article(), it -> new ArrayList<>()).add(item);
        for (int statement : item.statements()) {
          givenBy.computeIfAbsent(statement, it -> new HashSet<>()).add(item.article());
        }
      }
    }

    /// A finding of words speaks of a plant when one of its material changes touches the planted
    /// words, or the same words of another report it speaks of as well, or takes away words of the
    /// version they stand in; any other when it cites them.
    boolean speaksOf(Finding finding, Plant plant) {
      for (Place place : plant.places()) {
        Optional<Item> item = itemAt(place.article(), place.span());
        boolean cites = finding.passages().stream().anyMatch(it -> touches(it, place));
        boolean about =
            cites
                || finding.passages().stream()
                    .anyMatch(it -> item.isPresent() && item.equals(itemAt(it)));
        if (!finding.changes().isEmpty()) {
          if (about && finding.changes().stream().anyMatch(it -> changes(it, place))) {
            return true;
          }
        } else if (cites && !finding.kind().equals("only-in")) {
          return true;
        }
      }
      return false;
    }

    private boolean changes(Change change, Place place) {
      if (change.severity() != Severity.MATERIAL) {
        return false;
      }
      boolean removal = change.left().isEmpty() || change.right().isEmpty();
      return change.left().filter(it -> touches(it, place) || areWordsAt(it, place)).isPresent()
          || change.right().filter(it -> touches(it, place) || areWordsAt(it, place)).isPresent()
          || removal
              && change.left().or(change::right).map(it -> article(it) != place.article()).get();
    }

    /// What follows from how the reports were written: a statement only one gives, words left out.
    boolean explains(Finding finding) {
      List<Item> about =
          finding.passages().stream().flatMap(it -> itemAt(it).stream()).distinct().toList();
      return switch (finding.kind()) {
        case "only-in" ->
            about.size() == finding.passages().size()
                && about.stream().allMatch(it -> it.statements().stream().anyMatch(this::isAlone));
        case "cut" ->
            about.stream().anyMatch(it -> it.isShortened() || it.statements().size() > 1)
                || !about.isEmpty() && about.getFirst().statements().stream().anyMatch(this::isCut);
        default -> false;
      };
    }

    private boolean isAlone(int statement) {
      return givenBy.getOrDefault(statement, Set.of()).size() == 1;
    }

    private boolean isCut(int statement) {
      return story.items().stream()
          .anyMatch(it -> it.statements().contains(statement) && it.isShortened());
    }

    private Optional<Item> itemAt(Passage passage) {
      return itemAt(article(passage), passage.span());
    }

    private Optional<Item> itemAt(int article, Span span) {
      return items.getOrDefault(article, List.of()).stream()
          .filter(it -> it.spans().stream().anyMatch(span::overlaps))
          .findFirst();
    }

    private boolean touches(Passage passage, Place place) {
      return article(passage) == place.article() && passage.span().overlaps(place.span());
    }

    /// Whether the passage, in another report, has the very words of the place.
    private boolean areWordsAt(Passage passage, Place place) {
      String planted = comparison.extracts().get(place.article()).article().at(place.span());
      String words = comparison.extract(passage.article()).article().at(passage.span());
      return (" " + words + " ").contains(" " + planted + " ")
          || (" " + planted + " ").contains(" " + words + " ");
    }

    private int article(Passage passage) {
      return articles.getOrDefault(passage.article(), -1);
    }
  }
}
