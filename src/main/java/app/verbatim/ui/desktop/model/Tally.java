package app.verbatim.ui.desktop.model;

import app.verbatim.finding.Point;

/// How far the work is.
public final class Tally {

  private final Session session;

  Tally(Session session) {
    this.session = session;
  }

  /// How many major points are settled.
  public int settled() {
    return session.project().get().map(it -> it.settled(Point.Section.MAJOR)).orElse(0);
  }

  /// How many major points there are.
  public int major() {
    return session
        .comparison()
        .get()
        .map(
            it ->
                it.points().stream()
                    .filter(point -> point.section() == Point.Section.MAJOR)
                    .count())
        .orElse(0L)
        .intValue();
  }
}
