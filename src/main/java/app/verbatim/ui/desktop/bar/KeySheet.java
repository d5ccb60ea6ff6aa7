package app.verbatim.ui.desktop.bar;

import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The sheet of all keys, over the window.
public final class KeySheet extends StackPane {

  /// The keys, and the line that says what they do.
  private static final List<List<String>> KEYS =
      List.of(
          List.of("J  ↓  F8", "desktop.nextPoint"),
          List.of("K  ↑  ⇧F8", "desktop.previousPoint"),
          List.of("→", "desktop.nextChange"),
          List.of("←", "desktop.previousChange"),
          List.of("1 … 7  Alt+1 … 7", "desktop.menu.verdict"),
          List.of("⌫", "desktop.unsettle"),
          List.of("␣", "desktop.mark"),
          List.of("N", "desktop.note"),
          List.of("Q", "desktop.ask"),
          List.of("C", "desktop.copyPoint"),
          List.of("O", "desktop.markOriginal"),
          List.of("R", "desktop.markReference"),
          List.of("E", "desktop.edit"),
          List.of("L", "desktop.same"),
          List.of("U", "desktop.notSame"),
          List.of("Ctrl+S", "desktop.save"),
          List.of("Ctrl+Z", "desktop.undo"),
          List.of("Ctrl+⇧+Z", "desktop.redo"),
          List.of("Ctrl+C", "desktop.copy"),
          List.of("Ctrl+⇧+C", "desktop.copyAttributed"),
          List.of("Ctrl+Alt+C", "desktop.copySummary"),
          List.of("Ctrl+O", "desktop.open"),
          List.of("Ctrl+V", "desktop.pasteArticle"),
          List.of("Ctrl+E", "desktop.export"),
          List.of("Ctrl+F", "desktop.find"),
          List.of("F3", "desktop.findNext"),
          List.of("Ctrl+1 … 4  Ctrl+⇥", "desktop.view.keys"),
          List.of("F6  ⇧F6", "desktop.nextPart"),
          List.of("Ctrl+D", "desktop.foldCard"),
          List.of("Ctrl + −  0", "desktop.menu.size"),
          List.of("↵", "desktop.table.open"),
          List.of("Esc", "desktop.dismiss"),
          List.of("F1", "desktop.keys"));

  public KeySheet(Words words, Runnable close) {
    getStyleClass().add("veil");
    Label title = Parts.label("", "sheet-title");
    title.textProperty().bind(words.bound("desktop.keys"));
    Button closing = new Button();
    closing.textProperty().bind(words.bound("desktop.closeSheet"));
    closing.setOnAction(event -> close.run());
    closing.setId("close-keys");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys");
    int half = (KEYS.size() + 1) / 2;
    for (int i = 0; i < KEYS.size(); i++) {
      Label key = Parts.label(KEYS.get(i).getFirst(), "key");
      key.setMinWidth(Region.USE_PREF_SIZE);
      Label does = Parts.label("", "key-does");
      does.textProperty().bind(words.bound(KEYS.get(i).getLast()));
      grid.add(key, 2 * (i / half), i % half);
      grid.add(does, 2 * (i / half) + 1, i % half);
    }
    VBox sheet = new VBox(new HBox(title, Parts.spring(), closing), grid);
    sheet.getStyleClass().add("sheet");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(sheet);
    setOnMouseClicked(
        event -> {
          if (event.getTarget() == this) {
            close.run();
          }
        });
    setVisible(false);
  }
}
