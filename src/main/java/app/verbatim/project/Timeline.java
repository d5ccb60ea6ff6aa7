package app.verbatim.project;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The steps of the open project, and the work at each. Going back is taking the steps before anew
/// from the last mark, so that no step needs its own way back.
final class Timeline {

  /// Every so many steps the work is kept: at most so many are taken anew.
  private static final int MARK = 64;

  private final List<Step> steps = new ArrayList<>();
  private final TreeMap<Integer, Work> marks = new TreeMap<>();
  private int done;
  private Work now;

  Timeline(History history) {
    now = history.base();
    marks.put(0, now);
    history.steps().forEach(this::take);
    goTo(history.done());
  }

  Work now() {
    return now;
  }

  int done() {
    return done;
  }

  List<Step> steps() {
    return steps;
  }

  History history() {
    return new History(marks.firstEntry().getValue(), steps, done);
  }

  void take(Step step) {
    Work after = now.after(step.action());
    steps.subList(done, steps.size()).clear();
    marks.tailMap(done, false).clear();
    steps.add(step);
    now = after;
    done++;
    if (done % MARK == 0) {
      marks.put(done, now);
    }
  }

  void goTo(int place) {
    var mark = marks.floorEntry(place);
    Work work = mark.getValue();
    for (Step step : steps.subList(mark.getKey(), place)) {
      work = work.after(step.action());
    }
    now = work;
    done = place;
  }
}
