package app.verbatim.ui.desktop.start;

import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Words;
import app.verbatim.ui.files.Settings.Recent;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// The empty window: where to drop, open, paste, and the sample stories.
public final class StartView extends StackPane {

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private static final int RECENT = 5;

  private final VBox area = new VBox();

  /// A story to try.
  ///
  /// @param title in the story's own language
  public record Sample(String title, String folder) {}

  public StartView(
      Words words,
      List<Sample> samples,
      ObservableList<Recent> recent,
      Runnable open,
      Runnable paste,
      Consumer<List<String>> openStory) {
    getStyleClass().add("start");
    area.getStyleClass().add("drop-area");
    Label invitation = Parts.label("", "invitation");
    invitation.textProperty().bind(words.bound("desktop.start.drop"));
    Label promise = Parts.label("", "promise");
    promise.textProperty().bind(words.bound("desktop.start.promise"));
    for (Label label : List.of(invitation, promise)) {
      label.setWrapText(true);
      label.setTextAlignment(TextAlignment.CENTER);
    }
    Button opening = new Button();
    opening.textProperty().bind(words.bound("desktop.open"));
    opening.getStyleClass().add("primary");
    opening.setId("open");
    opening.setDefaultButton(true);
    opening.setOnAction(event -> open.run());
    Button pasting = new Button();
    pasting.textProperty().bind(words.bound("desktop.paste"));
    pasting.setId("paste");
    pasting.setOnAction(event -> paste.run());
    HBox buttons = new HBox(opening, pasting);
    buttons.getStyleClass().add("start-buttons");
    area.getChildren().addAll(invitation, promise, buttons);
    VBox latest = new VBox();
    latest.getStyleClass().add("samples");
    latest.managedProperty().bind(latest.visibleProperty());
    Runnable fill =
        () -> {
          latest.setVisible(!recent.isEmpty());
          latest.getChildren().setAll(heading(words, "desktop.start.recent"));
          recent.stream()
              .limit(RECENT)
              .map(it -> link(it.title(), () -> openStory.accept(it.paths())))
              .forEach(latest.getChildren()::add);
        };
    recent.addListener((ListChangeListener<Recent>) change -> fill.run());
    fill.run();
    VBox tried = new VBox(heading(words, "desktop.start.samples"));
    tried.getStyleClass().add("samples");
    for (Sample sample : samples) {
      tried
          .getChildren()
          .add(link(sample.title(), () -> openStory.accept(List.of(sample.folder()))));
    }
    tried.setVisible(!samples.isEmpty());
    HBox stories = new HBox(latest, tried);
    stories.getStyleClass().add("stories");
    area.getChildren().add(stories);
    setAlignment(Pos.CENTER);
    getChildren().add(area);
  }

  private static Label heading(Words words, String name) {
    Label heading = Parts.label("", "meta");
    heading.textProperty().bind(words.bound(name));
    return heading;
  }

  private static Hyperlink link(String title, Runnable open) {
    Hyperlink link = new Hyperlink(title);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          open.run();
        });
    return link;
  }

  /// Whether something that can be dropped is held over the window.
  public void over(boolean over) {
    area.pseudoClassStateChanged(OVER, over);
  }
}
