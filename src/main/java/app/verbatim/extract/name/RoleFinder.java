package app.verbatim.extract.name;

import app.verbatim.article.Span;
import app.verbatim.extract.name.Name.Gender;
import app.verbatim.extract.name.Name.Kind;
import app.verbatim.extract.name.NameWords.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the role that a sentence gives to the people in it: before the name ("le ministre russe de
/// la Défense Sergueï Choïgou") or after it ("John Kirby, a spokesman for the council,").
final class RoleFinder {

  private static final int LONGEST = 24;

  private final NameWords lists;
  private final List<Word> words;
  // for each word, whether a person's name begins there, and where that one ends
  private final boolean[] startsPerson;
  private final int[] personEnd;
  // and the last word of one that is nobody's complement
  private final boolean[] endsPerson;
  private final boolean[] used;

  private RoleFinder(NameWords lists, List<Word> words, List<Candidate> candidates) {
    this.lists = lists;
    this.words = words;
    this.personEnd = new int[words.size() + 1];
    this.startsPerson = new boolean[words.size() + 1];
    this.endsPerson = new boolean[words.size() + 1];
    this.used = new boolean[words.size() + 1];
    for (Candidate candidate : candidates) {
      boolean person = candidate.kind() == Kind.PERSON && !candidate.weak();
      personEnd[candidate.from()] = candidate.to();
      startsPerson[candidate.from()] = candidate.kind() == Kind.PERSON;
      endsPerson[candidate.to() - 1] =
          person && (candidate.from() == 0 || !isJoining(words.get(candidate.from() - 1)));
    }
  }

  private record Role(int from, int to, Optional<Gender> gender) {}

  static List<Candidate> give(NameWords lists, List<Word> words, List<Candidate> candidates) {
    RoleFinder finder = new RoleFinder(lists, words, candidates);
    List<Candidate> given = new ArrayList<>();
    for (Candidate candidate : candidates) {
      given.add(finder.give(candidate));
    }
    return given;
  }

  private Candidate give(Candidate candidate) {
    boolean person = candidate.kind() == Kind.PERSON;
    if (!person && !(candidate.weak() && candidate.words().size() == 1)) {
      return candidate;
    }
    Optional<Role> role = before(candidate);
    if (role.isEmpty() && person) {
      role = after(candidate);
    }
    if (role.isEmpty()) {
      return candidate;
    }
    for (int i = role.get().from(); i < role.get().to(); i++) {
      used[i] = true;
    }
    Span span =
        new Span(words.get(role.get().from()).start(), words.get(role.get().to() - 1).end());
    return candidate.withRole(span, role.get().gender());
  }

  private Optional<Role> before(Candidate candidate) {
    int last = candidate.from() - 1;
    while (last >= 0 && words.get(last).has(NameWords.TITLE)) {
      last--;
    }
    boolean comma = last >= 0 && words.get(last).text().equals(",");
    if (comma) {
      last--;
      if (!closes(candidate.to())) {
        return Optional.empty();
      }
    }
    if (last < 0 || !comma && isJoining(words.get(last))) {
      return Optional.empty();
    }
    Optional<Role> best = Optional.empty();
    for (int at = last; at >= 0 && at > last - LONGEST; at--) {
      Word word = words.get(at);
      if (used[at] || endsPerson[at] || !mayStand(word)) {
        break;
      }
      Optional<Phrase> head = lists.roleAt(words, at);
      if (head.isEmpty() || at + head.get().words().size() > last + 1) {
        continue;
      }
      int end = at + head.get().words().size();
      if (!fits(end, last, comma)) {
        continue;
      }
      int start = longerHead(at);
      Role role = extended(start, last + 1, lists.roleAt(words, start).orElse(head.get()));
      if (!comma) {
        return Optional.of(role);
      }
      if (isDeterminer(role.from())
          || words.get(role.from()).initial()
          || words.get(role.from() - 1).has(NameWords.LINK)) {
        best = Optional.of(role);
      }
    }
    return best;
  }

  /// "général" may be the end of "secrétaire général".
  private int longerHead(int at) {
    for (int back = 3; back >= 1; back--) {
      if (at >= back) {
        Optional<Phrase> longer = lists.roleAt(words, at - back);
        if (longer.isPresent() && longer.get().words().size() > back) {
          return at - back;
        }
      }
    }
    return at;
  }

  /// In apposition, a comma or the sentence's end stands on both sides of the name.
  private boolean closes(int at) {
    return at >= words.size()
        || !words.get(at).letters() && ",.)—–»”\"".contains(words.get(at).text());
  }

  /// What stands between a head and the name must complete the head.
  private boolean fits(int end, int last, boolean comma) {
    if (end > last) {
      return true;
    }
    Word next = words.get(end);
    return comma
        || lists.naming.headsFirst()
        || next.has(NameWords.OF) && words.get(last).isCapital();
  }

  private Role extended(int head, int to, Phrase phrase) {
    int from = head;
    int before = head - 1;
    while (before >= 0 && head - before < 9 && !used[before] && isModifier(before)) {
      from = before;
      before--;
    }
    if (!words.get(from).letters()) {
      from++; // "'s" without its noun
    }
    Optional<Gender> gender = phrase.gender();
    if (before >= 0 && isDeterminer(before)) {
      Word determiner = words.get(before);
      if (gender.isEmpty() && determiner.has(NameWords.FEMININE_DETERMINER)) {
        gender = Optional.of(Gender.FEMININE);
      }
      return new Role(before, to, gender);
    }
    return new Role(from, to, gender);
  }

  private boolean isDeterminer(int at) {
    return words.get(at).has(NameWords.DETERMINER);
  }

  private boolean isModifier(int at) {
    Word word = words.get(at);
    if (!word.letters()) {
      return !lists.naming.headsFirst() && word.text().length() == 2 && at > 0; // 's
    }
    if (word.has(NameWords.MODIFIER | NameWords.DEMONYM)) {
      return true;
    }
    boolean small = word.has(NameWords.OPENER | NameWords.LINK | NameWords.ROLE_END);
    if (lists.naming.headsFirst() || small && !word.isAllCapitals()) {
      return false;
    }
    if (word.isCapital()) {
      return word.isAllCapitals()
          || !word.has(NameWords.TITLE)
              && (!word.initial() || !lists.morphology.isVerb(word.folded()));
    }
    return lists.hasDictionary
        && (lists.morphology.is("noun", word.text()) && !isPlural(word)
            || lists.morphology.is("adjective", word.text()))
        && (!lists.morphology.isVerb(word.text()) || isSurelyNoun(at));
  }

  /// "the company's", whatever else "company" may be
  private boolean isSurelyNoun(int at) {
    return !words.get(at + 1).letters() || at > 0 && isDeterminer(at - 1);
  }

  private boolean isPlural(Word word) {
    List<String> lemmas = lists.morphology.lemmas(word.text());
    return !lemmas.contains(word.text());
  }

  private boolean mayStand(Word word) {
    return word.letters()
        && !word.has(NameWords.ROLE_END)
        && (!word.has(NameWords.OPENER) || isJoining(word))
        && !lists.isOnlyVerb(word);
  }

  private static boolean isJoining(Word word) {
    return word.has(NameWords.LINK | NameWords.DETERMINER | NameWords.AND);
  }

  private Optional<Role> after(Candidate candidate) {
    int at = candidate.to();
    if (at >= words.size() || !",(–—".contains(words.get(at).text())) {
      return Optional.empty();
    }
    int afterAge = afterAge(at + 1);
    boolean aged = afterAge > at + 1;
    at = afterAge;
    boolean definite = at < words.size() && isDeterminer(at);
    if (definite) {
      at++;
    }
    int reach = lists.naming.headsFirst() ? 2 : 7;
    for (int head = at; head < words.size() && head <= at + reach; head++) {
      Word word = words.get(head);
      if (isPossessive(head)) {
        continue; // "the county's chief executive"
      }
      if (!mayStand(word) || isJoining(word) && head > at) {
        return Optional.empty();
      }
      Optional<Phrase> phrase = lists.roleAt(words, head);
      if (phrase.isPresent() && !isModifierOfHead(head, phrase.get())) {
        return apposition(at, head + phrase.get().words().size(), phrase.get(), definite);
      }
      if (word.has(NameWords.LINK)) {
        return Optional.empty();
      }
      if (aged && !word.isCapital() && lists.morphology.is("noun", word.text())) {
        Phrase anyone = new Phrase(List.of(word), Optional.empty(), Optional.empty());
        return apposition(at, head + 1, anyone, definite); // whoever has an age has a trade
      }
    }
    return Optional.empty();
  }

  /// "Justice Department spokesman": the first of two heads is none.
  private boolean isModifierOfHead(int head, Phrase phrase) {
    int next = head + phrase.words().size();
    return !lists.naming.headsFirst()
        && next < words.size()
        && words.get(next).letters()
        && (lists.roleAt(words, next).isPresent() || words.get(next).has(NameWords.INSTITUTION));
  }

  /// "Jane Doe, 45, a teacher"
  private int afterAge(int at) {
    if (at < words.size() && Character.isDigit(words.get(at).text().charAt(0))) {
      for (int i = at; i < words.size() && i < at + 4; i++) {
        if (words.get(i).text().equals(",")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  private Optional<Role> apposition(int from, int headEnd, Phrase phrase, boolean definite) {
    int end = headEnd;
    while (end < words.size() && end - from < LONGEST && mayStand(words.get(end))
        || end < words.size() && isPossessive(end)) {
      boolean ownRole =
          startsPerson[end] && !isJoining(words.get(end - 1)) && !followsPossessive(end);
      if (ownRole) {
        return Optional.empty();
      }
      end++;
    }
    int next = end + 1;
    boolean anotherName =
        definite
            && next < words.size()
            && words.get(end).text().equals(",")
            && startsPerson[next]
            && closes(personEnd[next]);
    if (anotherName) {
      return Optional.empty();
    }
    int last = end;
    while (last > headEnd && isJoining(words.get(last - 1))) {
      last--;
    }
    Optional<Gender> gender = phrase.gender();
    if (definite && gender.isEmpty() && words.get(from - 1).has(NameWords.FEMININE_DETERMINER)) {
      gender = Optional.of(Gender.FEMININE);
    }
    return Optional.of(new Role(from, last, gender));
  }

  /// "'s", or the apostrophe of "the residents' association".
  private boolean isPossessive(int at) {
    Word word = words.get(at);
    boolean plural =
        "'’".contains(word.text())
            && at > 0
            && at + 1 < words.size()
            && words.get(at - 1).text().endsWith("s")
            && words.get(at - 1).end() == word.start()
            && words.get(at + 1).letters();
    return !word.letters() && word.text().length() == 2 || plural && !lists.naming.headsFirst();
  }

  private boolean followsPossessive(int at) {
    return at > 0 && isPossessive(at - 1);
  }
}
