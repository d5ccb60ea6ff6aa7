package app.verbatim.ui.desktop.correct;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.scene.control.TextField;

/// A day to be written as `2026-05-31`, or left empty.
public final class DayField extends TextField {

  public void show(Optional<LocalDate> day) {
    setText(day.map(LocalDate::toString).orElse(""));
  }

  /// What is written, an empty day among them; empty, and the field waits for another, where that
  /// is no day.
  public Optional<Written> written() {
    if (getText().isBlank()) {
      return Optional.of(new Written(Optional.empty()));
    }
    try {
      return Optional.of(new Written(Optional.of(LocalDate.parse(getText().strip()))));
    } catch (DateTimeParseException e) {
      // not a day yet: the field stays
      requestFocus();
      selectAll();
      return Optional.empty();
    }
  }

  /// @param day empty where none is meant
  public record Written(Optional<LocalDate> day) {}
}
