package app.verbatim.finding;

import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.figure.Figure;
import app.verbatim.finding.Change.Kind;
import app.verbatim.finding.Change.Type;
import app.verbatim.finding.Lexis.Field;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Words that say how sure, how much or what is wished, where a clause was turned round: one
/// version has one in its place, the other another one somewhere else. Each is set against its
/// counterpart, wherever that stands.
final class Markers {

  private static final Map<Field, Kind> COMPARED =
      new EnumMap<>(
          Map.of(
              Field.CERTAINTY,
              Kind.CERTAINTY,
              Field.ATTITUDE,
              Kind.ATTITUDE,
              Field.DEGREE,
              Kind.DEGREE));

  private final Version left;
  private final Version right;
  private final Lexis lexis;

  /// The tokens that stand in no counterpart's place.
  private final BitSet leftOwn = new BitSet();

  private final BitSet rightOwn = new BitSet();

  private Markers(Version left, Version right, Lexis lexis, List<Hunk> hunks) {
    this.left = left;
    this.right = right;
    this.lexis = lexis;
    for (Hunk hunk : hunks) {
      if (!hunk.moved()) {
        leftOwn.set(hunk.left(), hunk.leftEnd());
        rightOwn.set(hunk.right(), hunk.rightEnd());
      }
    }
  }

  /// A phrase of a field, or a figure, in one version.
  private record Mark(String group, int from, int to) {}

  /// The changes, those of the same kind not told yet added; what only takes such a word out or
  /// puts it in goes.
  ///
  /// @param hunks what is compared
  static List<Change> with(
      List<Change> changes, List<Hunk> hunks, Version left, Version right, Lexis lexis) {
    boolean turned =
        hunks.stream().anyMatch(Hunk::isRemoval) && hunks.stream().anyMatch(Hunk::isAddition)
            || hunks.stream().anyMatch(Hunk::moved);
    if (!turned) {
      return changes;
    }
    Markers it = new Markers(left, right, lexis, hunks);
    List<Change> all = new ArrayList<>(changes);
    COMPARED.forEach(
        (field, kind) -> {
          if (all.stream().noneMatch(change -> change.kind() == kind)) {
            it.pair(field).ifPresent(pair -> it.tell(all, kind, pair));
          }
        });
    if (all.stream()
        .noneMatch(
            change ->
                change.kind() == Kind.CERTAINTY
                    || change.kind() == Kind.MODALITY
                        && change.left().isPresent()
                        && change.right().isPresent())) {
      it.surety().ifPresent(pair -> it.tell(all, Kind.CERTAINTY, pair));
    }
    if (all.stream().noneMatch(change -> change.severity() == Severity.MATERIAL)) {
      it.contraries().ifPresent(pair -> it.tell(all, Kind.NEGATION, pair));
    }
    if (all.stream().noneMatch(change -> change.kind() == Kind.QUANTITY)) {
      it.figures().ifPresent(pair -> it.tell(all, Kind.QUANTITY, pair));
    }
    if (all.stream().noneMatch(change -> change.kind() == Kind.DATE)) {
      it.dates().ifPresent(pair -> it.tell(all, Kind.DATE, pair));
    }
    return all;
  }

