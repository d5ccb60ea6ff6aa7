package app.verbatim.finding;

import app.verbatim.article.Folded;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.name.NameMatch;
import app.verbatim.finding.Change.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names on the two sides of a hunk. A capital inside the sentence makes a name too, unless it
/// is that of a month or a weekday.
final class SideNames {

  /// A first name may be cut to so many letters ("Tim").
  private static final int SHORT_FORM = 3;

  private final Sides sides;

  SideNames(Sides sides) {
    this.sides = sides;
  }

  /// Another name on each side: the same under another spelling, one that stands for it, or someone
  /// else.
  Optional<Kind> kind() {
    List<Token> mine = names(sides.left(), sides.leftTokens());
    List<Token> other = names(sides.right(), sides.rightTokens());
    if (mine.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    if (areSame() || isOneName(mine, other)) {
      return Optional.of(Kind.NAME);
    }
    boolean known = mine.stream().allMatch(it -> isKept(it, sides.left(), sides.right()));
    boolean answered = other.stream().allMatch(it -> isKept(it, sides.right(), sides.left()));
    return Optional.of(known || answered ? Kind.NAME : Kind.ACTOR);
  }

  /// Names of the same thing, in another spelling or a shorter form of the same words, and no other
  /// word of content.
  boolean areSpellings() {
    if (!areSame()) {
      return false;
    }
    List<String> mine = words(sides.leftContent());
    List<String> other = words(sides.rightContent());
    return mine.size() == other.size() || mine.containsAll(other) || other.containsAll(mine);
  }

  /// The same names on both sides, and no other word of content.
  private boolean areSame() {
    List<String> mine = sides.leftContent().stream().map(Token::meaning).toList();
    List<String> other = sides.rightContent().stream().map(Token::meaning).toList();
    return !mine.isEmpty() && mine.equals(other);
  }

  /// Initials and the full name; a first name and its short form before the same surname.
  private static boolean isOneName(List<Token> mine, List<Token> other) {
    String a = shown(mine);
    String b = shown(other);
    return letters(a).equals(letters(b))
        || NameMatch.same(a, b)
        || isShortForm(a, b)
        || isShortForm(b, a)
        || isPart(a, b)
        || isPart(b, a);
  }

  private static String letters(String name) {
    return Folded.fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /// All words of the shorter form stand in the longer one: "Nordane" and "Nordane Inc."
  private static boolean isPart(String brief, String full) {
    List<String> all = List.of(Folded.fold(full).split("[^\\p{L}\\p{N}]+"));
    return all.containsAll(List.of(Folded.fold(brief).split("[^\\p{L}\\p{N}]+")));
  }

  private static boolean isShortForm(String brief, String full) {
    int first = brief.indexOf(' ');
    int fullFirst = full.indexOf(' ');
    return first >= SHORT_FORM
        && fullFirst >= first
        && full.startsWith(brief.substring(0, first))
        && brief.substring(first).equals(full.substring(fullFirst));
  }

  private static String shown(List<Token> names) {
    return names.stream().map(Token::shown).collect(Collectors.joining(" "));
  }

  /// Whether the other version has the name as often.
  private boolean isKept(Token name, Version mine, Version other) {
    long here = mine.tokens().stream().filter(it -> isSame(name, it)).count();
    long there = other.tokens().stream().filter(it -> isSame(name, it)).count();
    return there >= here;
  }

  private boolean isSame(Token a, Token b) {
    return a.meaning().equals(b.meaning())
        || a.kind() == Token.Kind.NAME
            && b.kind() == Token.Kind.NAME
            && NameMatch.linked(a.shown(), b.shown(), sides.left().language());
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().flatMap(it -> Stream.of(it.same().split("\\s+"))).toList();
  }

  private static List<Token> names(Version version, List<Token> tokens) {
    Token first = version.tokens().getFirst();
    List<DateMention> dates = SideFacts.dates(version, tokens);
    return tokens.stream()
        .filter(
            it ->
                it.kind() == Token.Kind.NAME
                    || it.kind() == Token.Kind.CONTENT
                        && it != first
                        && Character.isUpperCase(it.shown().charAt(0)))
        .filter(it -> dates.stream().noneMatch(date -> date.span().overlaps(it.span())))
        .toList();
  }
}
