package app.verbatim.report;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// What an editor can choose about a note.
///
/// @param zone in which times are written; the note names it
/// @param byteOrderMark begins CSV with the mark spreadsheets want, and separates as they expect
/// @param reviews what was given for fact checks of single points
public record NoteOptions(Length length, ZoneId zone, boolean byteOrderMark, List<Review> reviews) {

  public static final NoteOptions DEFAULT =
      new NoteOptions(Length.DIFFERENCES, ZoneOffset.UTC, false, List.of());

  public NoteOptions {
    reviews = List.copyOf(reviews);
  }

  public NoteOptions with(Length other) {
    return new NoteOptions(other, zone, byteOrderMark, reviews);
  }

  public NoteOptions in(ZoneId other) {
    return new NoteOptions(length, other, byteOrderMark, reviews);
  }

  public NoteOptions withByteOrderMark() {
    return new NoteOptions(length, zone, true, reviews);
  }

  public NoteOptions reviewing(List<Review> others) {
    return new NoteOptions(length, zone, byteOrderMark, others);
  }
}
