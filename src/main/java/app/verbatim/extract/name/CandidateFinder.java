package app.verbatim.extract.name;

import app.verbatim.extract.name.Name.Gender;
import app.verbatim.extract.name.Name.Kind;
import app.verbatim.extract.name.NameWords.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the runs of words in one sentence that look like names, from left to right.
final class CandidateFinder {

  private static final int LONGEST_PERSON = 6;

  private final NameWords lists;
  private final Capitals capitals;
  private final List<Word> words;
  private final boolean title;
  private final InstitutionFinder institutions;
  private final List<Candidate> found = new ArrayList<>();

  private CandidateFinder(NameWords lists, Capitals capitals, List<Word> words) {
    this.lists = lists;
    this.capitals = capitals;
    this.words = words;
    this.title = Capitals.isTitle(words);
    this.institutions = new InstitutionFinder(lists, capitals, words, title);
  }

  static List<Candidate> find(NameWords lists, Capitals capitals, List<Word> words) {
    CandidateFinder finder = new CandidateFinder(lists, capitals, words);
    int i = 0;
    while (i < words.size()) {
      i = finder.next(i);
    }
    return finder.found;
  }

  /// Takes what begins at a word and returns where to go on.
  private int next(int i) {
    Word word = words.get(i);
    if (!word.letters()) {
      return i + 1;
    }
    if (!word.isCapital()) {
      Optional<Phrase> small =
          lists.knownAt(words, i).filter(it -> !it.words().getFirst().isCapital()); // "dpa"
      int end =
          small.map(it -> i + it.words().size()).orElseGet(() -> institutions.fromSmallHead(i));
      return institution(i, end).orElse(i + 1);
    }
    if (word.has(NameWords.TITLE) && isTitled(i)) {
      return titled(i);
    }
    Optional<Phrase> known = lists.knownAt(words, i);
    if (known.isPresent() && !startsPerson(i, known.get())) {
      int end = i + known.get().words().size();
      Optional<Integer> longer = institution(i, institutions.around(i, end));
      if (longer.isPresent()) {
        return longer.get();
      }
      if (end - i > 1
          || capitals.tell(word, title)
          || capitals.standsTwice(word) && !capitals.standsInLowerCase(word)
          || known.get().words().getFirst().isAllCapitals()) {
        add(i, end, known.get().kind().orElse(Kind.PLACE), false, Optional.empty());
      }
      return end;
    }
    Optional<Integer> body = institution(i, institutions.at(i));
    if (body.isPresent()) {
      return body.get();
    }
    Optional<Phrase> role = lists.roleAt(words, i);
    if (role.isPresent() && !isEligible(i, false)) {
      return i + role.get().words().size();
    }
    if (role.isPresent() && !word.has(NameWords.FIRST_NAME)) {
      return i + role.get().words().size();
    }
    return isEligible(i, false) ? run(i) : i + 1;
  }

  private Optional<Integer> institution(int from, int to) {
    if (to <= from) {
      return Optional.empty();
    }
    add(from, to, Kind.ORGANISATION, false, Optional.empty());
    return Optional.of(to);
  }

  /// "Jordan Smith" is nobody's kingdom.
  private boolean startsPerson(int i, Phrase known) {
    return known.words().size() == 1
        && words.get(i).has(NameWords.FIRST_NAME)
        && i + 1 < words.size()
        && (isPlainCapital(i + 1) && lists.knownAt(words, i + 1).isEmpty()
            || afterParticles(i + 1, true) > i + 1);
  }

  private boolean isPlainCapital(int i) {
    Word word = words.get(i);
    return word.isCapital()
        && !word.has(NameWords.TITLE | NameWords.DEMONYM | NameWords.COMMON | NameWords.INSTITUTION)
        && !word.has(NameWords.OPENER)
        && lists.roleAt(words, i).isEmpty();
  }

  private boolean isTitled(int i) {
    return i + 1 < words.size()
        && words.get(i + 1).isCapital()
        && words.get(i).text().length() < 14;
  }

  private int titled(int i) {
    int start = i + 1;
    while (start < words.size() && words.get(start).has(NameWords.TITLE) && isTitled(start)) {
      start++;
    }
    int end = endOfRun(start, true);
    if (end == start) {
      return i + 1;
    }
    Word title = words.get(i);
    Optional<Gender> gender =
        title.has(NameWords.FEMININE_TITLE)
            ? Optional.of(Gender.FEMININE)
            : title.has(NameWords.MASCULINE_TITLE)
                ? Optional.of(Gender.MASCULINE)
                : firstNameGender(start, end);
    add(start, end, Kind.PERSON, false, gender);
    return end;
  }

