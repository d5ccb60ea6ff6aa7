package app.verbatim.finding;

import app.verbatim.article.Span;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.figure.Figure;
import app.verbatim.extract.name.NameMatch;
import app.verbatim.finding.Change.Kind;
import app.verbatim.finding.Change.Type;
import app.verbatim.finding.Lexis.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Says what class of word a hunk changes, the gravest that applies.
final class Classes {

  private final Hunk hunk;
  private final Version left;
  private final Version right;
  private final Lexis lexis;

  private Classes(Hunk hunk, Version left, Version right, Lexis lexis) {
    this.hunk = hunk;
    this.left = left;
    this.right = right;
    this.lexis = lexis;
  }

  static Change classify(Hunk hunk, Version left, Version right, Lexis lexis) {
    Classes it = new Classes(hunk, left, right, lexis);
    Kind kind = it.kind();
    return new Change(
        it.type(),
        kind,
        it.severity(kind),
        Wording.passage(left, hunk.left(), hunk.leftEnd()),
        Wording.passage(right, hunk.right(), hunk.rightEnd()));
  }

  private Type type() {
    if (hunk.moved()) {
      return Type.MOVED;
    }
    return hunk.isRemoval() ? Type.REMOVED : hunk.isAddition() ? Type.ADDED : Type.REPLACED;
  }

  private Kind kind() {
    if (hunk.moved()) {
      return Kind.FUNCTION;
    }
    if (differ(Field.NEGATION)) {
      return Kind.NEGATION;
    }
    if (opposed()) {
      return Kind.NEGATION;
    }
    if (figuresDiffer()) {
      return Kind.QUANTITY;
    }
    if (datesDiffer()) {
      return Kind.DATE;
    }
    if (differ(Field.MODALITY) || moodDiffers()) {
      return Kind.MODALITY;
    }
    if (differ(Field.CERTAINTY)) {
      return Kind.CERTAINTY;
    }
    if (differ(Field.ATTITUDE)) {
      return Kind.ATTITUDE;
    }
    Optional<Kind> names = names();
    if (names.isPresent()) {
      return names.get();
    }
    if (differ(Field.DEGREE)) {
      return Kind.DEGREE;
    }
    return plain();
  }

  private Kind plain() {
    List<Token> mine = content(leftTokens());
    List<Token> other = content(rightTokens());
    if (mine.isEmpty() && other.isEmpty()) {
      boolean accents = false;
      if (leftTokens().size() == 1 && rightTokens().size() == 1) {
        accents =
            Spelling.sameButAccents(
                leftTokens().getFirst().shown(), rightTokens().getFirst().shown());
      }
      return accents ? Kind.OTHER : Kind.FUNCTION;
    }
    if (mine.size() == other.size()) {
      boolean inflection = true;
      boolean synonym = true;
      for (int i = 0; i < mine.size(); i++) {
        String a = mine.get(i).meaning();
        String b = other.get(i).meaning();
        inflection &= a.equals(b);
        synonym &= a.equals(b) || lexis.areSynonyms(a, b);
      }
      if (inflection) {
        return Kind.INFLECTION;
      }
      if (synonym) {
        return Kind.SYNONYM;
      }
    }
    return Kind.OTHER;
  }

  private Severity severity(Kind kind) {
    return switch (kind) {
      case NEGATION, MODALITY, CERTAINTY, ATTITUDE, QUANTITY, DATE, ACTOR -> Severity.MATERIAL;
      case DEGREE -> hunk.isRemoval() || hunk.isAddition() ? Severity.NOTABLE : Severity.MATERIAL;
      case OTHER -> Severity.NOTABLE;
      case NAME -> sameNames() ? Severity.COSMETIC : Severity.NOTABLE;
      case SYNONYM, INFLECTION, FUNCTION, TYPOGRAPHY -> Severity.COSMETIC;
    };
  }

