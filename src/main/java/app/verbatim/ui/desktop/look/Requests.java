package app.verbatim.ui.desktop.look;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Opens context menus: by the mouse where it points, by the menu key or Shift+F10 at what has the
/// keyboard.
public final class Requests {

  private final ContextMenu menu = new ContextMenu();

  /// @param at what the menu offers for a point of this node
  /// @param keyboard the point of this node that the keyboard is at
  public Requests(Node node, Function<Point2D, List<MenuItem>> at, Supplier<Point2D> keyboard) {
    // before the node itself: a text area takes the event for a menu of its own
    node.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          Point2D point = event.isKeyboardTrigger() ? keyboard.get() : local(event);
          show(node, at.apply(point), node.localToScreen(point));
          event.consume();
        });
    // where the system does not ask for menus itself
    node.addEventFilter(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.SECONDARY && !menu.isShowing()) {
            Point2D point = new Point2D(event.getX(), event.getY());
            show(node, at.apply(point), node.localToScreen(point));
          }
        });
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.CONTEXT_MENU
              || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            Point2D point = keyboard.get();
            show(node, at.apply(point), node.localToScreen(point));
            event.consume();
          }
        });
    node.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            menu.hide();
          }
        });
  }

  private static Point2D local(ContextMenuEvent event) {
    return new Point2D(event.getX(), event.getY());
  }

  private void show(Node node, List<MenuItem> items, Point2D onScreen) {
    menu.hide();
    if (!items.isEmpty()) {
      menu.getItems().setAll(items);
      menu.show(node, onScreen.getX(), onScreen.getY());
    }
  }

  /// The middle of a node, a little in from its left edge.
  public static Point2D within(Node node) {
    Bounds bounds = node.getLayoutBounds();
    return new Point2D(bounds.getMinX() + Math.min(24, bounds.getWidth() / 2), bounds.getCenterY());
  }
}
