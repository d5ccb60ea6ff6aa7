package app.verbatim.finding;

import app.verbatim.article.Folded;
import app.verbatim.article.Passage;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import java.util.List;

/// Words that limit what is said ("sauf", "unless"): leaving them out matters.
public final class Restrictions {

  private static final int OPENING = 24;

  private Restrictions() {}

  /// Whether the words open with a restriction.
  public static boolean open(Alignment alignment, Passage passage) {
    String words = Folded.fold(alignment.words(passage)).strip();
    String opening = words.substring(0, Math.min(words.length(), OPENING)) + " ";
    List<String> restrictions =
        Languages.of(alignment.article(passage).language())
            .map(Language::lexicon)
            .map(it -> it.restriction())
            .orElse(List.of());
    return restrictions.stream().anyMatch(word -> opening.startsWith(Folded.fold(word) + " "));
  }
}
