package app.verbatim.article.format;

import app.verbatim.article.language.Reading;
import app.verbatim.article.language.Reading.Furniture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The phrases of some languages that tell what a line is.
final class Phrases {

  /// @param longest lines with more words are not this phrase
  private record Phrase(Glob glob, Role role, int longest) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<Phrase> others = new ArrayList<>();

  Phrases(List<Reading> readings) {
    for (Reading reading : readings) {
      Furniture furniture = reading.furniture();
      add(furniture.demonstration(), Role.DEMONSTRATION, 40);
      add(furniture.comments(), Role.COMMENTS, 40);
      add(furniture.related(), Role.RELATED, 20);
      add(furniture.links(), Role.LINK, 40);
      add(furniture.newsletter(), Role.NEWSLETTER, 80);
      add(furniture.account(), Role.ACCOUNT, 60);
      add(furniture.legal(), Role.LEGAL, 120);
      add(furniture.readingTime(), Role.READING_TIME, 12);
      add(furniture.published(), Role.PUBLISHED, 25);
      add(furniture.updated(), Role.UPDATED, 25);
      add(furniture.navigation(), Role.NAVIGATION, 15);
      add(reading.photo().sources(), Role.PHOTO_CREDIT, 8);
    }
  }

  private void add(List<String> phrases, Role role, int longest) {
    for (String phrase : phrases) {
      Glob glob = Glob.of(phrase);
      glob.firstWord()
          .map(word -> byFirstWord.computeIfAbsent(word, it -> new ArrayList<>()))
          .orElse(others)
          .add(new Phrase(glob, role, longest));
    }
  }

  /// What a line is by its words; the earliest role if several fit.
  Optional<Role> role(Line line) {
    Optional<Role> found = first(others, line, Optional.empty());
    return first(byFirstWord.getOrDefault(Glob.firstWord(line.folded()), List.of()), line, found);
  }

  private static Optional<Role> first(List<Phrase> phrases, Line line, Optional<Role> found) {
    for (Phrase phrase : phrases) {
      if (line.words() <= phrase.longest()
          && (found.isEmpty() || phrase.role().compareTo(found.get()) < 0)
          && !(line.isProse() && isLabel(phrase.role(), line))
          && phrase.glob().matches(line.folded())) {
        found = Optional.of(phrase.role());
      }
    }
    return found;
  }

  /// These stand alone: a sentence that begins like one ("Published in 2020, the book…") is none.
  private static boolean isLabel(Role role, Line line) {
    return switch (role) {
      case READING_TIME, PUBLISHED, UPDATED, NAVIGATION, PHOTO_CREDIT -> true;
      case LINK, RELATED -> line.folded().lastIndexOf(':', 30) < 0 && line.words() > 8;
      default -> false;
    };
  }
}
