package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.ui.desktop.model.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What those hear and reach who do not see the window, or have no mouse.
class AccessibleTest {

  @SuppressWarnings("NullAway.Init") // each test sits down in its own language
  private Robot robot;

  @AfterEach
  void leave() throws Exception {
    robot.leaves();
  }

  private void open(String language, String story) throws Exception {
    robot = Robot.sitsDown(language, sources -> Verbatim.compare(sources, List.of()), 1366, 690);
    robot.does(() -> robot.window().intake().paths(List.of(Path.of("sample-articles", story))));
    robot.until(() -> robot.session.comparison().get().isPresent());
  }

  /// What can be pressed, typed into or walked through, and is in sight.
  private static void reachable(Node node, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    boolean control =
        node instanceof ButtonBase
            || node instanceof TextInputControl
            || node instanceof ListView
            || node instanceof ComboBox
            || node instanceof ChoiceBox
            || node instanceof StyleClassedTextArea
            || node.isFocusTraversable() && !(node instanceof ScrollPane);
    if (control && node.isManaged()) {
      found.add(node);
    }
    if (node instanceof Parent parent && !(node instanceof StyleClassedTextArea)) {
      parent.getChildrenUnmodifiable().forEach(child -> reachable(child, found));
    }
  }

  private static String heard(Node node) {
    return Optional.ofNullable(node.getAccessibleText())
        .filter(it -> !it.isBlank())
        .or(
            () ->
                node instanceof Labeled labeled
                    ? Optional.ofNullable(labeled.getText())
                    : Optional.empty())
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everythingThatCanBeReachedHasAName(String language) throws Exception {
    open(language, "watson");
    robot.type(KeyCode.E);
    robot.settles();
    for (View view : View.values()) {
      robot.does(() -> robot.window().choice().view().set(view));
      List<Node> found = new ArrayList<>();
      robot.does(() -> reachable(robot.scene().getRoot(), found));

      assertThat(found).hasSizeGreaterThan(15);
      assertThat(found)
          .as(view + " in " + language)
          .allSatisfy(
              node ->
                  assertThat(heard(node))
                      .as(node.toString())
                      .isNotBlank()
                      .doesNotContain("desktop."));
    }
  }

  @Test
  void theTabKeyLeadsThroughAllPartsInTheOrderTheyStandIn() throws Exception {
    open("fr", "watson");
    robot.does(() -> robot.window().bar().search().requestFocus());
    Set<String> parts = new LinkedHashSet<>();
    for (int i = 0; i < 60 && !parts.contains("again"); i++) {
      robot.type(KeyCode.TAB);
      String part = part(robot.scene().getFocusOwner());
      parts.add(parts.size() > 3 && part.equals("bar") ? "again" : part);
    }

    assertThat(parts).containsSubsequence("bar", "list", "panes", "card", "again");
  }

  private String part(Node owner) {
    Window window = robot.window();
    if (window.desk().isIn(window.list())) {
      return "list";
    }
    if (window.desk().isIn(window.panes())) {
      return "panes";
    }
    if (window.desk().isIn(window.card())) {
      return "card";
    }
    return window.desk().isIn(window.bar()) ? "bar" : owner.getClass().getSimpleName();
  }
}
