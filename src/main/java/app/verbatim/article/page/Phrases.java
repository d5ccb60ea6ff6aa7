package app.verbatim.article.page;

import app.verbatim.article.language.Reading;
import app.verbatim.article.language.Reading.Furniture;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The phrases of some languages that tell what a line is.
final class Phrases {

  /// @param label whether it stands alone, and a sentence that has its words is none ("Published in
  ///   2020, the book…")
  /// @param longest lines with more words are not this phrase
  private record Phrase(Glob glob, Role role, boolean label, int longest) {}

  private static final Set<Role> LABELS =
      EnumSet.of(
          Role.READING_TIME, Role.PUBLISHED, Role.UPDATED, Role.NAVIGATION, Role.PHOTO_CREDIT);

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
      add(reading.byline().signOffs(), Role.SIGN_OFF, 25);
    }
  }

  private void add(List<String> phrases, Role role, int longest) {
    for (String phrase : phrases) {
      boolean label = phrase.startsWith("=") || LABELS.contains(role);
      Glob glob = Glob.of(phrase.startsWith("=") ? phrase.substring(1) : phrase);
      glob.firstWord()
          .map(word -> byFirstWord.computeIfAbsent(word, it -> new ArrayList<>()))
          .orElse(others)
          .add(new Phrase(glob, role, label, longest));
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
          && !(line.isProse() && phrase.label())
          && !(line.isProse() && isLink(phrase.role()) && !isShortLink(line))
          && phrase.glob().matches(line.folded())) {
        found = Optional.of(phrase.role());
      }
    }
    return found;
  }

  private static boolean isLink(Role role) {
    return role == Role.LINK || role == Role.RELATED;
  }

  /// "Read also: the story of…", however it ends.
  private static boolean isShortLink(Line line) {
    return line.words() <= 8 || line.folded().lastIndexOf(':', 30) >= 0;
  }
}
