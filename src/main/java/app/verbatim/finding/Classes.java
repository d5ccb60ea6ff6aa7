package app.verbatim.finding;

import app.verbatim.finding.Change.Kind;
import app.verbatim.finding.Change.Type;
import app.verbatim.finding.Lexis.Field;
import java.util.List;
import java.util.Set;

/// Says what class of word a hunk changes, the gravest that applies.
final class Classes {

  private static final int FOCUS = 4;

  private static final List<Field> TELLING =
      List.of(Field.NEGATION, Field.MODALITY, Field.CERTAINTY, Field.ATTITUDE, Field.DEGREE);

  private final Hunk hunk;
  private final Sides sides;
  private final Frame frame;
  private final Lexis lexis;
  private final SideNames names;

  private Classes(Sides sides, Frame frame) {
    this.hunk = sides.hunk();
    this.sides = sides;
    this.frame = frame;
    this.lexis = sides.lexis();
    this.names = new SideNames(sides);
  }

  static Change classify(Sides sides, Frame frame) {
    Classes it = new Classes(sides, frame);
    Hunk hunk = sides.hunk();
    Kind kind = it.kind();
    return new Change(
        it.type(),
        kind,
        it.severity(kind),
        Wording.passage(sides.left(), hunk.left(), hunk.leftEnd()),
        Wording.passage(sides.right(), hunk.right(), hunk.rightEnd()));
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
    if (hunk.moved() || isReordered()) {
      return Kind.FUNCTION;
    }
    if (isFocused() && (negated() || opposed())) {
      return Kind.NEGATION;
    }
    if (SideFacts.figuresDiffer(sides)) {
      return Kind.QUANTITY;
    }
    if (SideFacts.datesDiffer(sides)) {
      return Kind.DATE;
    }
    if (!isFocused() || isAttribution()) {
      return Kind.OTHER;
    }
    if (modalityDiffers() || moodDiffers()) {
      return isSurety() ? Kind.CERTAINTY : Kind.MODALITY;
    }
    if (bothDiffer(Field.CERTAINTY)) {
      return Kind.CERTAINTY;
    }
    if (bothDiffer(Field.ATTITUDE)) {
      return Kind.ATTITUDE;
    }
    if (isLimited()) {
      return Kind.DEGREE;
    }
    if (isAlone() && isRank()) {
      return Kind.ACTOR;
    }
    return names.kind().orElseGet(() -> bothDiffer(Field.DEGREE) ? Kind.DEGREE : plain());
  }

  /// Whether the words only stand elsewhere in the other version: "it is certain that they reopen",
  /// "they reopen, that is certain". Whatever tells yes from no, or sure from unsure, must stand as
  /// often in one whole version as in the other.
  private boolean isReordered() {
    List<Token> mine = sides.leftContent();
    List<Token> other = sides.rightContent();
    boolean inPlace =
        mine.stream().anyMatch(it -> other.stream().anyMatch(its -> isMeant(its, it)));
    return mine.size() + other.size() > 0
        && !inPlace
        && standIn(mine, sides.right())
        && standIn(other, sides.left())
        && TELLING.stream().allMatch(sides::isBalanced);
  }

  private static boolean standIn(List<Token> tokens, Version version) {
    return tokens.stream()
        .allMatch(it -> version.tokens().stream().anyMatch(its -> isMeant(its, it)));
  }

  private static boolean isMeant(Token a, Token b) {
    return a.meaning().equals(b.meaning());
  }

  /// Few words of content on both sides.
  private boolean isFocused() {
    return sides.leftContent().size() <= FOCUS && sides.rightContent().size() <= FOCUS;
  }

  /// "he said" before or after the words: who says it is compared for itself.
  private boolean isAttribution() {
    return sides.isAtEdge()
        && (sides.leftTokens().stream().anyMatch(lexis::isSaying)
            || sides.rightTokens().stream().anyMatch(lexis::isSaying));
  }

  /// Another way of being possible, due, probable or to come; or possible here and plain there.
  private boolean modalityDiffers() {
    Set<String> mine = sides.leftGroups(Field.MODALITY);
    Set<String> other = sides.rightGroups(Field.MODALITY);
    if (!mine.isEmpty() && !other.isEmpty()) {
      return !mine.equals(other);
    }
    return mine.stream().anyMatch(lexis::isDoubt) || other.stream().anyMatch(lexis::isDoubt);
  }

  /// "Certainly" here and "perhaps" there: how sure, in so many words.
  private boolean isSurety() {
    Set<String> mine = sides.leftGroups(Field.MODALITY);
    Set<String> other = sides.rightGroups(Field.MODALITY);
    return !mine.isEmpty()
        && !other.isEmpty()
        && mine.stream().anyMatch(lexis::isSure) != other.stream().anyMatch(lexis::isSure);
  }