  /// Whether a name may go on with, or begin at, this word.
  private boolean isEligible(int i, boolean inside) {
    Word word = words.get(i);
    if (!word.isCapital()
        || word.has(NameWords.TITLE)
        || word.has(NameWords.DEMONYM) && !isFirstOfPerson(i)) {
      return false;
    }
    boolean firstName = word.has(NameWords.FIRST_NAME);
    if (word.has(NameWords.COMMON) && !inside && !(firstName && isFirstOfPerson(i))) {
      return false;
    }
    if (word.has(NameWords.OPENER) && !inside && !isStoppedInitial(i)) {
      return firstName && isFirstOfPerson(i) && !title;
    }
    return capitals.tell(word, title);
  }

  /// "J." of "J. D. Vance"
  private boolean isStoppedInitial(int i) {
    Word word = words.get(i);
    return word.isInitials()
        && word.end() > word.start() + word.text().length()
        && i + 1 < words.size()
        && words.get(i + 1).isCapital();
  }

  private boolean isFirstOfPerson(int i) {
    return words.get(i).has(NameWords.FIRST_NAME)
        && i + 1 < words.size()
        && words.get(i + 1).letters()
        && words.get(i + 1).isCapital()
        && !words.get(i + 1).has(NameWords.OPENER);
  }

  /// A run of capitalised words, with the particles inside it.
  private int endOfRun(int start, boolean titled) {
    int end = start;
    boolean firstNames = true;
    while (end < words.size() && end - start < LONGEST_PERSON) {
      Word word = words.get(end);
      boolean first = word.has(NameWords.FIRST_NAME) || word.isInitials();
      if (end > start && word.has(NameWords.SUFFIX)) {
        return end + 1;
      }
      if (word.isCapital() && goesOn(start, end, firstNames, titled)) {
        firstNames = firstNames && first;
        end++;
        continue;
      }
      int after = end > start ? afterParticles(end, firstNames) : end;
      if (after == end) {
        break;
      }
      end = after + 1;
      firstNames = false;
    }
    return end;
  }

  private boolean goesOn(int start, int end, boolean firstNames, boolean titled) {
    if (end == start) {
      return titled ? words.get(end).isCapital() : isEligible(end, false);
    }
    Word word = words.get(end);
    if (word.has(NameWords.PARTICLE)) {
      return end + 1 < words.size() && words.get(end + 1).isCapital(); // Le Drian, De Niro
    }
    if (!isEligible(end, true) || word.has(NameWords.OPENER) && !firstNames) {
      return false;
    }
    boolean last = end + 1 >= words.size() || !words.get(end + 1).isCapital();
    if (lists.roleAt(words, end).isPresent()) {
      return firstNames && last; // Stephen King
    }
    if (!firstNames && lists.knownAt(words, end).isPresent() && !word.has(NameWords.FIRST_NAME)) {
      return false;
    }
    boolean newPerson = !firstNames && word.has(NameWords.FIRST_NAME) && !word.isAllCapitals();
    // "Renault Luca de Meo": a first name after a surname begins another name
    return !(newPerson && !last && !words.get(start).has(NameWords.FIRST_NAME));
  }

  /// The index of the capital after the particles at a word, or the same index.
  private int afterParticles(int at, boolean firstNames) {
    int i = at;
    while (i < words.size()
        && i < at + 3
        && words.get(i).has(NameWords.PARTICLE)
        && !words.get(i).isCapital()) {
      i++;
    }
    if (i == at || i >= words.size() || !words.get(i).isCapital()) {
      return at;
    }
    boolean link = words.get(at).has(NameWords.LINK);
    if (link
        && !firstNames
        && (lists.knownAt(words, i).isPresent()
            || capitals.isOrdinary(words.get(i))
            || words.get(i).has(NameWords.FIRST_NAME)
            || !lists.clitics.contains(words.get(at).folded()))) {
      return at;
    }
    return !link || !lists.knownAt(words, i).isPresent() ? i : at;
  }

  private int run(int i) {
    int end = endOfRun(i, false);
    if (end <= i) {
      return i + 1;
    }
    int start = i;
    while (start < end - 1 && isMisleading(start)) {
      start++;
    }
    if (start > i && !isEligible(start, true)) {
      return end;
    }
    classify(start, end);
    return end;
  }

