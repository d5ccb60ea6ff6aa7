package app.verbatim.finding;

import app.verbatim.article.Message;
import app.verbatim.extract.name.NameMatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reports that hold nothing but one quotation each, of one speaker and on one subject: whoever
/// sets them side by side wants these two compared, however little their words have in common.
final class Lone {

  /// Among so many words of content a sentence names its subject.
  private static final int OPENING = 3;

  private Lone() {}

  /// The statements; one only where each article's single quotation begins with the same subject.
  static List<Statement> join(List<Statement> statements, int articles) {
    if (statements.size() < 2 || statements.size() > articles) {
      return statements;
    }
    List<Version> all = new ArrayList<>();
    statements.forEach(it -> all.addAll(it.versions()));
    Version first = all.getFirst();
    boolean alone =
        all.size() == articles
            && all.stream().map(Version::article).distinct().count() == articles
            && all.stream().allMatch(it -> it.isDirect() && isAlike(first, it));
    return alone
        ? List.of(
            new Statement(
                statements.getFirst().id(), all, Optional.of(Message.of("because.lone")), false))
        : statements;
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
