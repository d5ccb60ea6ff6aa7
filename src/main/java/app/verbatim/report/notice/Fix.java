package app.verbatim.report.notice;

/// One point of a notice.
///
/// @param point its label in the note: `M1`
/// @param read the words to publish, typed by the editor; may be empty where the kind needs none
/// @param instead what was published, where it is not what the point marks in our copy; may be
///   empty
public record Fix(String point, String read, String instead) {}
