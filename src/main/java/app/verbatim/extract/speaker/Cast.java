package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.article.Work;
import app.verbatim.extract.name.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who was named and who spoke so far: what pronouns and "the minister" point back to.
final class Cast {

  // how far a pronoun looks back, in people named or heard
  private static final int MEMORY = 30;

  /// Someone who may be meant.
  private record Seen(Voice voice, String gender, boolean plural, boolean person, boolean spoke) {

    /// An institution a pronoun can stand for: "le parquet … il".
    boolean isBody() {
      return !person && !spoke && !gender.isEmpty();
    }
  }

  private final String text;
  private final Vocabulary vocabulary;
  private final Places places;
  private final Work work;
  private final Offices offices;
  private final NamedBefore before;
  private boolean sameSentence;
  // who cannot be the one a pronoun stands for
  private Optional<String> silent = Optional.empty();
  private final List<Seen> seen = new ArrayList<>();

  Cast(String text, Vocabulary vocabulary, Places places, Work work) {
    this.work = work;
    offices = new Offices(text, vocabulary);
    this.text = text;
    before = new NamedBefore(places, offices);
    this.vocabulary = vocabulary;
    this.places = places;
  }

  /// Others named in a sentence come to mind after the one it is about.
  void alsoNamed(List<Integer> others, int before) {
    for (int i = others.size() - 1; i >= 0; i--) {
      topic(others.get(i), before);
    }
  }

  /// How many were seen or heard so far.
  int seen() {
    return seen.size();
  }

  void heard(Voice voice, List<Word> words, Subject subject) {
    boolean plural = !voice.members().isEmpty() || features(words, subject).contains("plural");
    seen.add(
        new Seen(
            voice, gender(voice, words, subject), plural, isPerson(voice, words, subject), true));
  }

  /// A sentence was about this name; who spoke in it comes to mind first.
  void topic(int place, int before) {
    Places.Named named = places.named(place);
    Voice voice = Voice.named(named.name(), named.span(), Optional.empty());
    boolean person = named.name().kind() == Name.Kind.PERSON;
    seen.add(before, new Seen(voice, gender(named.name()), false, person, false));
  }

  /// A sentence was about an institution with no name of its own.
  void topic(Subject body, List<Word> words, int before) {
    String features = features(words, body);
    Optional<Word> noun = noun(words, body);
    boolean fits =
        noun.flatMap(vocabulary::body).isPresent()
            && noun.flatMap(vocabulary::person).isEmpty()
            && features.startsWith("back")
            && !features.contains("plural");
    if (fits) {
      String gender =
          features.contains("feminine")
              ? "feminine"
              : features.contains("masculine") ? "masculine" : "";
      Voice voice = Voice.called(bare(body, words), body.span());
      seen.add(before, new Seen(voice, gender, false, false, false));
    }
  }

  static String gender(Name name) {
    return name.gender()
        .map(it -> it == Name.Gender.FEMININE ? "feminine" : "masculine")
        .orElse("");
  }

  private String gender(Voice voice, List<Word> words, Subject subject) {
    String known = voice.person().map(Cast::gender).orElse("");
    String features = features(words, subject);
    return !known.isEmpty()
        ? known
        : features.contains("feminine")
            ? "feminine"
            : features.contains("masculine") ? "masculine" : "";
  }

  private String features(List<Word> words, Subject subject) {
    Word head = words.get(subject.head());
    return subject.kind() == Subject.Kind.PRONOUN && vocabulary.pronoun(head).isPresent()
        ? vocabulary.pronoun(head).orElse("")
        : vocabulary.determiner(head).orElse("");
  }

  private boolean isPerson(Voice voice, List<Word> words, Subject subject) {
    return voice
        .person()
        .map(it -> it.kind() == Name.Kind.PERSON)
        .orElseGet(() -> noun(words, subject).map(vocabulary::person).isPresent());
  }

  /// Who the words stand for, in a clause that follows others of its sentence.
  Voice resolveWithin(Subject subject, List<Word> words) {
    sameSentence = true;
    Voice voice = resolve(subject, words);
    sameSentence = false;
    return voice;
  }

  /// Who the words stand for in a dialogue: not the one whose turn was before.
  Voice resolveTurn(Subject subject, List<Word> words, Optional<String> before) {
    silent = before;
    Voice voice = resolve(subject, words);
    silent = Optional.empty();
    return voice;
  }

