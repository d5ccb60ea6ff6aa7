package app.verbatim.project;

import java.util.ArrayList;
import java.util.List;

/// Every step taken, from the beginning: what undo goes back through, also after a restart.
///
/// @param base the work before the first step
/// @param steps in the order taken; those after `done` were undone and can be taken again
/// @param done how many of the steps stand
public record History(Work base, List<Step> steps, int done) {

  public History {
    steps = List.copyOf(steps);
    if (done < 0 || done > steps.size()) {
      throw new IllegalArgumentException("done " + done + " of " + steps.size());
    }
  }

  /// No step yet.
  public static History from(Work base) {
    return new History(base, List.of(), 0);
  }

  /// The work as the steps that stand make it.
  public Work work() {
    Work work = base;
    for (Step step : steps.subList(0, done)) {
      work = work.after(step.action());
    }
    return work;
  }

  /// One step more. What was undone can then no longer be redone.
  public History with(Step step) {
    List<Step> all = new ArrayList<>(steps.subList(0, done));
    all.add(step);
    return new History(base, all, all.size());
  }
}
