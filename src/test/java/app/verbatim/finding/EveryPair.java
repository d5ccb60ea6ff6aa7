package app.verbatim.finding;

import app.verbatim.extract.Extract;
import java.util.ArrayList;
import java.util.List;

/// The scorer of the alignment run on every pair of versions of different articles, without an
/// index: what the alignment is measured against.
public final class EveryPair {

  private EveryPair() {}

  /// How many pairs are sure to belong together.
  public static long sure(List<Extract> extracts) {
    NameRegister names = NameRegister.of(extracts);
    List<Tokens> tokens = new ArrayList<>();
    for (int i = 0; i < extracts.size(); i++) {
      tokens.add(Tokens.of(extracts.get(i), names.at(i)));
    }
    List<Version> versions = Aligner.versions(extracts, tokens);
    Vocabulary vocabulary = new Vocabulary(versions);
    List<Profile> profiles = versions.stream().map(it -> new Profile(it, vocabulary)).toList();
    Links links = new Links(new Roles(extracts));
    long sure = 0;
    for (int i = 0; i < profiles.size(); i++) {
      for (int j = i + 1; j < profiles.size(); j++) {
        Profile left = profiles.get(i);
        Profile right = profiles.get(j);
        if (left.version().article() != right.version().article()) {
          sure += links.between(left, right).isSure() ? 1 : 0;
        }
      }
    }
    return sure;
  }
}
