package app.verbatim.finding;

/// How much two versions have in common. Finds counterparts only: whether the meaning changed is
/// for the checks to say.
interface Similarity {

  Likeness of(Profile left, Profile right);

  /// @param shared weight of the words in common
  /// @param left weight of all words of the left version
  /// @param right weight of all words of the right version
  /// @param words how many different content words are in common
  /// @param names how many of them are names or figures
  record Likeness(double shared, double left, double right, int words, int names) {

    static final Likeness NONE = new Likeness(0, 0, 0, 0, 0);

    /// Share of the smaller version that stands in the larger, in [0, 1].
    double containment() {
      double least = Math.min(left, right);
      return least <= 0 ? 0 : Math.min(1, shared / least);
    }

    /// Share of the larger version that stands in the smaller, in [0, 1].
    double mutual() {
      double most = Math.max(left, right);
      return most <= 0 ? 0 : Math.min(1, shared / most);
    }
  }
}
