package app.verbatim.finding;

import app.verbatim.finding.Similarity.Likeness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// How many articles stand behind each wording, and which quotations run two statements together.
/// What many give leads; a quotation that holds two of the others whole never does, or everything
/// that is said in either would gather around it.
final class Support {

  /// Two versions are of one wording when this much of both is the same.
  private static final double SAME_WORDING = 0.75;

  /// So much of a statement stands in a quotation that holds it.
  private static final double HELD = 0.7;

  /// Two statements have less than this in common.
  private static final double APART = 0.25;

  /// What is held makes up so much of the quotation that holds it.
  private static final double COVERED = 0.6;

  /// A statement of fewer words of content stands in too many others.
  private static final int LEAST_WORDS = 3;

  private static final int MOST_COMPARED = 16;

  private final Similarity similarity;
  private final LeaderIndex index;

  /// The articles behind each wording.
  private final List<Set<Integer>> articles = new ArrayList<>();

  private final Map<Profile, Integer> wordings = new IdentityHashMap<>();

  /// Whether a version with these words runs two statements together.
  private final Map<Set<String>, Boolean> merged = new HashMap<>();

  /// @param profiles quotations and reported speech, in the order of the articles
  Support(List<Profile> profiles, Similarity similarity) {
    this.similarity = similarity;
    index = new LeaderIndex(profiles.size());
    Map<Set<String>, Integer> known = new HashMap<>();
    for (Profile profile : profiles) {
      Set<String> words = profile.weights().keySet();
      Integer wording = known.get(words);
      if (wording == null) {
        wording = wording(profile);
        known.put(words, wording);
      }
      articles.get(wording).add(profile.version().article());
      wordings.put(profile, wording);
    }
    for (Profile profile : profiles) {
      if (profile.version().isDirect()) {
        merged.computeIfAbsent(profile.weights().keySet(), words -> runsTogether(profile));
      }
    }
  }

  private int wording(Profile profile) {
    int best = -1;
    double most = SAME_WORDING;
    for (LeaderIndex.Leader leader : index.nearest(profile, MOST_COMPARED)) {
      double alike = similarity.of(profile, leader.profile()).mutual();
      if (alike >= most && isSameLanguage(profile, leader.profile())) {
        most = alike;
        best = leader.group();
      }
    }
    if (best < 0) {
      best = articles.size();
      articles.add(new HashSet<>());
      index.add(profile, best);
    }
    return best;
  }

  /// How many entries of the index were read.
  long read() {
    return index.read();
  }

  /// How many articles have this wording, or nearly; 0 for what was not counted.
  int articles(Profile profile) {
    Integer wording = wordings.get(profile);
    return wording == null ? 0 : articles.get(wording).size();
  }

  /// Whether two statements that others give apart are one quotation here.
  boolean isMerged(Profile profile) {
    return profile.version().isDirect()
        && Objects.requireNonNullElse(merged.get(profile.weights().keySet()), false);
  }

  private boolean runsTogether(Profile profile) {
    List<Profile> held = new ArrayList<>();
    for (LeaderIndex.Leader leader : index.nearest(profile, MOST_COMPARED)) {
      Profile other = leader.profile();
      if (other != profile
          && other.version().article() != profile.version().article()
          && isSameLanguage(profile, other)
          && articles(other) >= articles(profile)
          && other.version().content() >= LEAST_WORDS
          && similarity.of(profile, other).shared() >= HELD * other.total()) {
        held.add(other);
      }
    }
    for (int i = 0; i < held.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (areTwo(held.get(i), held.get(k))
            && held.get(i).total() + held.get(k).total() >= COVERED * profile.total()) {
          return true;
        }
      }
    }
    return false;
  }

  /// Not two halves of what one paragraph gives in pieces.
  private boolean areTwo(Profile a, Profile b) {
    Likeness likeness = similarity.of(a, b);
    return likeness.containment() < APART && !isOneParagraph(a.version(), b.version());
  }

  private static boolean isOneParagraph(Version a, Version b) {
    return a.article() == b.article() && block(a) == block(b);
  }

  private static int block(Version version) {
    return version.member().extract().article().blockAt(version.member().span().start());
  }

  private static boolean isSameLanguage(Profile a, Profile b) {
    return a.version().language().equals(b.version().language());
  }
}