  /// "Defense Lloyd Austin", "Former Trump": an ordinary word before the name.
  private boolean isMisleading(int i) {
    Word word = words.get(i);
    return !word.has(NameWords.FIRST_NAME)
        && !word.isInitials()
        && !word.has(NameWords.PARTICLE)
        && !lists.naming.nounsAreCapital()
        && lists.hasDictionary
        && capitals.isOrdinary(word)
        && !lists.morphology.is("name", word.text());
  }

  private void classify(int start, int end) {
    Word first = words.get(start);
    int length = end - start;
    if (length == 1) {
      classifyOne(start, first);
    } else if (first.has(NameWords.FIRST_NAME)
        || first.isInitials()
        || first.isAllCapitals() && first.text().length() == 2 && isStrange(start + 1, end)) {
      add(start, end, Kind.PERSON, false, firstNameGender(start, end));
    } else if (first.isAllCapitals() && !title) {
      add(start, start + 1, Kind.ORGANISATION, false, Optional.empty());
      classify(start + 1, end);
    } else if (roleBefore(start)) {
      add(start, end, Kind.PERSON, false, Optional.empty());
    } else if (isStrange(start, end)) {
      Kind kind = isPlaced(start, end) ? Kind.PLACE : Kind.PERSON;
      add(start, end, kind, false, Optional.empty());
    } else if (lists.naming.nounsAreCapital()) {
      add(start, end, Kind.PERSON, true, Optional.empty()); // a role may yet tell
    }
  }

  private void classifyOne(int at, Word word) {
    boolean abbreviated = word.end() > word.start() + word.text().length();
    if (abbreviated || word.text().length() < 2 || word.has(NameWords.INSTITUTION)) {
      return;
    }
    int length = word.text().length();
    boolean plural =
        length > 2 && word.text().substring(0, length - 1).chars().allMatch(Character::isUpperCase);
    if (word.isAllCapitals() ? isRoman(word.text()) : plural) {
      return;
    }
    boolean acronym = word.isAllCapitals() && word.text().length() <= 6 && !title;
    if (acronym) {
      add(at, at + 1, Kind.ORGANISATION, false, Optional.empty());
    } else if (roleBefore(at)) {
      add(at, at + 1, Kind.PERSON, false, firstNameGender(at, at + 1));
    } else {
      Word before = at > 0 ? words.get(at - 1) : word;
      int thing =
          lists.hasDictionary ? NameWords.DETERMINER : NameWords.DETERMINER | NameWords.LINK;
      Kind kind =
          isPlaced(at, at + 1)
              ? Kind.PLACE
              : at > 0 && before.has(thing) ? Kind.ORGANISATION : Kind.PERSON;
      add(at, at + 1, kind, true, firstNameGender(at, at + 1));
    }
  }

  /// "in Gainesville", "Gainesville, Florida"
  private boolean isPlaced(int from, int to) {
    return from > 0 && words.get(from - 1).has(NameWords.IN)
        || to + 1 < words.size()
            && words.get(to).text().equals(",")
            && lists
                .knownAt(words, to + 1)
                .flatMap(Phrase::kind)
                .filter(kind -> kind == Kind.PLACE)
                .isPresent();
  }

  private static boolean isRoman(String text) {
    return text.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }

  private boolean roleBefore(int at) {
    for (int back = 1; back <= 3 && back <= at; back++) {
      Optional<Phrase> role = lists.roleAt(words, at - back);
      if (role.isPresent()) {
        return role.get().words().size() == back;
      }
    }
    return false;
  }

  /// No word of it is an ordinary one.
  private boolean isStrange(int start, int end) {
    if (lists.naming.nounsAreCapital()) {
      return false;
    }
    for (int i = start; i < end; i++) {
      Word word = words.get(i);
      boolean small = !word.isCapital() || word.has(NameWords.PARTICLE | NameWords.SUFFIX);
      if (word.isAllCapitals() && !title
          || !small
              && !word.isInitials()
              && capitals.isOrdinary(word)
              && !lists.morphology.is("name", word.text())) {
        return false;
      }
    }
    return end - start <= 4;
  }

  private Optional<Gender> firstNameGender(int start, int end) {
    for (int i = start; i < end && i < start + 2; i++) {
      Word word = words.get(i);
      if (word.has(NameWords.FEMININE_NAME) != word.has(NameWords.MASCULINE_NAME)) {
        return Optional.of(word.has(NameWords.FEMININE_NAME) ? Gender.FEMININE : Gender.MASCULINE);
      }
      if (!word.isInitials()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void add(int from, int to, Kind kind, boolean weak, Optional<Gender> gender) {
    found.add(
        new Candidate(
            from, to, List.copyOf(words.subList(from, to)), kind, weak, gender, Optional.empty()));
  }
}
