package app.verbatim.report.notice;

import app.verbatim.finding.Change;
import app.verbatim.finding.Finding;
import app.verbatim.project.Verdict.FollowUp;
import app.verbatim.report.NotedPoint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a desk can send about a story it sent before.
public enum NoticeKind {
  CORRECTION(true, false),
  REFILE(true, false),
  KILL(false, true),
  HOLD(false, true),
  ADVISORY(false, false),
  ONLINE(true, false);

  private final boolean needsWords;
  private final boolean needsReason;

  NoticeKind(boolean needsWords, boolean needsReason) {
    this.needsWords = needsWords;
    this.needsReason = needsReason;
  }

  /// Whether the editor must type the words to publish.
  public boolean needsWords() {
    return needsWords;
  }

  /// Whether the editor must say why.
  public boolean needsReason() {
    return needsReason;
  }

  /// `correction`, as the form's file and the command line name it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<NoticeKind> named(String word) {
    for (NoticeKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// What is proposed for these points: the action of the verdict where one was chosen, else a
  /// refile for spellings alone, else a correction. A kill is the editor's own idea or none.
  public static NoticeKind proposed(List<NotedPoint> points) {
    return points.stream()
        .flatMap(it -> it.decision().rulings().stream())
        .map(it -> it.verdict().followUp())
        .filter(it -> it != FollowUp.NONE && it != FollowUp.KILL)
        .findFirst()
        .map(it -> valueOf(it.name()))
        .orElseGet(() -> points.stream().allMatch(NoticeKind::isSpelling) ? REFILE : CORRECTION);
  }

  private static boolean isSpelling(NotedPoint point) {
    return point.point().findings().stream().allMatch(NoticeKind::isSpelling);
  }

  private static boolean isSpelling(Finding finding) {
    return !finding.changes().isEmpty()
        && finding.changes().stream().allMatch(it -> it.kind() == Change.Kind.NAME);
  }
}
