package app.verbatim.ui.desktop.bar;

import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// What the program is, on which licence, and whose work it ships.
public final class About {

  private final Words words;
  private final VBox sheet;
  private final Stage stage = new Stage();

  /// @param settings where this user's settings are kept
  /// @param work where work is kept until it is saved
  public About(Words words, Path settings, Path work) {
    this.words = words;
    Button notices = new Button(words.say("desktop.about.notices"));
    notices.setId("about-notices");
    Button closing = new Button(words.say("desktop.closeSheet"));
    closing.setId("about-close");
    closing.setCancelButton(true);
    closing.setOnAction(event -> stage.close());
    Label name = Parts.label("Verbatim " + text("/version.txt").strip(), "sheet-title");
    name.setId("about-name");
    sheet =
        new VBox(
            name,
            line("desktop.about.does"),
            line("desktop.about.licence"),
            line("desktop.about.runs", Runtime.version(), System.getProperty("javafx.version", "")),
            line("desktop.about.kept", settings, work),
            new HBox(notices, Parts.spring(), closing));
    sheet.getStyleClass().addAll("sheet", "about");
    notices.setOnAction(
        event -> {
          notices.setDisable(true);
          showNotices();
        });
  }

  private Label line(String key, Object... arguments) {
    Label line = Parts.label(words.say(key, arguments), "key-does");
    line.setWrapText(true);
    return line;
  }

  /// The generated list of what is shipped, with its licences.
  private void showNotices() {
    TextArea text = new TextArea(text("NOTICE"));
    text.setId("about-text");
    text.setEditable(false);
    text.setPrefSize(640, 360);
    text.setAccessibleText(words.say("desktop.about.notices"));
    sheet.getChildren().add(sheet.getChildren().size() - 1, text);
    stage.sizeToScene();
    text.requestFocus();
  }

  /// Over its owner, until it is closed.
  public void open(Window owner, Look look) {
    Scene scene = new Scene(sheet);
    look.dress(scene);
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
          }
        });
    stage.setTitle(words.say("desktop.about"));
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setResizable(false);
    stage.setScene(scene);
    stage.show();
  }

  private static String text(String name) {
    try (InputStream in = About.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
