package app.verbatim.finding;

import app.verbatim.article.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The statements while they are being put together: versions by number, and why they belong
/// together. A group that was joined to another stays, empty, so that numbers hold. Each keeps its
/// tellings: versions that were put together word by word.
final class Groups {

  private static final Message ALONE = Message.of("because.alone");

  private final List<List<List<Version>>> groups = new ArrayList<>();
  private final List<Message> because = new ArrayList<>();
  private final Map<Version, List<Integer>> numbers = new IdentityHashMap<>();

  /// The number of a new group with this version.
  int open(Version version) {
    groups.add(new ArrayList<>());
    because.add(ALONE);
    tell(groups.size() - 1, version);
    return groups.size() - 1;
  }

  /// Puts it with the first telling.
  void add(int group, Version version) {
    if (enter(group, version)) {
      groups.get(group).getFirst().add(version);
    }
  }

  /// Puts it in as a telling of its own.
  void tell(int group, Version version) {
    if (enter(group, version)) {
      groups.get(group).add(new ArrayList<>(List.of(version)));
    }
  }

  private boolean enter(int group, Version version) {
    List<Integer> own = numbers.computeIfAbsent(version, key -> new ArrayList<>());
    return !own.contains(group) && own.add(group);
  }

  void remove(int group, Version version) {
    of(version).remove(Integer.valueOf(group));
    groups.get(group).forEach(telling -> telling.removeIf(it -> it == version));
    groups.get(group).removeIf(List::isEmpty);
  }

  void explain(int group, Message why) {
    because.set(group, why);
  }

  /// Everything of one group goes to the other, where each telling stays one.
  void move(int from, int to) {
    for (List<Version> telling : groups.get(from)) {
      List<Version> entering = new ArrayList<>();
      for (Version version : telling) {
        of(version).remove(Integer.valueOf(from));
        if (enter(to, version)) {
          entering.add(version);
        }
      }
      if (!entering.isEmpty()) {
        groups.get(to).add(entering);
      }
    }
    groups.get(from).clear();
  }

  /// Makes one telling of all.
  void unite(int group) {
    List<Version> all = at(group);
    groups.get(group).clear();
    groups.get(group).add(new ArrayList<>(all));
  }

  /// The versions of a group.
  List<Version> at(int group) {
    return groups.get(group).stream().flatMap(List::stream).toList();
  }

  /// The groups a version stands in.
  List<Integer> of(Version version) {
    return numbers.getOrDefault(version, List.of());
  }

  /// Numbered in the order of their first versions.
  List<Statement> statements() {
    Comparator<Version> reading =
        Comparator.comparingInt(Version::article).thenComparingInt(Version::rank);
    Comparator<List<Version>> byFirst = Comparator.comparing(List::getFirst, reading);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      groups.get(i).forEach(telling -> telling.sort(reading));
      groups.get(i).sort(byFirst);
      if (!groups.get(i).isEmpty()) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparing(number -> groups.get(number).getFirst(), byFirst));
    List<Statement> statements = new ArrayList<>();
    for (int number : order) {
      List<Version> all = at(number).stream().sorted(reading).toList();
      statements.add(
          new Statement(
              "S" + (statements.size() + 1),
              all,
              all.size() > 1 ? Optional.of(because.get(number)) : Optional.empty(),
              false,
              groups.get(number)));
    }
    return statements;
  }
}
