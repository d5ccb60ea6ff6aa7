package app.verbatim.ui.desktop.pane;

import app.verbatim.article.Given;
import app.verbatim.ui.desktop.correct.DayField;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Words;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Outlet, day and language of an article, to be changed in its head. Enter keeps, Esc leaves.
final class HeadFields extends HBox {

  private final String article;
  private final Correcting correcting;
  private final Runnable leave;
  private final TextField outlet = new TextField();
  private final DayField day = new DayField();
  private final TextField language = new TextField();

  HeadFields(String article, String letter, Correcting correcting, Words words, Runnable leave) {
    this.leave = leave;
    this.article = article;
    this.correcting = correcting;
    field(outlet, "desktop.pane.outlet", "outlet-" + letter, words);
    field(day, "desktop.pane.day", "day-" + letter, words);
    field(language, "desktop.pane.language", "language-" + letter, words);
    HBox.setHgrow(outlet, Priority.ALWAYS);
    day.setPrefColumnCount(9);
    language.setPrefColumnCount(3);
    getStyleClass().add("head-fields");
    getChildren().addAll(outlet, day, language);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  private void field(TextField field, String name, String id, Words words) {
    field.promptTextProperty().bind(words.bound(name));
    field.accessibleTextProperty().bind(words.bound(name));
    field.setId(id);
    field.setOnAction(event -> keep());
  }

  void open() {
    Given given = correcting.given(article);
    outlet.setText(given.outlet().orElse(""));
    day.show(given.published());
    language.setText(given.language().orElse(""));
    setVisible(true);
    outlet.requestFocus();
  }

  private void keep() {
    day.written().ifPresent(this::keep);
  }

  private void keep(DayField.Written published) {
    leave.run();
    setVisible(false);
    correcting.describe(article, outlet.getText(), published.day(), language.getText());
  }
}
