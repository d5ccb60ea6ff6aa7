package app.verbatim.extract.name;

import app.verbatim.article.Work;
import app.verbatim.extract.name.Name.Gender;
import app.verbatim.extract.name.Name.Kind;
import app.verbatim.extract.name.Name.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the mentions of one article together: "Watson" with "Adrienne Watson", the one Morel last
/// mentioned with the bare "Morel".
final class Linker {

  // namesakes remembered for one word: more would make a bare surname a search
  private static final int NAMESAKES = 50;

  private final NameWords lists;
  private final Capitals capitals;
  private final String text;
  private final Work work;
  private final List<Group> groups = new ArrayList<>();
  // by key and kind of the whole name; by each single word that may stand for it
  private final Map<String, Group> byKey = new HashMap<>();
  private final Map<String, List<Group>> byWord = new HashMap<>();

  private static final class Group {
    final List<Candidate> candidates = new ArrayList<>();
    final int place;
    Candidate fullest;
    int lastSeen = -1;
    Optional<Gender> gender = Optional.empty();

    Group(Candidate first, int place) {
      fullest = first;
      this.place = place;
    }

    void add(Candidate candidate) {
      candidates.add(candidate);
      if (candidate.words().size() > fullest.words().size()) {
        fullest = candidate;
      }
      gender = gender.or(candidate::gender);
    }

    /// "in Amherst" tells more than "Amherst said".
    Kind kind() {
      boolean place = fullest.weak() && candidates.stream().anyMatch(it -> it.kind() == Kind.PLACE);
      return place ? Kind.PLACE : fullest.kind();
    }
  }

  private Linker(NameWords lists, Capitals capitals, String text, Work work) {
    this.work = work;
    this.lists = lists;
    this.capitals = capitals;
    this.text = text;
  }

  /// @param candidates in reading order
  static List<Name> link(
      NameWords lists, Capitals capitals, String text, List<Candidate> candidates, Work work) {
    Linker linker = new Linker(lists, capitals, text, work);
    linker.addFull(candidates);
    linker.addAll(candidates);
    return linker.names();
  }

