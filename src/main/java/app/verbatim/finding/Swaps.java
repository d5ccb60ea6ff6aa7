package app.verbatim.finding;

import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.name.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names that stand for each other in sentences that are otherwise alike: taken to Saltness here,
/// to Port Ellery there.
public final class Swaps {

  private static final double FRAME = 0.5;

  /// @param isPlace whether the names are places, or stand where a place would
  public record Swap(Passage left, Passage right, boolean isPlace) {}

  private Swaps() {}

  /// The swapped names of two versions that share at least half of their words.
  public static List<Swap> in(Version left, Version right) {
    List<Swap> swaps = new ArrayList<>();
    if (!areAlike(left, right)) {
      return swaps;
    }
    for (Change change : Wording.between(left, right).changes()) {
      if (change.kind() == Change.Kind.ACTOR
          && change.isShort()
          && change.left().isPresent()
          && change.right().isPresent()) {
        Passage a = change.left().get();
        Passage b = change.right().get();
        swaps.add(new Swap(a, b, isPlace(left, a.span()) && isPlace(right, b.span())));
      }
    }
    return swaps;
  }

  private static boolean areAlike(Version left, Version right) {
    List<String> mine = left.tokens().stream().map(Token::meaning).distinct().toList();
    long shared =
        right.tokens().stream().map(Token::meaning).distinct().filter(mine::contains).count();
    return shared >= FRAME * Math.min(mine.size(), right.tokens().size());
  }

  private static boolean isPlace(Version version, Span name) {
    boolean named =
        version.member().extract().names().stream()
            .filter(it -> it.kind() == Name.Kind.PLACE)
            .flatMap(it -> it.mentions().stream())
            .anyMatch(it -> it.span().overlaps(name));
    return named || stood(version, name);
  }

  /// Whether a preposition of place stands before the name.
  private static boolean stood(Version version, Span name) {
    @Nullable Token before = null;
    for (Token token : version.tokens()) {
      if (token.span().start() >= name.start()) {
        return token.isFunction() && isPreposition(version, token)
            || before != null && isPreposition(version, before);
      }
      before = token;
    }
    return false;
  }

  private static boolean isPreposition(Version version, Token token) {
    return Lexis.of(version.language()).place().contains(token.meaning());
  }
}