  /// Both sides have a word of the field, and not of one group; or a word of it is all that was put
  /// in or taken out.
  private boolean bothDiffer(Field field) {
    Set<String> mine = sides.leftGroups(field);
    Set<String> other = sides.rightGroups(field);
    return mine.isEmpty() || other.isEmpty()
        ? isAlone() && !mine.equals(other) && !sides.isBalanced(field)
        : mine.stream().noneMatch(other::contains);
  }

  /// Whether one word of content at most was put in or taken out.
  private boolean isAlone() {
    return sides.isOneSided() && sides.leftContent().size() + sides.rightContent().size() <= 1;
  }

  private Kind plain() {
    List<Token> mine = sides.leftContent();
    List<Token> other = sides.rightContent();
    if (mine.isEmpty() && other.isEmpty()) {
      boolean accents = false;
      if (hunk.leftLength() == 1 && hunk.rightLength() == 1) {
        accents =
            Spelling.sameButAccents(
                sides.leftTokens().getFirst().shown(), sides.rightTokens().getFirst().shown());
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
      if (inflection && SideFacts.boundsDiffer(sides)) {
        return Kind.OTHER; // "at least 40" and "40"
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
      case DEGREE -> sides.isOneSided() && !isLimited() ? Severity.NOTABLE : Severity.MATERIAL;
      case OTHER ->
          !isAttribution() && SideSense.differs(sides, frame)
              ? Severity.MATERIAL
              : Severity.NOTABLE;
      case NAME -> names.areSpellings() ? Severity.COSMETIC : Severity.NOTABLE;
      case SYNONYM, INFLECTION, FUNCTION, TYPOGRAPHY -> Severity.COSMETIC;
    };
  }

  /// "only" on one side narrows what is said.
  private boolean isLimited() {
    return sides.leftGroups(Field.DEGREE).stream().anyMatch(lexis::isLimit)
            != sides.rightGroups(Field.DEGREE).stream().anyMatch(lexis::isLimit)
        && !sides.isBalanced(Field.DEGREE);
  }

  /// "deputy" or "former" before what someone is.
  private boolean isRank() {
    return sides.leftContent().stream().anyMatch(lexis::isRank)
        || sides.rightContent().stream().anyMatch(lexis::isRank);
  }

  /// A negation on one side; one that only stands elsewhere in the other version turns nothing,
  /// where no word of content stands against another.
  private boolean negated() {
    boolean differ =
        sides.leftGroups(Field.NEGATION).isEmpty() != sides.rightGroups(Field.NEGATION).isEmpty();
    boolean against = !sides.leftContent().isEmpty() && !sides.rightContent().isEmpty();
    return differ && (against || !sides.isBalanced(Field.NEGATION));
  }

  /// Whether one side has a word and the other its contrary.
  private boolean opposed() {
    Set<String> mine = sides.leftGroups(Field.OPPOSITE);
    Set<String> other = sides.rightGroups(Field.OPPOSITE);
    return mine.stream()
        .map(Lexis::contrary)
        .anyMatch(group -> other.contains(group) && !mine.contains(group));
  }

  /// One verb in the conditional or future, the other not; "we will" may be "we are going to". Of a
  /// fragment the verb that governs it may stand outside; and a mood that only stands elsewhere
  /// ("will be covered", "a fund will cover") turns nothing.
  private boolean moodDiffers() {
    List<Token> mine = sides.leftContent();
    List<Token> other = sides.rightContent();
    return !mine.isEmpty()
        && !other.isEmpty()
        && isUnsure(mine, sides.leftGroups(Field.MODALITY))
            != isUnsure(other, sides.rightGroups(Field.MODALITY))
        && unsure(sides.left(), hunk.left(), hunk.leftEnd())
            != unsure(sides.right(), hunk.right(), hunk.rightEnd())
        && !isGoverned(sides.left(), mine)
        && !isGoverned(sides.right(), other);
  }

  private boolean isUnsure(List<Token> tokens, Set<String> modality) {
    return modality.stream().anyMatch(lexis::isFuture) || tokens.stream().anyMatch(this::isUnsure);
  }

  /// In the sentences the words stand in.
  private long unsure(Version version, int from, int to) {
    return Breaks.sentences(version, from, to).stream().filter(this::isUnsure).count();
  }

  /// The infinitive a fragment begins with.
  private boolean isGoverned(Version version, List<Token> tokens) {
    return version.isFragment()
        && version.tokens().getFirst() == tokens.getFirst()
        && lexis.is("infinitive", tokens.getFirst().shown());
  }

  private boolean isUnsure(Token token) {
    return lexis.is("conditional", token.shown()) || lexis.is("future", token.shown());
  }
}
