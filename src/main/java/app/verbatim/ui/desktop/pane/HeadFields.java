package app.verbatim.ui.desktop.pane;

import app.verbatim.article.Given;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Outlet, day and language of an article, to be changed in its head. Enter keeps, Esc leaves.
final class HeadFields extends HBox {

  private final String article;
  private final Correcting correcting;
  private final Runnable leave;
  private final TextField outlet = new TextField();
  private final TextField day = new TextField();
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
    day.setText(given.published().map(LocalDate::toString).orElse(""));
    language.setText(given.language().orElse(""));
    setVisible(true);
    outlet.requestFocus();
  }

  private void keep() {
    Optional<LocalDate> published;
    try {
      published =
          day.getText().isBlank()
              ? Optional.empty()
              : Optional.of(LocalDate.parse(day.getText().strip()));
    } catch (DateTimeParseException e) {
      // not a day yet: the field stays
      day.requestFocus();
      day.selectAll();
      return;
    }
    leave.run();
    setVisible(false);
    correcting.describe(article, outlet.getText(), published, language.getText());
  }
}
