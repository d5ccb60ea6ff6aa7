package app.verbatim.finding;

import app.verbatim.article.Message;
import app.verbatim.extract.name.NameMatch;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reports that hold nothing but one quotation each, of one speaker and on one subject: whoever
/// sets them side by side wants these two compared, however little their words have in common.
final class Lone {

  /// Among so many words of content a sentence names its subject.
  private static final int OPENING = 3;

  private Lone() {}

  /// Makes one group of them, unless the editor keeps two apart.
  static void join(List<Version> all, int articles, Groups groups, Rulings rulings) {
    if (!isAlone(all, articles) || all.stream().anyMatch(it -> groups.of(it).size() != 1)) {
      return;
    }
    List<Integer> numbers = all.stream().map(it -> groups.of(it).getFirst()).distinct().toList();
    int first = numbers.getFirst();
    if (numbers.size() == 1
        || numbers.stream()
            .skip(1)
            .anyMatch(it -> rulings.keepApart(groups.at(it), groups.at(first)))) {
      return;
    }
    numbers.stream().skip(1).forEach(it -> groups.move(it, first));
    groups.unite(first);
    groups.explain(first, Message.of("because.lone"));
  }

  private static boolean isAlone(List<Version> all, int articles) {
    return articles > 1
        && all.size() == articles
        && all.stream().map(Version::article).distinct().count() == articles
        && all.stream().allMatch(it -> it.isDirect() && isAlike(all.getFirst(), it));
  }

  private static boolean isAlike(Version one, Version other) {
    boolean sameSpeaker =
        one.speaker().isPresent()
            && other.speaker().isPresent()
            && NameMatch.same(one.speaker().get(), other.speaker().get());
    Set<String> shared = new HashSet<>(opening(one));
    shared.retainAll(opening(other));
    return sameSpeaker && one.language().equals(other.language()) && !shared.isEmpty();
  }

  private static List<String> opening(Version version) {
    return version.tokens().stream()
        .filter(it -> !it.isFunction() && it.kind() != Token.Kind.FIGURE)
        .limit(OPENING)
        .map(Token::meaning)
        .toList();
  }
}