  private List<Mark> marks(Field field, Version version, BitSet own) {
    List<Mark> marks = new ArrayList<>();
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      int at = i;
      lexis
          .at(field, version.tokens(), i)
          .ifPresent(it -> marks.add(new Mark(it.group(), at, at + it.meanings().size())));
    }
    return marks;
  }

  /// The first of each side, where neither whole version has a word of the other's group.
  private Optional<Mark[]> pair(Field field) {
    for (Mark a : marks(field, left, leftOwn)) {
      for (Mark b : marks(field, right, rightOwn)) {
        if (!has(right, field, a.group()) && !has(left, field, b.group())) {
          return Optional.of(new Mark[] {a, b});
        }
      }
    }
    return Optional.empty();
  }

  /// What may be on one side, what is certain to be on the other.
  private Optional<Mark[]> surety() {
    for (Mark a : marks(Field.MODALITY, left, leftOwn)) {
      for (Mark b : marks(Field.MODALITY, right, rightOwn)) {
        boolean opens = lexis.isDoubt(a.group()) && lexis.isSure(b.group());
        boolean closes = lexis.isSure(a.group()) && lexis.isDoubt(b.group());
        if (opens || closes) {
          return Optional.of(new Mark[] {a, b});
        }
      }
    }
    return Optional.empty();
  }

  /// A word on one side, its contrary on the other.
  private Optional<Mark[]> contraries() {
    for (Mark a : marks(Field.OPPOSITE, left, leftOwn)) {
      for (Mark b : marks(Field.OPPOSITE, right, rightOwn)) {
        boolean contrary = Lexis.contrary(a.group()).equals(b.group());
        if (contrary
            && !has(right, Field.OPPOSITE, a.group())
            && !has(left, Field.OPPOSITE, b.group())) {
          return Optional.of(new Mark[] {a, b});
        }
      }
    }
    return Optional.empty();
  }

  private boolean has(Version version, Field field, String group) {
    for (int i = 0; i < version.tokens().size(); i++) {
      if (lexis.at(field, version.tokens(), i).filter(it -> it.group().equals(group)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Two figures of one unit, neither of which agrees with any in the other version.
  private Optional<Mark[]> figures() {
    List<Figure> theirs = right.member().extract().figures();
    for (Figure mine : own(left, left.member().extract().figures(), Figure::span, leftOwn)) {
      for (Figure other : own(right, theirs, Figure::span, rightOwn)) {
        if (mine.unit().equals(other.unit())
            && inside(right, theirs, Figure::span).noneMatch(it -> Figures.agree(mine, it))
            && inside(left, left.member().extract().figures(), Figure::span)
                .noneMatch(it -> Figures.agree(other, it))) {
          return Optional.of(new Mark[] {at(left, mine.span()), at(right, other.span())});
        }
      }
    }
    return Optional.empty();
  }

  /// Two days, neither of which can be one that is told in the other version.
  private Optional<Mark[]> dates() {
    List<DateMention> ours = left.member().extract().dates();
    List<DateMention> theirs = right.member().extract().dates();
    for (DateMention mine : own(left, ours, DateMention::span, leftOwn)) {
      for (DateMention other : own(right, theirs, DateMention::span, rightOwn)) {
        if (inside(right, theirs, DateMention::span).allMatch(it -> Timing.conflict(mine, it))
            && inside(left, ours, DateMention::span).allMatch(it -> Timing.conflict(it, other))) {
          return Optional.of(new Mark[] {at(left, mine.span()), at(right, other.span())});
        }
      }
    }
    return Optional.empty();
  }

  private static <T> Stream<T> inside(Version version, List<T> facts, Function<T, Span> span) {
    return facts.stream().filter(it -> version.member().span().covers(span.apply(it)));
  }

  /// Those that stand in no counterpart's place.
  private static <T> List<T> own(
      Version version, List<T> facts, Function<T, Span> span, BitSet own) {
    return inside(version, facts, span)
        .filter(
            it ->
                own.stream()
                    .anyMatch(token -> version.tokens().get(token).span().overlaps(span.apply(it))))
        .toList();
  }

  private static Mark at(Version version, Span span) {
    List<Token> tokens = version.tokens();
    int from = 0;
    while (!tokens.get(from).span().overlaps(span)) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().overlaps(span)) {
      to++;
    }
    return new Mark("", from, to);
  }

  private void tell(List<Change> all, Kind kind, Mark[] pair) {
    Change told =
        new Change(
            Type.REPLACED,
            kind,
            Severity.MATERIAL,
            Wording.passage(left, pair[0].from(), pair[0].to()),
            Wording.passage(right, pair[1].from(), pair[1].to()));
    all.removeIf(
        it ->
            it.left().isEmpty() != it.right().isEmpty()
                && (it.severity() == Severity.NOTABLE || it.kind() == Kind.MODALITY)
                && (covers(it.left(), told.left()) || covers(it.right(), told.right())));
    all.add(told);
  }

  private static boolean covers(Optional<Passage> whole, Optional<Passage> part) {
    return whole.isPresent() && whole.get().span().overlaps(part.orElseThrow().span());
  }
}
