package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.quote.Marks;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What an article says that someone is: roles and titles, asked for often.
final class Offices {

  private static final int ROLES = 8;

  private static final Places NOWHERE =
      new Places(new Marks(List.of(), List.of()), List.of(), List.of());

  private final String text;
  private final Vocabulary vocabulary;
  private final Map<Name, List<Span>> roles = new IdentityHashMap<>();

  Offices(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  Optional<Span> role(Name name) {
    return roles(name).stream().findFirst().map(this::bare);
  }

  /// The first roles a name is given; asked for often, so kept.
  List<Span> roles(Name name) {
    return roles.computeIfAbsent(
        name, it -> it.mentions().stream().flatMap(at -> at.role().stream()).limit(ROLES).toList());
  }

  /// A role without its article: "le porte-parole" is "porte-parole".
  Span bare(Span role) {
    List<Word> words = Words.of(text, role, vocabulary, NOWHERE);
    return words.size() > 1 && vocabulary.determiner(words.getFirst()).isPresent()
        ? new Span(words.get(1).span().start(), role.end())
        : role;
  }

  boolean has(Name name, String noun, int before) {
    return hasTitle(name, noun, before)
        || roles(name).stream()
            .filter(role -> role.start() < before)
            .flatMap(role -> Words.of(text, role, vocabulary, NOWHERE).stream())
            .anyMatch(word -> word.form().equals(noun) || vocabulary.isCalled(noun, word.form()));
  }

  /// "Me Julie Arnaud" is a lawyer: the title stands right before the name.
  private boolean hasTitle(Name name, String noun, int before) {
    return name.mentions().stream()
        .limit(ROLES)
        .map(Name.Mention::span)
        .filter(it -> it.start() < before)
        .anyMatch(it -> vocabulary.isCalled(noun, wordBefore(it.start())));
  }

  private String wordBefore(int start) {
    int end = start;
    while (end > 0 && start - end < 3 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
