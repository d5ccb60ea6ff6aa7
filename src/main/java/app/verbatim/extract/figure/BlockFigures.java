package app.verbatim.extract.figure;

import app.verbatim.article.language.Term;
import app.verbatim.article.language.Words;
import app.verbatim.extract.figure.Figure.Bound;
import app.verbatim.extract.figure.NumberReader.Read;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads the figures of one block: bound, number or range, unit, and what is counted.
final class BlockFigures {

  /// A figure where it stands, places in words.
  ///
  /// @param end after number, unit and bound
  /// @param of where what is counted begins
  /// @param after where it ends; equal to `of` when nothing is counted
  record Found(
      int start,
      int end,
      BigDecimal value,
      Optional<BigDecimal> upTo,
      Bound bound,
      String unit,
      int of,
      int after) {}

  private final Words words;
  private final FigureWords known;
  private final NumberReader numbers;
  private final Counted counted;

  BlockFigures(Words words, FigureWords known) {
    this.words = words;
    this.known = known;
    this.numbers = new NumberReader(words, known);
    this.counted = new Counted(words, known);
  }

  /// The figure that begins at word `i` and does not reach beyond `limit`, an offset in the text.
  Optional<Found> at(int i, int limit) {
    if (!words.isNumber(i)
        && !known.firsts().contains(words.at(i))
        && !known.cardinals().isGlued()) {
      return Optional.empty();
    }
    Optional<Term.Reading> bound = known.before().at(words, i);
    int start = i + bound.map(Term.Reading::length).orElse(0);
    Optional<Found> found = range(start, limit).or(() -> single(start, limit, bound.isPresent()));
    return found
        .filter(it -> words.span(it.end() - 1).end() <= limit)
        .map(
            it ->
                bound.isEmpty()
                    ? it
                    : new Found(
                        i,
                        it.end(),
                        it.value(),
                        it.upTo(),
                        Bound.values()[bound.get().value()],
                        it.unit(),
                        it.of(),
                        it.after()));
  }

  /// Where to go on when no figure begins at word `i`: a number that is none is left behind whole.
  int skip(int i) {
    int never = known.never().at(words, i).map(it -> i + it.length()).orElse(i);
    if (!words.isNumber(i)) {
      return never;
    }
    int end = i + 1;
    while (isPhone(i) && words.isNumber(end) && words.at(end).length() < 5) {
      end++;
    }
    while (words.isNumber(end + 1) && words.isGlued(end) && words.isGlued(end + 1)) {
      end += 2;
    }
    return Math.max(end, never);
  }

