package app.verbatim.ui.desktop.pane;

import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Face;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Brings the chosen passages level and joins them. All of it happens after the layout of a frame,
/// when it is known where each line stands.
final class Levelling {

  private final PaneRow row;
  private final Choice choice;
  private final Runnable afterLayout = this::afterLayout;
  private Optional<Following> following = Optional.empty();
  private Optional<ArticlePane> scrolled = Optional.empty();
  private boolean stale;
  private boolean brought;

  Levelling(PaneRow row, Choice choice) {
    this.row = row;
    this.choice = choice;
  }

  /// What the texts are scrolled together by; empty before there is a comparison.
  void by(Optional<Following> now) {
    following = now;
  }

  void follow(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(afterLayout);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(afterLayout);
    }
  }

  /// The passages may stand elsewhere now.
  void stale() {
    stale = true;
    Platform.requestNextPulse();
  }

  /// Brings the chosen passages level.
  void bring() {
    row.panes().forEach(pane -> face(pane).ifPresent(face -> pane.bring(face.shown())));
    brought = true;
    Platform.requestNextPulse();
  }

  /// A pane was scrolled: the others follow where it has the focus and they are linked.
  void moved(ArticlePane pane) {
    boolean settled = !pane.isMoving() && !brought;
    if (choice.linked().get() && settled && pane.text().isFocused()) {
      scrolled = Optional.of(pane);
    }
    stale();
  }

  /// Follows, brings into view and joins; called once a frame.
  void afterLayout() {
    scrolled
        .filter(row.panes()::contains)
        .ifPresent(leader -> following.ifPresent(it -> it.follow(leader, row.panes())));
    scrolled = Optional.empty();
    boolean more = false;
    for (ArticlePane pane : row.panes()) {
      more |= pane.step();
    }
    if (more) {
      stale();
    } else if (brought) {
      brought = false;
      level();
    } else if (stale) {
      stale = false;
      join();
    }
  }

  /// A passage at the top of its article can't come lower: then the others go up to it.
  private void level() {
    List<Double> tops =
        row.panes().stream()
            .flatMap(pane -> face(pane).flatMap(pane::level).stream())
            .map(Where.Level::top)
            .toList();
    if (tops.size() > 1 && Collections.max(tops) - Collections.min(tops) > 1) {
      double top = Math.max(8, Collections.min(tops));
      row.panes().forEach(pane -> face(pane).ifPresent(face -> pane.bring(face.shown(), top)));
    }
    stale();
  }

  private Optional<Face> face(ArticlePane pane) {
    return choice.chosen().get().flatMap(entry -> entry.in(pane.article().id()));
  }

  private void join() {
    List<Gutter> gutters = row.gutters();
    // each pane is measured once, though it may have a gutter on both sides
    List<Optional<Gutter.End>> ends =
        gutters.isEmpty()
            ? List.of()
            : row.panes().stream().map(pane -> end(gutters.getFirst(), pane)).toList();
    for (int i = 0; i < gutters.size(); i++) {
      Gutter gutter = gutters.get(i);
      if (ends.get(i).isPresent() && ends.get(i + 1).isPresent()) {
        gutter.join(ends.get(i).get(), ends.get(i + 1).get());
      } else {
        gutter.clear();
      }
    }
  }

  private Optional<Gutter.End> end(Gutter gutter, ArticlePane pane) {
    Optional<Face> face = face(pane);
    if (face.isEmpty() || pane.isFolded()) {
      return Optional.empty();
    }
    double top = inGutter(gutter, pane, 0);
    double bottom = inGutter(gutter, pane, pane.text().getHeight());
    Optional<Where.Level> level = pane.level(face.get());
    double y =
        level
            .map(it -> inGutter(gutter, pane, it.middle()))
            .orElse(pane.isAbove(face.get()) ? top - 1 : bottom + 1);
    if (y < top) {
      return Optional.of(new Gutter.End(top + 10, "▴ " + face.get().place()));
    }
    if (y > bottom) {
      return Optional.of(new Gutter.End(bottom - 10, "▾ " + face.get().place()));
    }
    return Optional.of(new Gutter.End(y, ""));
  }

  private static double inGutter(Gutter gutter, ArticlePane pane, double y) {
    return gutter.sceneToLocal(pane.text().localToScene(0, y)).getY();
  }
}
