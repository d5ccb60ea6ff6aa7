package app.verbatim.finding;

import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.name.NameMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Who is who across the articles: one id for each person, organisation or place under all its
/// spellings.
final class NameRegister {

  // names that begin or end alike; a story has a family or two
  private static final int MOST_ALIKE = 30;

  // of one name; who is known under more is known by the first of them
  private static final int SPELLINGS = 8;

  // in all; a month of live blogs needs a tenth. What comes after it is one only if spelt the same
  private static final int MOST_COMPARED = 1_000_000;

  private static final class Group {
    final Name.Kind kind;
    String fullest;
    final List<String> spellings = new ArrayList<>();
    final List<Passage> mentions = new ArrayList<>();

    Group(Name.Kind kind, String name) {
      this.kind = kind;
      this.fullest = name;
    }
  }

  private final List<Group> groups = new ArrayList<>();
  // by what two spellings of one name have in common, so that none is compared with all others
  private final Map<String, TreeSet<Integer>> byKey = new HashMap<>();
  private int compared;
  private final Map<String, Integer> bySpelling = new HashMap<>();
  private final List<Map<Span, String>> spans = new ArrayList<>();

  private NameRegister() {}

  static NameRegister of(List<Extract> extracts) {
    NameRegister register = new NameRegister();
    Map<String, Name.Kind> kinds = kinds(extracts);
    extracts.forEach(it -> register.add(it, kinds));
    return register;
  }

  /// What most articles take a name for; a town that one of them takes for a person is one name.
  private static Map<String, Name.Kind> kinds(List<Extract> extracts) {
    Map<String, int[]> votes = new HashMap<>();
    for (Extract extract : extracts) {
      for (Name name : extract.names()) {
        votes
            .computeIfAbsent(name.name(), it -> new int[Name.Kind.values().length])[
            name.kind().ordinal()]++;
      }
    }
    Map<String, Name.Kind> kinds = new HashMap<>();
    votes.forEach(
        (name, count) ->
            kinds.put(
                name,
                Stream.of(Name.Kind.values())
                    // a person is what is left when nothing tells
                    .max(
                        Comparator.comparingInt((Name.Kind it) -> count[it.ordinal()])
                            .thenComparing(it -> it != Name.Kind.PERSON))
                    .orElseThrow()));
    return kinds;
  }

  private void add(Extract extract, Map<String, Name.Kind> kinds) {
    Map<Span, String> here = new LinkedHashMap<>();
    for (Name found : extract.names()) {
      Name.Kind kind = kinds.getOrDefault(found.name(), found.kind());
      Name name = new Name(found.name(), kind, found.gender(), found.mentions());
      int number = groupOf(name);
      Group group = groups.get(number);
      for (Name.Mention mention : name.mentions()) {
        here.put(mention.span(), "e" + (number + 1));
        group.mentions.add(extract.article().passage(mention.span()));
      }
    }
    spans.add(here);
  }

  private int groupOf(Name name) {
    String key = name.kind() + " " + name.name();
    Integer known = bySpelling.get(key);
    if (known != null) {
      return known;
    }
    Set<String> keys = NameMatch.keys(name.name());
    int number = like(keys, name);
    if (number == groups.size()) {
      groups.add(new Group(name.kind(), name.name()));
    }
    for (String shared : keys) {
      byKey.computeIfAbsent(shared, it -> new TreeSet<>()).add(number);
    }
    Group group = groups.get(number);
    group.spellings.add(name.name());
    if (name.name().length() > group.fullest.length()
        && name.name().split(" ").length > group.fullest.split(" ").length) {
      group.fullest = name.name();
    }
    bySpelling.put(key, number);
    return number;
  }

  /// The first group whose spellings are all this name; a new one's number when there is none.
  private int like(Set<String> keys, Name name) {
    TreeSet<Integer> near = new TreeSet<>();
    for (String key : keys) {
      byKey.getOrDefault(key, new TreeSet<>()).stream().limit(MOST_ALIKE).forEach(near::add);
    }
    for (int number : near) {
      if (compared >= MOST_COMPARED) {
        break;
      }
      compared += Math.min(SPELLINGS, groups.get(number).spellings.size());
      if (matches(groups.get(number), name)) {
        return number;
      }
    }
    return groups.size();
  }

  /// How many pairs of spellings were compared: what the register costs.
  int compared() {
    return compared;
  }

  private static boolean matches(Group group, Name name) {
    return group.kind == name.kind()
        && group.spellings.stream()
            .limit(SPELLINGS)
            .allMatch(spelling -> NameMatch.same(spelling, name.name()));
  }

  /// The ids of the names at their spans, article by article.
  Map<Span, String> at(int article) {
    return spans.get(article);
  }

  List<NameAcross> all() {
    List<NameAcross> all = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      all.add(new NameAcross("e" + (i + 1), group.fullest, group.kind, group.mentions));
    }
    return List.copyOf(all);
  }
}
