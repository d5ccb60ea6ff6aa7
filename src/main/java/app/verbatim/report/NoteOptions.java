package app.verbatim.report;

import java.time.ZoneId;
import java.time.ZoneOffset;

/// What an editor can choose about a note.
///
/// @param zone in which times are written; the note names it
/// @param byteOrderMark begins CSV with the mark spreadsheets want, and separates as they expect
public record NoteOptions(Length length, ZoneId zone, boolean byteOrderMark) {

  public static final NoteOptions DEFAULT =
      new NoteOptions(Length.DIFFERENCES, ZoneOffset.UTC, false);

  public NoteOptions with(Length other) {
    return new NoteOptions(other, zone, byteOrderMark);
  }

  public NoteOptions in(ZoneId other) {
    return new NoteOptions(length, other, byteOrderMark);
  }

  public NoteOptions withByteOrderMark() {
    return new NoteOptions(length, zone, true);
  }
}
