package app.verbatim.ui.desktop.pane;

import app.verbatim.ui.desktop.model.PaneMarks.Styled;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Where in an article its marks are; a click goes there.
final class Strip extends Pane {

  private List<Styled> marks = List.of();
  private int length = 1;

  /// @param go called with an offset in the article
  Strip(IntConsumer go) {
    getStyleClass().add("strip");
    setFocusTraversable(false);
    setOnMouseClicked(
        event -> go.accept((int) Math.min(length - 1, length * event.getY() / getHeight())));
  }

  void mark(List<Styled> all, int textLength) {
    if (!all.equals(marks) || length != Math.max(1, textLength)) {
      marks = all;
      length = Math.max(1, textLength);
      draw();
    }
  }

  private void draw() {
    getChildren().clear();
    Set<Integer> taken = new HashSet<>();
    for (Styled mark : marks) {
      // one tick for each thousandth of the text; the gravest comes first
      if (taken.add(1000 * mark.span().start() / length)) {
        Region tick = new Region();
        tick.getStyleClass().addAll("tick", "tick-" + mark.style());
        tick.setUserData(mark.span().start());
        tick.setMouseTransparent(true);
        getChildren().add(tick);
      }
    }
  }

  @Override
  protected void layoutChildren() {
    for (var child : getManagedChildren()) {
      int at = (Integer) child.getUserData();
      double width = child.prefWidth(-1);
      double height = child.prefHeight(-1);
      double y = (getHeight() - height) * at / length;
      child.resizeRelocate((getWidth() - width) / 2, Math.round(y), width, height);
    }
  }
}
