package app.verbatim.generated;

import app.verbatim.generated.Told.Edit;

/// How one report gives one statement.
///
/// @param secondHead whether the claim is given in the words of the second translator
/// @param showsDay whether the report says on what day it was said
/// @param edit what was changed on purpose
record Delivery(
    int article,
    Told told,
    Way way,
    boolean secondHead,
    boolean secondTail,
    boolean showsDay,
    Edit edit) {

  /// What became of the words.
  enum Way {
    FULL,
    /// Without what the speaker went on to say, and without a mark.
    CUT,
    /// With a mark for what is left out.
    MARKED,
    /// Interrupted by the attribution.
    SPLIT,
    /// Reported, without quotation marks.
    INDIRECT,
    /// Reported, some words between quotation marks.
    PARTIAL
  }

  boolean isQuoted() {
    return way != Way.INDIRECT && way != Way.PARTIAL;
  }

  /// The words of the claim as this report has them, before any edit.
  String words() {
    return isQuoted() ? told.head(secondHead) : told.reported().replace("[[", "").replace("]]", "");
  }

  Delivery with(Edit other) {
    boolean day = showsDay || other.kind().equals("said");
    return new Delivery(article, told, way, secondHead, secondTail, day, other);
  }
}