  /// Who the words stand for.
  Voice resolve(Subject subject, List<Word> words) {
    return switch (subject.kind()) {
      case NAME -> voice(subject.names().getFirst(), subject.span());
      case JOINT ->
          Voice.joint(
              flat(subject.span()),
              subject.span(),
              subject.names().stream()
                  .map(it -> places.named(it).name().name())
                  .distinct()
                  .toList());
      case PRONOUN -> pronoun(subject, words);
      case GROUP -> group(subject, words);
    };
  }

  private Voice voice(int place, Span span) {
    Places.Named named = places.named(place);
    return Voice.named(
        named.name(),
        span,
        named.mention().role().map(offices::bare).or(() -> offices.role(named.name())));
  }

  private String flat(Span span) {
    return span.in(text).replaceAll("[\\s\\p{Z}]+", " ");
  }

  private Voice pronoun(Subject subject, List<Word> words) {
    String features = features(words, subject);
    if (features.equals("unnamed")) {
      return Voice.anonymous("unnamed", subject.span());
    }
    Optional<Voice> here = inSentence(features, subject, words);
    if (here.isPresent()) {
      return here.get();
    }
    boolean plural = features.contains("plural");
    boolean thing = features.contains("thing");
    int steps = 0;
    for (int i = seen.size() - 1; i >= 0 && steps < MEMORY; i--, steps++) {
      Seen one = seen.get(i);
      work.add(1);
      if (silent.isPresent() && silent.equals(one.voice().name())) {
        continue;
      }
      boolean fits =
          plural
              ? one.plural() && one.spoke() || one.spoke() && !one.person()
              : !one.plural()
                  && (thing
                      ? !one.person()
                      : one.person() || one.isBody() || one.spoke() && agrees(features, one))
                  && agrees(features, one);
      if (fits) {
        return again(one, subject.span());
      }
    }
    return Voice.nobody("extract.unattributed.pronoun", Optional.of(subject.span()));
  }

