package app.verbatim.ui.desktop.model;

import app.verbatim.article.Messages;
import app.verbatim.extract.date.DateValue;
import java.time.LocalDate;

/// Writes a date as a desk does, no more precise than it is.
record DateWords(Messages messages) {

  /// @param printed the article's words, for a date that is not resolved
  String of(DateValue value, String printed) {
    return switch (value) {
      case DateValue.Day(var day) -> messages.say("desktop.day", day);
      case DateValue.Time(var day, var time) ->
          messages.say("desktop.date.time", day, time.toString());
      case DateValue.Period period -> period(period, "desktop.date.week", "desktop.date.month");
      case DateValue.Range(var from, var to) -> messages.say("desktop.date.range", from, to);
      case DateValue.Unresolved() -> Printed.narrated(printed);
    };
  }

  /// The same in few signs, for the head of a narrow column.
  String brief(DateValue value) {
    return switch (value) {
      case DateValue.Day(var day) -> messages.say("desktop.date.brief", day);
      case DateValue.Time(var day, var time) ->
          messages.say("desktop.date.briefTime", day, time.toString());
      case DateValue.Period period ->
          period(period, "desktop.date.briefWeek", "desktop.date.briefMonth");
      case DateValue.Range(var from, var to) -> messages.say("desktop.date.briefRange", from, to);
      case DateValue.Unresolved() -> "";
    };
  }

  private String period(DateValue.Period period, String week, String month) {
    LocalDate from = period.from();
    return switch (period.grain()) {
      case "week" -> messages.say(week, from);
      case "month" -> messages.say(month, from);
      case "quarter" ->
          messages.say("desktop.date.quarter", (from.getMonthValue() + 2) / 3, "" + from.getYear());
      default -> period.name();
    };
  }
}
