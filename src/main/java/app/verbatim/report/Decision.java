package app.verbatim.report;

import app.verbatim.project.Evidence;
import app.verbatim.project.Verdict;
import java.util.ArrayList;
import java.util.List;

/// What was decided on a point, in words.
///
/// @param brief for a table: `A correct (DR)`, followed by `*` where there are exceptions; `open`
/// @param rulings everyone's, the earliest first; empty where nothing was decided or written
/// @param fresh what the point says now and did not say when it was settled
public record Decision(boolean settled, String brief, List<Ruled> rulings, List<String> fresh) {

  /// One editor's decision.
  ///
  /// @param name `A correct`; empty where there is only a note
  /// @param by initials; may be empty
  /// @param when `5 Sep 2023, 14:32 UTC`
  /// @param exceptions `« continuent d'inclure » (A): B correct`
  /// @param proofs of [Verdict#evidence()], said in one line each
  /// @param action what the desk does about it; empty for nothing
  /// @param asked when the desk was asked; empty when it was not
  public record Ruled(
      Verdict verdict,
      String name,
      String by,
      String when,
      List<String> exceptions,
      List<String> proofs,
      String action,
      String asked) {

    public Ruled {
      exceptions = List.copyOf(exceptions);
      proofs = List.copyOf(proofs);
    }

    public String note() {
      return verdict.note();
    }

    public List<Evidence> evidence() {
      return verdict.evidence();
    }

    /// `DR, 5 Sep 2023, 14:32 UTC`.
    public String signature() {
      return by.isEmpty() ? when : by + ", " + when;
    }
  }

  /// A line of a card: what it is, and its words.
  public record Line(String label, String words) {}

  public Decision {
    rulings = List.copyOf(rulings);
    fresh = List.copyOf(fresh);
  }

  /// Everything decided, line by line, for a card.
  public List<Line> lines(Note note) {
    List<Line> lines = new ArrayList<>();
    for (Ruled it : rulings) {
      if (!it.name().isEmpty()) {
        lines.add(
            new Line(note.say("note.verdict"), note.say("note.by", it.name(), it.signature())));
      }
      it.exceptions().forEach(one -> lines.add(new Line(note.say("note.except"), one)));
      if (!it.note().isBlank()) {
        String words = Excerpt.plain(it.note()).text();
        lines.add(
            new Line(
                note.say("note.note"),
                it.name().isEmpty() ? note.say("note.by", words, it.signature()) : words));
      }
      it.proofs().forEach(one -> lines.add(new Line(note.say("note.evidence"), one)));
      if (!it.action().isEmpty()) {
        lines.add(new Line(note.say("note.action"), it.action()));
      }
      if (!it.asked().isEmpty()) {
        lines.add(new Line(note.say("note.question"), it.asked()));
      }
    }
    fresh.forEach(one -> lines.add(new Line(note.say("note.fresh"), one)));
    return lines;
  }
}
