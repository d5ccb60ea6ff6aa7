package app.verbatim.finding;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import java.util.List;
import java.util.Optional;

/// The findings of one statement or one block: one row, one card, one decision.
///
/// @param id `p1`, `p2`… in the order shown
/// @param section the part of the list it stands in
/// @param title who it is about ("Adrienne Watson", "New York Times (A), Maison Blanche (B)",
///   "Titres")
/// @param findings at least one, the gravest first
/// @param places where it stands, one for each passage shown; see [Place]
/// @param wordings the passages set face to face, one row each, in the order of the articles
/// @param message one sentence that can be read aloud as it stands
/// @param reason why it matters, one or two sentences; may be empty
/// @param probable true where the link is to be confirmed
public record Point(
    String id,
    Section section,
    Severity severity,
    Message title,
    List<Finding> findings,
    List<Place> places,
    List<Wording> wordings,
    Message message,
    Optional<Message> reason,
    boolean probable) {

  /// The sections of the list, in the order shown.
  public enum Section {
    MAJOR,
    NOTABLE,
    ONLY_IN,
    STYLE
  }

  /// Where a desk finds it: an article and `headline`, `standfirst`, `crosshead` or `§ 4`.
  public record Place(String article, Message place) {}

  /// One version set face to face with the others.
  ///
  /// @param shown the stretch of text to show, marks included
  /// @param marked the differing words in it, in reading order
  public record Wording(Passage shown, List<Passage> marked) {

    public Wording {
      marked = List.copyOf(marked);
    }
  }

  public Point {
    findings = List.copyOf(findings);
    places = List.copyOf(places);
    wordings = List.copyOf(wordings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("point " + id + " has no findings");
    }
  }
}
