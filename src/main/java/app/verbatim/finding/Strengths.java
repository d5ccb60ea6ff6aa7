package app.verbatim.finding;

import app.verbatim.article.language.Languages;
import app.verbatim.article.language.Speech;
import app.verbatim.extract.speaker.Attribution;
import java.util.Set;

/// The strength of a reporting verb, as the language file grades it.
public final class Strengths {

  private static final Set<String> PLAIN =
      Set.of("say", "add", "explain", "reply", "announce", "describe", "show");

  private Strengths() {}

  /// `say`, `claim`, `denounce`…; empty when there is no verb or it is not graded.
  public static String of(Version version) {
    return version
        .attribution()
        .flatMap(Attribution::verb)
        .flatMap(verb -> Languages.of(version.language()).map(it -> strength(it.speech(), verb)))
        .orElse("");
  }

  /// Whether two verbs commit alike: the plain ones ("dit", "ajoute", "explique") do.
  public static boolean alike(String left, String right) {
    return left.equals(right) || PLAIN.contains(left) && PLAIN.contains(right);
  }

  private static String strength(Speech speech, String verb) {
    for (Speech.Verbs group : speech.verbs()) {
      for (String words : group.words()) {
        if (words.split(":")[0].equals(verb)) {
          return group.strength();
        }
      }
    }
    return "";
  }
}