  /// Full names first, so that a bare surname in a headline finds its bearer further down.
  private void addFull(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      boolean full = candidate.words().size() > 1 && !candidate.weak();
      if (full && !byKey.containsKey(key(candidate))) {
        Group group = sameName(candidate).orElseGet(() -> newGroup(candidate));
        byKey.put(key(candidate), group);
        if (candidate.words().size() > group.fullest.words().size()) {
          group.fullest = candidate;
        }
      }
    }
  }

  private Group newGroup(Candidate candidate) {
    Group group = new Group(candidate, groups.size());
    group.gender = candidate.gender();
    groups.add(group);
    for (Word word : candidate.words()) {
      boolean small = word.has(NameWords.PARTICLE) && !word.isCapital();
      if (!small && !word.isInitials()) {
        List<Group> bearers = byWord.computeIfAbsent(word.folded(), it -> new ArrayList<>());
        if (bearers.size() == NAMESAKES) {
          bearers.removeFirst();
        }
        bearers.add(group);
      }
    }
    return group;
  }

  private static String key(Candidate candidate) {
    String kind = candidate.kind() == Kind.PERSON ? "person " : "";
    return kind + candidate.key();
  }

  private static String otherKey(Candidate candidate) {
    return key(candidate) + candidate.gender();
  }

  /// Another spelling or a fuller form of a name that is already there.
  private Optional<Group> sameName(Candidate candidate) {
    if (candidate.kind() != Kind.PERSON) {
      return Optional.empty();
    }
    Word last = candidate.words().getLast();
    return bearers(last.folded()).stream()
        .filter(group -> group.kind() == Kind.PERSON)
        .filter(group -> isSamePerson(group.fullest, candidate))
        .findFirst();
  }

  /// "J. D. Vance", "JD Vance" and "James David Vance"; "de Gaulle" and "Charles de Gaulle".
  private static boolean isSamePerson(Candidate one, Candidate other) {
    List<Word> longer = one.words().size() >= other.words().size() ? one.words() : other.words();
    List<Word> shorter = longer == one.words() ? other.words() : one.words();
    if (!longer.getLast().folded().equals(shorter.getLast().folded())) {
      return false;
    }
    String initials = initials(longer);
    String shortInitials = initials(shorter);
    boolean initialsOnly =
        shorter.subList(0, shorter.size() - 1).stream().allMatch(Word::isInitials)
            || longer.subList(0, longer.size() - 1).stream().allMatch(Word::isInitials);
    if (initialsOnly) {
      return initials.startsWith(shortInitials) || shortInitials.startsWith(initials);
    }
    List<String> all = longer.stream().map(Word::folded).toList();
    return shorter.stream().allMatch(word -> all.contains(word.folded()));
  }

  private static String initials(List<Word> words) {
    StringBuilder initials = new StringBuilder();
    for (Word word : words.subList(0, words.size() - 1)) {
      String plain = word.folded().replace(".", "");
      initials.append(word.isInitials() || word.isAllCapitals() ? plain : plain.substring(0, 1));
    }
    return initials.toString();
  }

  /// Words that only a determiner makes an organisation come last: "the Sanders camp" is Sanders.
  private void addAll(List<Candidate> candidates) {
    addAll(candidates, false);
    addAll(candidates, true);
  }

  private void addAll(List<Candidate> candidates, boolean doubtful) {
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (doubtful != (candidate.weak() && candidate.kind() == Kind.ORGANISATION)) {
        continue;
      }
      Optional<Group> group = groupOf(candidate);
      if (group.isPresent()) {
        group.get().add(candidate);
        group.get().lastSeen = i;
      }
    }
  }

  private Optional<Group> groupOf(Candidate candidate) {
    Group same = byKey.get(key(candidate));
    if (same != null && !agrees(same.gender, candidate.gender(), candidate)) {
      same = byKey.get(otherKey(candidate)); // Mr and Mrs Smith
    }
    if (same != null && candidate.words().size() > 1) {
      return Optional.of(same);
    }
    if (candidate.kind() == Kind.PERSON || candidate.weak()) {
      Optional<Group> bearer = bearer(candidate);
      if (bearer.isPresent()) {
        return bearer;
      }
    }
    if (same == null && candidate.kind() != Kind.PERSON) {
      same = byKey.get(candidate.key());
    }
    if (same == null && candidate.weak()) {
      same = byKey.get(candidate.key());
    }
    if (same == null && candidate.weak()) {
      same = byKey.get("person " + candidate.key());
    }
    if (same != null) {
      return Optional.of(same);
    }
    if (candidate.weak() && !isBelieved(candidate)) {
      return Optional.empty();
    }
    Group group = newGroup(candidate);
    boolean taken = byKey.containsKey(key(candidate));
    byKey.put(taken ? otherKey(candidate) : key(candidate), group);
    return Optional.of(group);
  }

  /// The full name that a bare word stands for: as surname rather than as first name, of the right
  /// gender, the last mentioned first.
  private Optional<Group> bearer(Candidate candidate) {
    String last = candidate.words().getLast().folded();
    return bearers(last).stream()
        .filter(group -> group.fullest.words().size() > candidate.words().size())
        .filter(group -> covers(group.fullest, candidate))
        .filter(group -> agrees(group.gender, candidate.gender(), candidate))
        .max(
            Comparator.comparingInt((Group group) -> group.kind() == Kind.PERSON ? 1 : 0)
                .thenComparingInt(group -> isSurname(group, last) ? 1 : 0)
                .thenComparingInt(group -> group.lastSeen)
                .thenComparingInt(group -> -group.place));
  }

  private List<Group> bearers(String word) {
    List<Group> bearers = byWord.getOrDefault(word, List.of());
    work.add(bearers.size());
    return bearers;
  }

  private static boolean covers(Candidate full, Candidate part) {
    List<String> all = full.words().stream().map(Word::folded).toList();
    boolean person = full.kind() == Kind.PERSON;
    return part.words().stream().allMatch(word -> all.contains(word.folded()))
        && (person || part.words().getLast().folded().equals(full.words().getLast().folded()));
  }

  private static boolean agrees(Optional<Gender> one, Optional<Gender> other, Candidate candidate) {
    boolean firstName = candidate.words().getLast().has(NameWords.FIRST_NAME);
    return one.isEmpty() || other.isEmpty() || firstName || one.equals(other);
  }

  private static boolean isSurname(Group group, String word) {
    return group.fullest.words().getLast().folded().equals(word);
  }

  /// One unknown word: believed where the dictionary or the article says it is a name.
  private boolean isBelieved(Candidate candidate) {
    Word word = candidate.words().getFirst();
    if (lists.naming.nounsAreCapital()) {
      return word.has(NameWords.FIRST_NAME);
    }
    if (word.has(NameWords.FIRST_NAME) && !word.initial()) {
      return true;
    }
    boolean ordinary = capitals.isOrdinary(word);
    boolean name = lists.morphology.is("name", word.text());
    if (candidate.kind() == Kind.ORGANISATION) {
      return !ordinary && !name && capitals.standsTwice(word);
    }
    boolean often = capitals.standsTwice(word) && !capitals.standsInLowerCase(word);
    return !ordinary || name && often;
  }

  private List<Name> names() {
    for (Group group : groups) {
      group.candidates.sort(Comparator.comparing(Candidate::span));
    }
    return groups.stream()
        .filter(group -> !group.candidates.isEmpty())
        .sorted(
            Comparator.comparingInt((Group group) -> group.candidates.getFirst().span().start()))
        .map(
            group ->
                new Name(
                    group.fullest.span().in(text),
                    group.kind(),
                    group.kind() == Kind.PERSON ? group.gender : Optional.empty(),
                    group.candidates.stream()
                        .map(it -> new Mention(it.span(), it.role()))
                        .toList()))
        .toList();
  }
}
