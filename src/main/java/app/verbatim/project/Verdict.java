package app.verbatim.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an editor decided on a point, and what was written about it.
///
/// @param id a digest of all the rest; later versions of the program must make the same one
/// @param ruling empty where there is only a note
/// @param note may be empty
/// @param asked when the question to the desk was asked; empty when none was
/// @param initials who decided; may be empty
/// @param time when
public record Verdict(
    String id,
    Subject subject,
    Optional<Ruling> ruling,
    List<Except> exceptions,
    String note,
    List<Evidence> evidence,
    FollowUp followUp,
    Optional<Instant> asked,
    String initials,
    Instant time) {

  /// What the desk does about it.
  public enum FollowUp {
    NONE,
    REFILE,
    CORRECTION,
    KILL,
    ADVISORY,
    HOLD
  }

  public Verdict {
    exceptions = List.copyOf(exceptions);
    evidence = List.copyOf(evidence);
  }

  /// A verdict without note, evidence or exception.
  public static Verdict of(Subject subject, Ruling ruling, String initials, Instant time) {
    return open(subject, initials, time).ruled(ruling);
  }

  /// Nothing decided, nothing written yet.
  public static Verdict open(Subject subject, String initials, Instant time) {
    return numbered(
        subject,
        Optional.empty(),
        List.of(),
        "",
        List.of(),
        FollowUp.NONE,
        Optional.empty(),
        initials,
        time);
  }

  public Verdict ruled(Ruling other) {
    return numbered(
        subject, Optional.of(other), exceptions, note, evidence, followUp, asked, initials, time);
  }

  /// The same, another ruling for one finding or change. The last word on it counts.
  public Verdict except(Except exception) {
    List<Except> all =
        java.util.stream.Stream.concat(
                exceptions.stream()
                    .filter(
                        it ->
                            !it.finding().equals(exception.finding())
                                || !it.change().equals(exception.change())),
                java.util.stream.Stream.of(exception))
            .toList();
    return numbered(subject, ruling, all, note, evidence, followUp, asked, initials, time);
  }

  public Verdict noted(String words, List<Evidence> proofs) {
    return numbered(subject, ruling, exceptions, words, proofs, followUp, asked, initials, time);
  }

  public Verdict followedUp(FollowUp other) {
    return numbered(subject, ruling, exceptions, note, evidence, other, asked, initials, time);
  }

  public Verdict asked(Instant when) {
    return numbered(
        subject, ruling, exceptions, note, evidence, followUp, Optional.of(when), initials, time);
  }

  /// The same, by someone, at a time: what was written before stays.
  public Verdict by(String who, Instant when) {
    return numbered(subject, ruling, exceptions, note, evidence, followUp, asked, who, when);
  }

  Verdict about(Subject other) {
    return numbered(other, ruling, exceptions, note, evidence, followUp, asked, initials, time);
  }

  Verdict excepting(List<Except> others) {
    return numbered(subject, ruling, others, note, evidence, followUp, asked, initials, time);
  }

  /// The verdict with the id its content gives.
  public static Verdict numbered(
      Subject subject,
      Optional<Ruling> ruling,
      List<Except> exceptions,
      String note,
      List<Evidence> evidence,
      FollowUp followUp,
      Optional<Instant> asked,
      String initials,
      Instant time) {
    List<String> all = new ArrayList<>(subject.findings());
    subject.passages().forEach(it -> add(all, it));
    ruling.ifPresent(it -> add(all, it));
    for (Except it : exceptions) {
      all.add(it.finding());
      it.change().ifPresent(change -> add(all, change));
      add(all, it.ruling());
    }
    all.add(note);
    evidence.forEach(it -> all.addAll(List.of(it.address(), it.excerpt(), it.time().toString())));
    all.add(followUp.name());
    all.add(asked.map(Instant::toString).orElse(""));
    all.addAll(List.of(initials, time.toString()));
    return new Verdict(
        Sha256.of(String.join("\n", all)).substring(0, 12),
        subject,
        ruling,
        exceptions,
        note,
        evidence,
        followUp,
        asked,
        initials,
        time);
  }

  private static void add(List<String> all, Quoted quoted) {
    all.add(quoted.passage().article() + " " + quoted.passage().span().start());
    all.add(quoted.words());
  }

  private static void add(List<String> all, Ruling ruling) {
    all.add(ruling.choice());
    ruling.version().ifPresent(it -> add(all, it));
  }

  /// Without the words, which belong in no log.
  @Override
  public String toString() {
    return "Verdict[" + id + "]";
  }
}
