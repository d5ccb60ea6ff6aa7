package app.verbatim.generated;

import app.verbatim.article.Span;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Member;
import app.verbatim.finding.Statement;
import app.verbatim.generated.Generated.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well quotations were grouped into statements: extended B-cubed, where every quotation counts
/// once and may belong to several statements. Pairwise F1 would let the largest statement decide:
/// one with 300 versions weighs 45,000 pairs, one with two weighs one, and an editor reads both.
///
/// @param precision of the quotations a statement shows together, how many belong together
/// @param recall of those that belong together, how many are shown together
/// @param missed quotations in no statement at all
record Bcubed(double precision, double recall, int missed) {

  /// How much of a quotation a member must cover to stand for it.
  private static final double ENOUGH = 0.3;

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  static Bcubed of(Comparison comparison, Generated story) {
    Map<String, Integer> articles = new HashMap<>();
    for (int i = 0; i < comparison.extracts().size(); i++) {
      articles.put(comparison.extracts().get(i).article().id(), i);
    }
    Map<Integer, List<Integer>> byArticle = new HashMap<>();
    for (int i = 0; i < story.items().size(); i++) {
      byArticle.computeIfAbsent(story.items().get(i).article(), it -> new ArrayList<>()).add(i);
    }
    // entries are the quotations, then the members that are none
    List<Set<Integer>> truth = new ArrayList<>();
    List<Set<Integer>> shown = new ArrayList<>();
    for (Item item : story.items()) {
      truth.add(item.statements());
      shown.add(new HashSet<>());
    }
    int number = 0;
    for (Statement statement : comparison.statements()) {
      number++;
      for (Member member : statement.members()) {
        int article = articles.getOrDefault(member.extract().article().id(), -1);
        boolean known = false;
        for (int i : byArticle.getOrDefault(article, List.of())) {
          double covered = covered(story.items().get(i), member);
          known |= covered > 0;
          if (covered >= ENOUGH) {
            shown.get(i).add(number);
          }
        }
        if (!known) {
          truth.add(Set.of());
          shown.add(Set.of(number));
        }
      }
    }
    return score(truth, shown, story.items().size());
  }

  private static Bcubed score(List<Set<Integer>> truth, List<Set<Integer>> shown, int items) {
    Map<Integer, List<Integer>> holding = holding(shown);
    Map<Integer, List<Integer>> saying = holding(truth);
    double precision = 0;
    double recall = 0;
    int missed = 0;
    for (int i = 0; i < items; i++) {
      precision += shared(i, shown, truth, holding);
      recall += shared(i, truth, shown, saying);
      missed += shown.get(i).isEmpty() ? 1 : 0;
    }
    return new Bcubed(precision / items, recall / items, missed);
  }

  private static Map<Integer, List<Integer>> holding(List<Set<Integer>> groups) {
    Map<Integer, List<Integer>> holding = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int group : groups.get(i)) {
        holding.computeIfAbsent(group, it -> new ArrayList<>()).add(i);
      }
    }
    return holding;
  }

  /// Over all entries grouped with this one on one side, how much they are on the other, too.
  private static double shared(
      int entry,
      List<Set<Integer>> here,
      List<Set<Integer>> there,
      Map<Integer, List<Integer>> groups) {
    Set<Integer> together = new HashSet<>();
    here.get(entry).forEach(group -> together.addAll(groups.getOrDefault(group, List.of())));
    together.add(entry);
    double sum = 0;
    for (int other : together) {
      int mine = other == entry ? Math.max(1, here.get(entry).size()) : common(here, entry, other);
      int theirs =
          other == entry ? Math.max(1, there.get(entry).size()) : common(there, entry, other);
      sum += (double) Math.min(mine, theirs) / mine;
    }
    return sum / together.size();
  }

  private static int common(List<Set<Integer>> groups, int entry, int other) {
    return (int) groups.get(entry).stream().filter(groups.get(other)::contains).count();
  }

  /// The share of an item's characters that a member holds.
  static double covered(Item item, Member member) {
    double covered = 0;
    double length = 0;
    for (Span span : item.spans()) {
      length += span.length();
      for (Span part : member.parts()) {
        covered +=
            Math.max(0, Math.min(span.end(), part.end()) - Math.max(span.start(), part.start()));
      }
    }
    return covered / length;
  }
}
