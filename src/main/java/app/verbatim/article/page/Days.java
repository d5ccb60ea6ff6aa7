package app.verbatim.article.page;

import app.verbatim.article.Folded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads days written in full, with their year, as they stand in a page's head.
final class Days {

  /// @param start in the folded words searched
  record Day(LocalDate day, int start, int end) {}

  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d./])(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:[.º°]|\\p{L}{1,3})?\\s(?:\\p{L}{1,3}\\s)?(\\p{L}{3,12})\\.?,?\\s"
              + "(?:\\p{L}{1,3}\\s)?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:\\p{L}{2})?,?\\s(\\d{4})(?!\\d)");

  private final Map<String, Month> months = new HashMap<>();
  private final Set<String> weekdays = new HashSet<>();
  private final boolean monthFirst;

  Days(List<String> languages) {
    boolean anyMonthFirst = false;
    for (String code : languages) {
      Locale locale = Locale.of(code);
      for (Month month : Month.values()) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
          months.put(letters(month.getDisplayName(style, locale)), month);
        }
      }
      for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
        weekdays.add(letters(day.getDisplayName(TextStyle.FULL, locale)));
      }
      anyMonthFirst |=
          DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                  FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
              .startsWith("M");
    }
    monthFirst = anyMonthFirst;
  }

  private static String letters(String name) {
    return Folded.fold(name).replaceAll("[^\\p{L}]", "");
  }

  /// The first full day in some folded words.
  Optional<Day> find(String folded) {
    return first(ISO, folded, 1, 2, 3)
        .or(() -> first(DAY_FIRST, folded, 3, 2, 1))
        .or(() -> first(MONTH_FIRST, folded, 3, 1, 2))
        .or(() -> first(NUMBERS, folded, 4, 3, 1));
  }

  private Optional<Day> first(Pattern pattern, String folded, int year, int month, int day) {
    Matcher matcher = pattern.matcher(folded);
    int from = 0;
    while (matcher.find(from)) {
      Optional<LocalDate> read =
          date(matcher.group(year), matcher.group(month), matcher.group(day), pattern == NUMBERS);
      if (read.isPresent()) {
        return Optional.of(new Day(read.get(), matcher.start(), matcher.end()));
      }
      from = matcher.start() + 1;
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(String year, String month, String day, boolean ambiguous) {
    int number = Integer.parseInt(day);
    Optional<Month> named = month(month);
    if (named.isEmpty() && !month.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int second = named.map(Month::getValue).orElseGet(() -> Integer.parseInt(month));
    if (ambiguous && monthFirst) {
      // 05/09 is read only when one of the two can be no month
      if (second > 12) {
        int swap = second;
        second = number;
        number = swap;
      } else if (number <= 12 && number != second) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), second, number));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The month with this name, or the only one that begins so.
  private Optional<Month> month(String word) {
    Month exact = months.get(word);
    if (exact != null) {
      return Optional.of(exact);
    }
    Set<Month> found = new HashSet<>();
    months.forEach(
        (name, month) -> {
          if (name.startsWith(word)) {
            found.add(month);
          }
        });
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /// Whether a line is a day with nothing else but the hour, or a place (a dateline).
  Optional<Role> role(Line line, String words) {
    if (line.words() > 12 || line.folded().chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Optional<Day> day = find(line.folded());
    if (day.isEmpty()) {
      return Optional.empty();
    }
    String before = rest(line.folded().substring(0, day.get().start()));
    String after = rest(line.folded().substring(day.get().end()));
    if (before.length() <= 3 && after.length() <= 12) {
      return Optional.of(Role.DAY);
    }
    return isPlace(words.substring(0, Math.max(0, words.indexOf(','))))
            && before.length() <= 30
            && after.length() <= 30
            && line.words() <= 8
        ? Optional.of(Role.DATELINE)
        : Optional.empty();
  }

  /// A few words with capitals, short ones between them aside.
  private static boolean isPlace(String words) {
    for (String word : words.split(" ")) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) && word.length() > 3) {
        return false;
      }
    }
    return Character.isUpperCase(words.charAt(0));
  }

  /// The letters, without weekdays.
  private String rest(String folded) {
    StringBuilder rest = new StringBuilder();
    for (String word : folded.split("[^\\p{L}]+")) {
      if (!weekdays.contains(word)) {
        rest.append(word);
      }
    }
    return rest.toString();
  }
}
