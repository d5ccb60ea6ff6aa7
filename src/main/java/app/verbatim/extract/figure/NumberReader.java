package app.verbatim.extract.figure;

import app.verbatim.article.language.Cardinals;
import app.verbatim.article.language.Term;
import app.verbatim.article.language.Words;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads one number, in digits or in words, as the language writes it.
record NumberReader(Words words, FigureWords language) {

  /// The longest run of digits that is a number; a longer one is a code.
  private static final int LONGEST = 15;

  static final BigDecimal HALF = new BigDecimal("0.5");

  /// A number.
  ///
  /// @param end the place after its last word
  /// @param about whether the word itself says "about as many"
  /// @param digits whether it is written in digits
  record Read(int end, BigDecimal value, boolean about, boolean digits) {}

  /// The number that begins at word `i`.
  Optional<Read> at(int i) {
    Optional<Read> read = words.isNumber(i) ? digits(i) : inWords(i);
    return read.flatMap(it -> dozens(it).or(() -> half(it)).or(() -> read));
  }

  /// "Two dozen": about as many, as one dozen is.
  private Optional<Read> dozens(Read read) {
    return language
        .collective()
        .at(words, read.end())
        .filter(it -> !read.about() && read.value().compareTo(BigDecimal.ONE) > 0)
        .map(
            it ->
                new Read(
                    read.end() + it.length(),
                    read.value().multiply(BigDecimal.valueOf(it.value())),
                    true,
                    read.digits()));
  }

  /// "Two and a half million", "deux et demi".
  private Optional<Read> half(Read read) {
    return language
        .half()
        .at(words, read.end())
        .map(
            it ->
                scaled(
                    new Read(
                        read.end() + it.length(),
                        read.value().add(HALF),
                        read.about(),
                        read.digits())));
  }

  private Optional<Read> digits(int i) {
    StringBuilder digits = new StringBuilder(words.at(i));
    int end = i + 1;
    boolean canGroup = digits.length() <= 3 && !(digits.charAt(0) == '0' && digits.length() > 1);
    boolean grouped = false;
    while (canGroup) {
      int next = group(end);
      if (next < 0) {
        break;
      }
      digits.append(words.at(next));
      end = next + 1;
      grouped = true;
    }
    if (isFraction(end, grouped)) {
      digits.append('.').append(words.at(end + 1));
      end += 2;
    }
    if (digits.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.of(scaled(new Read(end, new BigDecimal(digits.toString()), false, true)));
  }

  /// The place of a further group of three digits, or -1.
  private int group(int end) {
    if (words.isNumber(end)) {
      boolean isGroup =
          language.grouping().indexOf(' ') >= 0
              && words.at(end).length() == 3
              && words.span(end).start() - words.span(end - 1).end() == 1;
      return isGroup ? end : -1;
    }
    boolean isGroup =
        words.at(end).length() == 1
            && language.grouping().indexOf(words.at(end).charAt(0)) >= 0
            && words.isGlued(end)
            && words.isGlued(end + 1)
            && words.isNumber(end + 1)
            && words.at(end + 1).length() == 3;
    return isGroup ? end + 1 : -1;
  }

  private boolean isFraction(int end, boolean grouped) {
    String sign = words.at(end);
    boolean isSign =
        sign.length() == 1
            && (sign.charAt(0) == language.decimal() || sign.equals(".") && !grouped);
    return isSign && words.isGlued(end) && words.isGlued(end + 1) && words.isNumber(end + 1);
  }

  /// "1,2 milliard", "2.5m", "deux mille milliards".
  private Read scaled(Read read) {
    int end = read.end();
    BigDecimal value = read.value();
    Long scale = language.scales().get(words.at(end));
    while (scale != null && isScale(end)) {
      value = value.multiply(BigDecimal.valueOf(scale));
      end++;
      scale = language.scales().get(words.at(end));
    }
    return new Read(end, plain(value), read.about(), read.digits());
  }

  /// A letter is a scale before a sign of money ("M€"), or where it is no unit ("2.5m").
  private boolean isScale(int i) {
    boolean isLetter = words.at(i).length() < 3;
    boolean isMoney = language.unit().at(words, i + 1).isPresent() && !words.isWord(i + 1);
    return !isLetter || isMoney || words.isGlued(i) && language.unit().at(words, i).isEmpty();
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private Optional<Read> inWords(int i) {
    Optional<Term.Reading> collective = language.collective().at(words, i);
    if (collective.isPresent()) {
      Term.Reading it = collective.get();
      return Optional.of(scaledCollective(i + it.length(), BigDecimal.valueOf(it.value())));
    }
    Optional<Cardinals.Reading> cardinal = language.cardinals().at(words, i);
    return cardinal.map(
        it -> new Read(i + it.length(), BigDecimal.valueOf(it.value()), false, false));
  }

  /// "Une dizaine de milliers".
  private Read scaledCollective(int end, BigDecimal value) {
    int next = language.of().at(words, end).map(it -> end + it.length()).orElse(end);
    Long scale = language.scales().get(words.at(next));
    return scale == null
        ? new Read(end, value, true, false)
        : new Read(next + 1, value.multiply(BigDecimal.valueOf(scale)), true, false);
  }
}