  /// Who was named before the pronoun in its own sentence, outside what the pronoun's owner says.
  private Optional<Voice> inSentence(String features, Subject subject, List<Word> words) {
    if (!sameSentence || features.contains("plural") || features.contains("thing")) {
      return Optional.empty();
    }
    work.add(subject.head());
    for (int i = 0; i < subject.head(); i++) {
      Word word = words.get(i);
      if (word.is(Word.Kind.NAME)) {
        Name name = places.named(word.place()).name();
        Seen one =
            new Seen(
                Voice.named(name, word.span(), Optional.empty()),
                gender(name),
                false,
                name.kind() == Name.Kind.PERSON,
                false);
        if (one.person() && agrees(features, one)) {
          return Optional.of(again(one, subject.span()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean agrees(String features, Seen one) {
    return agrees(features, one.gender());
  }

  static boolean agrees(String features, String gender) {
    return gender.isEmpty()
        || !features.contains("masculine") && !features.contains("feminine")
        || features.contains(gender);
  }

  /// "Pour ce républicain de l'Ohio": who spoke last, of that gender. "Le président ukrainien"
  /// right after someone whose role is not told.
  private Optional<Voice> lastPerson(String features, boolean near) {
    for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
      Seen one = seen.get(i);
      boolean latest = i == seen.size() - 1;
      work.add(1);
      if (one.spoke() && one.person() && agrees(features, one)) {
        return one.voice()
            .person()
            .filter(it -> near || latest && offices.roles(it).isEmpty())
            .map(it -> one.voice());
      }
    }
    return Optional.empty();
  }

  private Voice again(Seen one, Span mention) {
    return again(one.voice(), mention);
  }

  private Voice again(Voice known, Span mention) {
    Voice voice = known.at(Optional.of(mention));
    return voice.person().map(name -> Voice.named(name, mention, offices.role(name))).orElse(voice);
  }

  private Optional<Word> noun(List<Word> words, Subject subject) {
    for (int i = subject.head(); i <= subject.to(); i++) {
      if (speaks(words.get(i))) {
        // "a government official", "police sources": the last of them is meant
        int last = i;
        while (last < subject.to()
            && vocabulary.anonymous(words.get(last)).isEmpty()
            && speaks(words.get(last + 1))) {
          last++;
        }
        return Optional.of(words.get(last));
      }
    }
    return Optional.empty();
  }

  private boolean speaks(Word word) {
    return vocabulary.speaks(word) && !word.is(Word.Kind.NAME);
  }

  private Voice group(Subject subject, List<Word> words) {
    String features = features(words, subject);
    String said = flat(subject.span()).toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
    if (vocabulary.speech().small().latter().contains(said)) {
      return before
          .last(features, subject)
          .or(() -> latest(features, subject, ""))
          .orElseGet(() -> Voice.called(bare(subject, words), subject.span()));
    }
    if (vocabulary.speech().small().former().contains(said)) {
      Optional<Voice> first = before.former(features, subject);
      if (first.isPresent()) {
        return first.get();
      }
    }
    Optional<Word> noun = noun(words, subject);
    int number = subject.head() < subject.to() ? number(words, subject) : 0;
    if (number > 0 && features.startsWith("back")) {
      Optional<Voice> all = together(number);
      if (all.isPresent()) {
        return all.get().at(Optional.of(subject.span()));
      }
    }
    boolean fresh = features.startsWith("new") || features.isEmpty();
    if (noun.isPresent()) {
      Optional<String> body = vocabulary.body(noun.get());
      boolean shortly = subject.to() - subject.head() <= 2;
      if (body.isPresent() && body.get().equals("media") && !fresh && shortly) {
        Optional<Voice> last = lastBody(subject);
        if (last.isPresent()) {
          return last.get();
        }
      }
      if (vocabulary.person(noun.get()).isPresent() && !fresh && !features.contains("plural")) {
        String gender = vocabulary.person(noun.get()).filter(it -> !it.equals("either")).orElse("");
        Optional<Voice> known =
            latest((features + " " + gender).strip(), subject, noun.get().form());
        if (known.isPresent()) {
          return known.get();
        }
        Optional<Voice> here = lastPerson(features, features.contains("near"));
        if (here.isPresent()) {
          return again(here.get(), subject.span()).guessed();
        }
      }
      Optional<String> type = vocabulary.anonymous(noun.get());
      if (type.isPresent() && body.isEmpty() && (fresh || type.get().equals("source"))) {
        return Voice.anonymous(type.get(), subject.span());
      }
      if (fresh && body.isEmpty()) {
        return Voice.anonymous("unnamed", subject.span());
      }
    } else if (features.startsWith("new")) {
      return Voice.anonymous("unnamed", subject.span());
    }
    return Voice.called(bare(subject, words), subject.span());
  }

  private int number(List<Word> words, Subject subject) {
    return vocabulary.speech().small().numbers().indexOf(words.get(subject.head() + 1).form()) + 2;
  }

  /// The last joint speakers of this number.
  private Optional<Voice> together(int number) {
    for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
      if (number > 1 && seen.get(i).voice().members().size() == number) {
        return Optional.of(seen.get(i).voice());
      }
    }
    return Optional.empty();
  }

  private Optional<Voice> lastBody(Subject subject) {
    for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
      Seen one = seen.get(i);
      work.add(1);
      if (one.spoke() && !one.person() && one.voice().person().isPresent()) {
        return Optional.of(again(one, subject.span()));
      }
    }
    return Optional.empty();
  }

  /// The last one this can mean: of that gender, and whose role has the noun, when given.
  private Optional<Voice> latest(String features, Subject subject, String noun) {
    for (int i = seen.size() - 1; i >= 0 && i > seen.size() - 4 * MEMORY; i--) {
      Seen one = seen.get(i);
      work.add(1);
      if (one.person()
          && one.voice().person().isPresent()
          && agrees(features, one)
          && (noun.isEmpty()
              || offices.has(one.voice().person().get(), noun, subject.span().start()))) {
        return Optional.of(again(one, subject.span()));
      }
    }
    return Optional.empty();
  }

  /// The group without its article.
  private String bare(Subject subject, List<Word> words) {
    int from = subject.head();
    if (from < subject.to() && vocabulary.determiner(words.get(from)).isPresent()) {
      from++;
    }
    return flat(new Span(words.get(from).span().start(), subject.span().end()));
  }

  /// Who spoke last, if anyone did.
  Optional<Voice> last() {
    for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
      if (seen.get(i).spoke()) {
        return Optional.of(seen.get(i).voice());
      }
    }
    return Optional.empty();
  }
}
