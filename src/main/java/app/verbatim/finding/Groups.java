package app.verbatim.finding;

import app.verbatim.article.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The statements while they are being put together: versions by number, and why they belong
/// together. A group that was joined to another stays, empty, so that numbers hold.
final class Groups {

  private static final Message ALONE = Message.of("because.alone");

  private final List<List<Version>> groups = new ArrayList<>();
  private final List<Message> because = new ArrayList<>();
  private final Map<Version, List<Integer>> numbers = new IdentityHashMap<>();

  /// The number of a new group with this version.
  int open(Version version) {
    groups.add(new ArrayList<>());
    because.add(ALONE);
    add(groups.size() - 1, version);
    return groups.size() - 1;
  }

  void add(int group, Version version) {
    List<Integer> own = numbers.computeIfAbsent(version, key -> new ArrayList<>());
    if (!own.contains(group)) {
      own.add(group);
      groups.get(group).add(version);
    }
  }

  void remove(int group, Version version) {
    of(version).remove(Integer.valueOf(group));
    groups.get(group).removeIf(it -> it == version);
  }

  void explain(int group, Message why) {
    because.set(group, why);
  }

  /// Everything of one group goes to the other.
  void move(int from, int to) {
    for (Version version : List.copyOf(groups.get(from))) {
      remove(from, version);
      add(to, version);
    }
  }

  /// The versions of a group.
  List<Version> at(int group) {
    return groups.get(group);
  }

  /// The groups a version stands in.
  List<Integer> of(Version version) {
    return numbers.getOrDefault(version, List.of());
  }

  /// Numbered in the order of their first versions.
  List<Statement> statements() {
    Comparator<Version> reading =
        Comparator.comparingInt(Version::article).thenComparingInt(Version::rank);
    groups.forEach(group -> group.sort(reading));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (!groups.get(i).isEmpty()) {
        order.add(i);
      }
    }
    order.sort((a, b) -> reading.compare(groups.get(a).getFirst(), groups.get(b).getFirst()));
    List<Statement> statements = new ArrayList<>();
    for (int number : order) {
      List<Version> group = groups.get(number);
      statements.add(
          new Statement(
              "S" + (statements.size() + 1),
              group,
              group.size() > 1 ? Optional.of(because.get(number)) : Optional.empty(),
              false));
    }
    return statements;
  }
}
