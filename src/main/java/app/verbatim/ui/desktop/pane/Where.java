package app.verbatim.ui.desktop.pane;

import app.verbatim.ui.desktop.model.PaneText.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/// Where a passage stands in a pane, measured from the shapes of its text. Asking the text area
/// itself costs two milliseconds a passage; this costs a tenth of that.
final class Where {

  /// Heights in the pane's own coordinates.
  ///
  /// @param top of the first line
  /// @param middle of the first line
  /// @param bottom of the last line
  record Level(double top, double middle, double bottom) {}

  private Where() {}

  /// Empty when none of it is laid out.
  static Optional<Level> of(ArticleText text, List<Piece> pieces) {
    List<TextFlow> flows = new ArrayList<>();
    collect(text, flows);
    flows.sort(Comparator.comparingDouble(flow -> y(text, flow, 0)));
    if (flows.isEmpty() || text.getParagraphs().isEmpty()) {
      return Optional.empty();
    }
    int first = text.firstVisibleParToAllParIndex();
    Optional<Level> level = Optional.empty();
    for (Piece piece : pieces) {
      int at = piece.line() - first;
      if (at >= 0 && at < flows.size()) {
        Optional<Level> one = of(text, flows.get(at), piece);
        level =
            level
                .map(
                    all ->
                        one.map(more -> new Level(all.top(), all.middle(), more.bottom()))
                            .orElse(all))
                .or(() -> one);
      }
    }
    return level;
  }

  /// The paragraphs that are laid out. Asking for them by their style class would match it against
  /// every node.
  private static void collect(Parent parent, List<TextFlow> flows) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof TextFlow flow) {
        flows.add(flow);
      } else if (child.isVisible() && child instanceof Parent inner) {
        collect(inner, flows);
      }
    }
  }

  private static Optional<Level> of(ArticleText text, TextFlow flow, Piece piece) {
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    double firstTop = Double.NaN;
    double firstBottom = Double.NaN;
    int corners = 0;
    for (PathElement element : flow.rangeShape(piece.from(), piece.to())) {
      double y =
          switch (element) {
            case MoveTo move -> move.getY();
            case LineTo line -> line.getY();
            default -> Double.NaN;
          };
      if (!Double.isNaN(y)) {
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
        if (corners < 4) {
          firstTop = Double.isNaN(firstTop) ? y : Math.min(firstTop, y);
          firstBottom = Double.isNaN(firstBottom) ? y : Math.max(firstBottom, y);
        }
        corners++;
      }
    }
    return corners == 0
        ? Optional.empty()
        : Optional.of(
            new Level(
                y(text, flow, top),
                y(text, flow, (firstTop + firstBottom) / 2),
                y(text, flow, bottom)));
  }

  private static double y(ArticleText text, Node node, double y) {
    Bounds inScene = node.localToScene(node.getLayoutBounds());
    return text.sceneToLocal(0, inScene.getMinY() + y).getY();
  }
}
