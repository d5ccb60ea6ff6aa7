package app.verbatim.finding;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What a version is about: the places and people it names, and the things it speaks of besides.
/// Two that say the same of another thing in another place are two statements, however many words
/// of the sentence are the same; where only the place differs, or only the thing, they are one.
final class About {

  /// Names worth less stand all over the story, and tell nothing.
  private static final double TELLING = 0.2;

  /// So much of each is about something the other has no word for.
  private static final double OF_ITS_OWN = 0.18;

  /// ... or so much, where it is no more than a thing in the place of another: two words of each.
  private static final double OTHER_THING = 0.1;

  private static final int MOST_WORDS = 2;

  private About() {}

  /// Whether each names something, nothing of it in common, and speaks of other things besides.
  static boolean isAnother(Profile left, Profile right) {
    return !sharesName(left, right)
        && names(left) > 0
        && names(right) > 0
        && speaksOfAnother(left, right)
        && speaksOfAnother(right, left)
        && (hasMuch(left, right) && hasMuch(right, left)
            || isSlot(left, right) && isSlot(right, left));
  }

  private static boolean speaksOfAnother(Profile profile, Profile other) {
    return own(profile, other) >= OTHER_THING * profile.total();
  }

  private static boolean hasMuch(Profile profile, Profile other) {
    return own(profile, other) >= OF_ITS_OWN * profile.total();
  }

  /// Whether but a word or two are its own, in the sentences they share.
  private static boolean isSlot(Profile profile, Profile other) {
    Version version = profile.version();
    Lexis lexis = Lexis.of(version.language());
    BitSet alone = Breaks.of(version, other.version().tokens(), lexis).alone();
    Set<String> met = met(profile, other);
    Set<String> own = new HashSet<>();
    for (int i = 0; i < version.tokens().size(); i++) {
      Token token = version.tokens().get(i);
      if (token.kind() == Token.Kind.CONTENT && !alone.get(i) && !met.contains(token.meaning())) {
        own.add(token.meaning());
      }
    }
    return !own.isEmpty() && own.size() <= MOST_WORDS;
  }

  private static boolean sharesName(Profile left, Profile right) {
    return left.weights().entrySet().stream()
        .anyMatch(it -> isName(it) && right.weights().containsKey(it.getKey()));
  }

  private static long names(Profile profile) {
    return profile.weights().entrySet().stream().filter(About::isName).count();
  }

  private static boolean isName(Map.Entry<String, Double> word) {
    return word.getKey().startsWith("@") && word.getValue() >= TELLING;
  }

  /// What the words are worth, names aside, that the other has not, nor a synonym of them.
  private static double own(Profile profile, Profile other) {
    Set<String> met = met(profile, other);
    double own = 0;
    for (Map.Entry<String, Double> word : profile.weights().entrySet()) {
      if (!WordOverlap.isLanguageFree(word.getKey()) && !met.contains(word.getKey())) {
        own += word.getValue();
      }
    }
    return own;
  }

  /// The other's words, and the words it has a synonym of.
  private static Set<String> met(Profile profile, Profile other) {
    Set<String> met = new HashSet<>(other.weights().keySet());
    for (String group : profile.synonyms().keySet()) {
      if (other.synonyms().containsKey(group)) {
        met.addAll(profile.inGroup(group));
      }
    }
    return met;
  }
}