  private Optional<Found> range(int start, int limit) {
    for (FigureWords.Range range : known.ranges()) {
      int from = after(range.first(), start);
      Optional<Read> low = from < 0 || !isStart(from, true) ? Optional.empty() : numbers.at(from);
      if (low.isEmpty()) {
        continue;
      }
      // "10 % à 12 %", "10 à 12 %"
      int unit = unitEnd(low.get().end());
      int between = after(range.between(), unit);
      Optional<Read> high = between < 0 ? Optional.empty() : numbers.at(between);
      if (high.isEmpty() || words.span(high.get().end() - 1).end() > limit) {
        continue;
      }
      BigDecimal first = scaledLike(low.get(), high.get());
      boolean isScore = range.first().isEmpty() && range.between().equals(List.of("-"));
      Optional<Found> found =
          finish(start, high.get(), first, Optional.of(high.get().value()), true);
      boolean isOneUnit =
          unit == low.get().end()
              || found.filter(it -> it.unit().equals(unit(low.get().end()))).isPresent();
      if (isOneUnit
          && first.compareTo(high.get().value()) < 0
          && (!isScore || found.filter(it -> isMeasured(it)).isPresent())) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isMeasured(Found found) {
    return !found.unit().isEmpty() || found.after() > found.of();
  }

  /// "Entre 2 et 3 millions": the first is in millions too.
  private static BigDecimal scaledLike(Read low, Read high) {
    BigDecimal thousand = BigDecimal.valueOf(1000);
    boolean isShort =
        low.value().compareTo(thousand) < 0
            && high.value().compareTo(thousand.multiply(thousand)) >= 0;
    if (!isShort || high.value().remainder(thousand).signum() != 0) {
      return low.value();
    }
    BigDecimal scale = thousand;
    while (high.value().compareTo(scale.multiply(thousand)) >= 0) {
      scale = scale.multiply(thousand);
    }
    return low.value().multiply(scale);
  }

  private Optional<Found> single(int start, int limit, boolean isBounded) {
    Optional<Term.Reading> share = known.share().at(words, start);
    if (share.isPresent()) {
      int end = start + share.get().length();
      int of = counted.start(end);
      return Optional.of(
          new Found(
              start,
              end,
              known.shares().get(share.get().value()),
              Optional.empty(),
              Bound.EXACT,
              "%",
              of,
              counted.end(of)));
    }
    Optional<Term.Reading> sign =
        known
            .unit()
            .at(words, start)
            .filter(it -> isMoney(start, it) && words.isNumber(start + it.length()));
    int from = start + sign.map(Term.Reading::length).orElse(0);
    if (!isStart(from, isBounded || sign.isPresent()) || isScore(from, "-")) {
      return Optional.empty();
    }
    Optional<Read> read = numbers.at(from).filter(it -> words.span(it.end() - 1).end() <= limit);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    if (sign.isPresent()) {
      int of = counted.start(read.get().end());
      return Optional.of(
          new Found(
              start,
              read.get().end(),
              read.get().value(),
              Optional.empty(),
              bound(read.get()),
              known.units().get(sign.get().value()),
              of,
              counted.end(of)));
    }
    return finish(start, read.get(), read.get().value(), Optional.empty(), isBounded);
  }

  /// Whether a sign of money stands there: "$", not "°" or "euros".
  private boolean isMoney(int i, Term.Reading sign) {
    return !words.isWord(i + sign.length() - 1)
        && known.units().get(sign.value()).chars().allMatch(Character::isUpperCase);
  }

  /// Adds unit, bound behind and what is counted.
  private Optional<Found> finish(
      int start, Read last, BigDecimal value, Optional<BigDecimal> upTo, boolean isBounded) {
    int unitEnd = unitEnd(last.end());
    String unit = unitEnd > last.end() ? unit(last.end()) : "";
    // "une heure et demie"
    Optional<Term.Reading> half =
        unit.isEmpty() ? Optional.empty() : known.half().at(words, unitEnd);
    int end = unitEnd + half.map(Term.Reading::length).orElse(0);
    Optional<Term.Reading> behind = known.after().at(words, end);
    int of = counted.start(end);
    int after = counted.end(of);
    Found found =
        new Found(
            start,
            end + behind.map(Term.Reading::length).orElse(0),
            half.isPresent() ? value.add(NumberReader.HALF) : value,
            upTo,
            behind.map(it -> Bound.values()[it.value()]).orElseGet(() -> bound(last)),
            unit,
            of,
            after);
    boolean isArticle =
        last.value().equals(BigDecimal.ONE) && known.one().contains(words.at(last.end() - 1));
    boolean isSure =
        isArticle
            ? !unit.isEmpty() && (isBounded || half.isPresent())
            : isBounded || behind.isPresent() || !unit.isEmpty();
    return isSure || counts(start, last, found) ? Optional.of(found) : Optional.empty();
  }

  /// Whether a bare number counts something: "deux hommes", not "neuf" or "en 2024".
  private boolean counts(int start, Read read, Found found) {
    String first = words.at(start);
    boolean isOne = read.value().equals(BigDecimal.ONE);
    if (isOne && known.one().contains(words.at(read.end() - 1))) {
      return known.counted().contains(words.at(read.end()));
    }
    if (!read.digits()) {
      return read.about() || found.after() > found.of() || read.value().intValue() > 20;
    }
    boolean isName =
        words.isCapital(start - 1)
            && words.isWord(start - 1)
            && start - 1 > 0
            && !words.at(start - 2).equals(".");
    boolean looksLikeYear =
        read.end() - start == 1
            && first.length() == 4
            && (first.startsWith("19") || first.startsWith("20"));
    boolean isListed = start == 0 && (words.at(1).equals(".") || words.at(1).equals(")"));
    return !isListed
        && !(isName && read.value().intValue() < 10_000 && found.after() == found.of())
        && !(looksLikeYear && (isName || found.after() == found.of()));
  }

  private static Bound bound(Read read) {
    return read.about() ? Bound.ABOUT : Bound.EXACT;
  }

  private int unitEnd(int i) {
    int from = known.of().at(words, i).map(it -> i + it.length()).orElse(i);
    return known
        .unit()
        .at(words, from)
        .map(it -> from + it.length())
        .or(() -> known.unit().at(words, i).map(it -> i + it.length()))
        .orElse(i);
  }

  private String unit(int i) {
    int from = known.of().at(words, i).map(it -> i + it.length()).orElse(i);
    return known
        .unit()
        .at(words, from)
        .or(() -> known.unit().at(words, i))
        .map(it -> known.units().get(it.value()))
        .orElse("");
  }

  /// The place after these words, or -1 when others stand there.
  private int after(List<String> expected, int i) {
    for (int k = 0; k < expected.size(); k++) {
      if (!expected.get(k).equals(words.at(i + k))) {
        return -1;
      }
    }
    return i + expected.size();
  }

  /// Whether a number may begin here: not inside a name ("G7", "Covid-19"), a code or an ordinal.
  private boolean isStart(int i, boolean isBounded) {
    if (known.never().at(words, i).isPresent()) {
      return false;
    }
    if (!words.isNumber(i)) {
      return true;
    }
    boolean isGluedBefore = words.isGlued(i) && !"([\"'-+~<>=/$€£:,;".contains(words.at(i - 1));
    boolean isInName =
        words.isGlued(i) && words.at(i - 1).equals("-") && words.isGlued(i - 1) && i > 1;
    boolean isGluedAfter =
        words.isGlued(i + 1)
            && words.isWord(i + 1)
            && !known.scales().containsKey(words.at(i + 1))
            && known.unit().at(words, i + 1).isEmpty();
    boolean isLabelled = !isBounded && known.labels().contains(words.at(i - 1));
    return !isGluedBefore
        && !isInName
        && !isGluedAfter
        && !isLabelled
        && !isPhone(i)
        && !isScore(i, "/:");
  }

  /// "01 42 …", "+33 …", "555-0100".
  private boolean isPhone(int i) {
    boolean isPlus = words.at(i - 1).equals("+") && words.isNumber(i + 1);
    boolean isPairs = true;
    for (int k = 0; k < 3; k++) {
      isPairs &= words.isNumber(i + k) && words.at(i + k).length() == 2;
    }
    return isPlus
        || isPairs
        || words.at(i).length() > 1
            && words.at(i).startsWith("0")
            && !words.at(i + 1).equals(",")
            && !words.at(i + 1).equals(".");
  }

  /// "3-1", "6/4", "2:0": numbers set against each other.
  private boolean isScore(int i, String signs) {
    return words.isNumber(i)
        && words.isGlued(i + 1)
        && words.isGlued(i + 2)
        && words.isNumber(i + 2)
        && signs.contains(words.at(i + 1));
  }
}
