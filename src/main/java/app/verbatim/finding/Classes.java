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

  private static final int FOCUS = 4;

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

  /// The gravest class that applies. A long hunk says that a clause was rewritten, not which word
  /// turned: of it only figures and dates are told.
  private Kind kind() {
    if (hunk.moved()) {
      return Kind.FUNCTION;
    }
    if (isFocused() && (differ(Field.NEGATION) || opposed())) {
      return Kind.NEGATION;
    }
    if (figuresDiffer()) {
      return Kind.QUANTITY;
    }
    if (datesDiffer()) {
      return Kind.DATE;
    }
    if (!isFocused()) {
      return Kind.OTHER;
    }
    if (modalityDiffers() || moodDiffers()) {
      return Kind.MODALITY;
    }
    if (bothDiffer(Field.CERTAINTY)) {
      return Kind.CERTAINTY;
    }
    if (bothDiffer(Field.ATTITUDE)) {
      return Kind.ATTITUDE;
    }
    return names().orElseGet(() -> bothDiffer(Field.DEGREE) ? Kind.DEGREE : plain());
  }

  /// Few words of content on both sides.
  private boolean isFocused() {
    return content(leftTokens()).size() <= FOCUS && content(rightTokens()).size() <= FOCUS;
  }

  /// Another way of being possible, due, probable or to come; or possible here and plain there.
  private boolean modalityDiffers() {
    Set<String> mine = groups(Field.MODALITY, left, hunk.left(), hunk.leftEnd());
    Set<String> other = groups(Field.MODALITY, right, hunk.right(), hunk.rightEnd());
    if (!mine.isEmpty() && !other.isEmpty()) {
      return !mine.equals(other);
    }
    return mine.stream().anyMatch(lexis::isDoubt) || other.stream().anyMatch(lexis::isDoubt);
  }

  /// Both sides have a word of the field, and not of one group; or a word of it is all that was put
  /// in or taken out.
  private boolean bothDiffer(Field field) {
    Set<String> mine = groups(field, left, hunk.left(), hunk.leftEnd());
    Set<String> other = groups(field, right, hunk.right(), hunk.rightEnd());
    boolean alone =
        (hunk.isAddition() || hunk.isRemoval())
            && content(leftTokens()).size() + content(rightTokens()).size() <= 1;
    return mine.isEmpty() || other.isEmpty()
        ? alone && !mine.equals(other)
        : mine.stream().noneMatch(other::contains);
  }

  private Set<String> groups(Field field, Version version, int from, int to) {
    return lexis.groups(field, version.tokens(), from, to);
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
      case NAME -> sameNames() && sameForm() ? Severity.COSMETIC : Severity.NOTABLE;
      case SYNONYM, INFLECTION, FUNCTION, TYPOGRAPHY -> Severity.COSMETIC;
    };
  }

  private boolean differ(Field field) {
    Set<String> mine = lexis.groups(field, left.tokens(), hunk.left(), hunk.leftEnd());
    Set<String> other = lexis.groups(field, right.tokens(), hunk.right(), hunk.rightEnd());
    return mine.isEmpty() != other.isEmpty();
  }

  /// Whether one side has a word and the other its contrary.
  private boolean opposed() {
    Set<String> mine = lexis.groups(Field.OPPOSITE, left.tokens(), hunk.left(), hunk.leftEnd());
    Set<String> other = lexis.groups(Field.OPPOSITE, right.tokens(), hunk.right(), hunk.rightEnd());
    return mine.stream()
        .map(group -> group.endsWith("+") ? group.replace('+', '-') : group.replace('-', '+'))
        .anyMatch(group -> other.contains(group) && !mine.contains(group));
  }

  /// A figure here that none in the whole other version agrees with, on both sides.
  private boolean figuresDiffer() {
    List<Figure> mine = figures(left, leftTokens());
    List<Figure> other = figures(right, rightTokens());
    return mine.stream().anyMatch(it -> isWithoutCounterpart(it, right))
        && other.stream().anyMatch(it -> isWithoutCounterpart(it, left));
  }

  private static boolean isWithoutCounterpart(Figure figure, Version version) {
    return figures(version, version.tokens()).stream().noneMatch(it -> Figures.agree(figure, it));
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

  /// Another name on each side: the same under another spelling, one that stands for it, or someone
  /// else. A capital inside the sentence makes a name too.
  private Optional<Kind> names() {
    List<Token> mine = names(left, leftTokens());
    List<Token> other = names(right, rightTokens());
    if (mine.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    if (sameNames()) {
      return Optional.of(Kind.NAME);
    }
    boolean known =
        mine.stream().allMatch(a -> right.tokens().stream().anyMatch(b -> isSame(a, b)));
    boolean answered =
        other.stream().allMatch(b -> left.tokens().stream().anyMatch(a -> isSame(a, b)));
    return Optional.of(known || answered ? Kind.NAME : Kind.ACTOR);
  }

  private boolean isSame(Token a, Token b) {
    return a.meaning().equals(b.meaning())
        || a.kind() == Token.Kind.NAME
            && b.kind() == Token.Kind.NAME
            && NameMatch.linked(a.shown(), b.shown(), left.language());
  }

  /// The same names on both sides, and no other word of content.
  private boolean sameNames() {
    List<String> mine = content(leftTokens()).stream().map(Token::meaning).toList();
    List<String> other = content(rightTokens()).stream().map(Token::meaning).toList();
    return !mine.isEmpty() && mine.equals(other);
  }

  /// Another spelling or a shorter form of the same words, not another name for the same.
  private boolean sameForm() {
    List<String> mine = words(leftTokens());
    List<String> other = words(rightTokens());
    return mine.size() == other.size() || mine.containsAll(other) || other.containsAll(mine);
  }

  private static List<String> words(List<Token> tokens) {
    return content(tokens).stream().flatMap(it -> Stream.of(it.same().split("\\s+"))).toList();
  }

  private static List<Token> names(Version version, List<Token> tokens) {
    Token first = version.tokens().getFirst();
    return tokens.stream()
        .filter(
            it ->
                it.kind() == Token.Kind.NAME
                    || it.kind() == Token.Kind.CONTENT
                        && it != first
                        && Character.isUpperCase(it.shown().charAt(0)))
        .toList();
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
