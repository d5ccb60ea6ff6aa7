package app.verbatim.finding;

/// A stretch where two wordings differ: tokens `[left, leftEnd)` of one against `[right, rightEnd)`
/// of the other.
///
/// @param moved the words are the same on both sides and only stand elsewhere
record Hunk(int left, int leftEnd, int right, int rightEnd, boolean moved) {

  int leftLength() {
    return leftEnd - left;
  }

  int rightLength() {
    return rightEnd - right;
  }

  boolean isRemoval() {
    return rightLength() == 0;
  }

  boolean isAddition() {
    return leftLength() == 0;
  }

  /// The same, where both stretches begin later.
  Hunk after(int leftStart, int rightStart) {
    return new Hunk(
        left + leftStart, leftEnd + leftStart, right + rightStart, rightEnd + rightStart, moved);
  }
}
