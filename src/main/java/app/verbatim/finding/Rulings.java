package app.verbatim.finding;

import app.verbatim.article.Correction;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the editor put together or took apart, by its words. It stands above all evidence, and
/// above what other articles bring.
final class Rulings {

  private final List<Version[]> together = new ArrayList<>();
  private final List<Version[]> apart = new ArrayList<>();

  Rulings(List<Correction> corrections, List<Version> versions) {
    for (Correction correction : corrections) {
      switch (correction) {
        case Correction.Link it -> add(together, at(it.left(), versions), at(it.right(), versions));
        case Correction.Unlink it -> add(apart, at(it.left(), versions), at(it.right(), versions));
        default -> {}
      }
    }
  }

  private static void add(List<Version[]> pairs, Optional<Version> left, Optional<Version> right) {
    if (left.isPresent() && right.isPresent() && left.get() != right.get()) {
      pairs.add(new Version[] {left.get(), right.get()});
    }
  }

  /// The version whose words are those of the passage, or nearest to them.
  private static Optional<Version> at(Passage passage, List<Version> versions) {
    return versions.stream()
        .filter(it -> it.member().extract().article().id().equals(passage.article()))
        .filter(it -> it.member().span().overlaps(passage.span()))
        .max(
            Comparator.comparingDouble((Version it) -> common(it.member().span(), passage.span()))
                .thenComparingInt(it -> -it.rank()));
  }

  private static double common(Span a, Span b) {
    int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return both / (double) (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
  }

  /// Whether the editor said that some of these versions do not belong with some of those.
  boolean keepApart(List<Version> some, List<Version> others) {
    return apart.stream()
        .anyMatch(
            pair ->
                some.contains(pair[0]) && others.contains(pair[1])
                    || some.contains(pair[1]) && others.contains(pair[0]));
  }

  /// Puts together what belongs together, then takes apart what does not.
  void apply(Groups groups, Links links, Function<Version, Profile> profiles) {
    for (Version[] pair : together) {
      int left = groups.of(pair[0]).getFirst();
      int right = groups.of(pair[1]).getFirst();
      if (left != right) {
        groups.move(right, left);
      }
      groups.unite(left);
      groups.explain(left, Message.of("because.editor"));
    }
    for (Version[] pair : apart) {
      Set<Integer> both = new HashSet<>(groups.of(pair[0]));
      groups.of(pair[1]).stream()
          .filter(both::contains)
          .toList() // parting changes the list it stands in
          .forEach(group -> part(groups, group, pair, links, profiles));
    }
  }

  /// The second leaves, with those that are nearer to it than to the first.
  private void part(
      Groups groups, int group, Version[] pair, Links links, Function<Version, Profile> profiles) {
    List<Version> leaving = new ArrayList<>(List.of(pair[1]));
    for (Version version : groups.at(group)) {
      if (version != pair[0] && version != pair[1]) {
        Profile profile = profiles.apply(version);
        double stays = links.between(profile, profiles.apply(pair[0])).score();
        double goes = links.between(profile, profiles.apply(pair[1])).score();
        if (goes > stays || isTogether(version, pair[1])) {
          leaving.add(version);
        }
      }
    }
    leaving.forEach(version -> groups.remove(group, version));
    int own = groups.open(leaving.getFirst());
    leaving.forEach(version -> groups.add(own, version));
    if (leaving.size() > 1) {
      groups.explain(own, Message.of("because.apart"));
    }
  }

  private boolean isTogether(Version a, Version b) {
    return together.stream()
        .anyMatch(pair -> pair[0] == a && pair[1] == b || pair[0] == b && pair[1] == a);
  }
}
