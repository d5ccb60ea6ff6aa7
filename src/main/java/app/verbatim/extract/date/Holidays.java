package app.verbatim.extract.date;

import java.time.LocalDate;
import java.time.MonthDay;

/// Days with a name, as the language files write them: `12-25`, or `easter+1`.
final class Holidays {

  private static final String EASTER = "easter";

  private Holidays() {}

  static LocalDate in(String holiday, int year) {
    return holiday.startsWith(EASTER)
        ? easter(year).plusDays(Integer.parseInt(holiday.substring(EASTER.length())))
        : MonthDay.parse("--" + holiday).atYear(year);
  }

  /// Easter Sunday, after Meeus, Jones and Butcher.
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
