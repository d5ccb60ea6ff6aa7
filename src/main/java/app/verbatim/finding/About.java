package app.verbatim.finding;

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

  private About() {}

  /// Whether each names something, nothing of it in common, and speaks of other things besides.
  static boolean isAnother(Profile left, Profile right) {
    return !sharesName(left, right)
        && names(left) > 0
        && names(right) > 0
        && own(left, right) >= OF_ITS_OWN * left.total()
        && own(right, left) >= OF_ITS_OWN * right.total();
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
    Set<String> met = new HashSet<>(other.weights().keySet());
    for (String group : profile.synonyms().keySet()) {
      if (other.synonyms().containsKey(group)) {
        met.addAll(profile.inGroup(group));
      }
    }
    double own = 0;
    for (Map.Entry<String, Double> word : profile.weights().entrySet()) {
      if (!WordOverlap.isLanguageFree(word.getKey()) && !met.contains(word.getKey())) {
        own += word.getValue();
      }
    }
    return own;
  }
}