  private boolean differ(Field field) {
    Set<String> mine = lexis.groups(field, left.tokens(), hunk.left(), hunk.leftEnd());
    Set<String> other = lexis.groups(field, right.tokens(), hunk.right(), hunk.rightEnd());
    return !mine.equals(other);
  }

  /// Whether one side has a word and the other its contrary.
  private boolean opposed() {
    Set<String> mine = lexis.groups(Field.OPPOSITE, left.tokens(), hunk.left(), hunk.leftEnd());
    Set<String> other = lexis.groups(Field.OPPOSITE, right.tokens(), hunk.right(), hunk.rightEnd());
    return mine.stream()
        .map(group -> group.endsWith("+") ? group.replace('+', '-') : group.replace('-', '+'))
        .anyMatch(group -> other.contains(group) && !mine.contains(group));
  }

  private boolean figuresDiffer() {
    List<Figure> mine = figures(left, leftTokens());
    List<Figure> other = figures(right, rightTokens());
    if (mine.isEmpty() && other.isEmpty()) {
      return false;
    }
    return mine.size() != other.size()
        || Stream.iterate(0, i -> i + 1)
            .limit(mine.size())
            .anyMatch(i -> !Figures.agree(mine.get(i), other.get(i)));
  }

  private static List<Figure> figures(Version version, List<Token> tokens) {
    return version.member().extract().figures().stream()
        .filter(touches(tokens, Figure::span))
        .toList();
  }

  private boolean datesDiffer() {
    List<DateMention> mine = dates(left, leftTokens());
    List<DateMention> other = dates(right, rightTokens());
    return !mine.isEmpty()
        && !other.isEmpty()
        && mine.stream().noneMatch(a -> other.stream().anyMatch(b -> Links.overlap(a, b)));
  }

  private static List<DateMention> dates(Version version, List<Token> tokens) {
    return version.member().extract().dates().stream()
        .filter(touches(tokens, DateMention::span))
        .toList();
  }

  private static <T> Predicate<T> touches(
      List<Token> tokens, java.util.function.Function<T, Span> span) {
    if (tokens.isEmpty()) {
      return it -> false;
    }
    Span all = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    return it -> span.apply(it).overlaps(all);
  }

  /// One verb in the conditional or future, the other not.
  private boolean moodDiffers() {
    List<Token> mine = content(leftTokens());
    List<Token> other = content(rightTokens());
    return !mine.isEmpty()
        && !other.isEmpty()
        && mine.stream().anyMatch(it -> isUnsure(it))
            != other.stream().anyMatch(it -> isUnsure(it));
  }

  private boolean isUnsure(Token token) {
    return lexis.is("conditional", token.shown()) || lexis.is("future", token.shown());
  }

  private Optional<Kind> names() {
    List<Token> mine = names(leftTokens());
    List<Token> other = names(rightTokens());
    if (mine.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    if (sameNames()) {
      return Optional.of(Kind.NAME);
    }
    boolean linked =
        mine.stream()
            .allMatch(
                a ->
                    other.stream()
                        .anyMatch(
                            b ->
                                a.meaning().equals(b.meaning())
                                    || NameMatch.linked(a.shown(), b.shown(), left.language())));
    return Optional.of(linked ? Kind.NAME : Kind.ACTOR);
  }

  /// The same names on both sides, and no other word of content.
  private boolean sameNames() {
    List<String> mine = content(leftTokens()).stream().map(Token::meaning).toList();
    List<String> other = content(rightTokens()).stream().map(Token::meaning).toList();
    return !mine.isEmpty() && mine.equals(other);
  }

  private static List<Token> names(List<Token> tokens) {
    return tokens.stream().filter(it -> it.kind() == Token.Kind.NAME).toList();
  }

  private static List<Token> content(List<Token> tokens) {
    return tokens.stream().filter(it -> !it.isFunction()).toList();
  }

  private List<Token> leftTokens() {
    return left.tokens().subList(hunk.left(), hunk.leftEnd());
  }

  private List<Token> rightTokens() {
    return right.tokens().subList(hunk.right(), hunk.rightEnd());
  }
}
