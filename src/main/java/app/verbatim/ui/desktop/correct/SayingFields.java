package app.verbatim.ui.desktop.correct;

import app.verbatim.article.Correction.Kind.As;
import app.verbatim.ui.desktop.model.SaidAs;
import app.verbatim.ui.desktop.model.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/// Speaker, role, day and kind of a quotation, to be changed. Enter keeps, Esc leaves.
public final class SayingFields extends HBox {

  /// The kinds in the order offered; the last is no quotation at all.
  private enum Kind {
    DIRECT,
    PARTIAL,
    INDIRECT,
    SCARE
  }

  private final Words words;
  private final SaidAs was;
  private final Consumer<SaidAs> keep;
  private final TextField speaker = new TextField();
  private final TextField role = new TextField();
  private final DayField day = new DayField();
  private final ChoiceBox<Kind> kind = new ChoiceBox<>();

  /// @param letter of the article, for the ids of the fields
  /// @param keep called with how the quotation is to be read
  public SayingFields(SaidAs was, String letter, Words words, Consumer<SaidAs> keep) {
    this.words = words;
    this.was = was;
    this.keep = keep;
    getStyleClass().add("saying-fields");
    field(speaker, "speaker", letter, was.speaker());
    field(role, "role", letter, was.role());
    field(day, "said-day", letter, was.day().map(LocalDate::toString).orElse(""));
    day.setPrefColumnCount(8);
    day.setMinWidth(Region.USE_PREF_SIZE);
    kind.getItems().setAll(Kind.values());
    kind.setConverter(new Names());
    kind.setValue(was.counts() ? Kind.valueOf(was.kind().name()) : Kind.SCARE);
    named(kind, "kind", letter);
    Button button = new Button(words.say("desktop.saying.keep"));
    button.setId("keep-" + letter);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> keep());
    getChildren().addAll(speaker, role, day, kind, button);
    HBox.setHgrow(speaker, Priority.ALWAYS);
    HBox.setHgrow(role, Priority.ALWAYS);
    // the choice of kinds would take the key for itself
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !kind.isShowing()) {
            event.consume();
            keep();
          }
        });
  }

  /// Puts the keyboard into the first field.
  public void edit() {
    speaker.requestFocus();
    speaker.selectAll();
  }

  private void field(TextField field, String name, String letter, String text) {
    field.setText(text);
    field.setPromptText(words.say("desktop.saying." + name));
    field.setPrefColumnCount(12);
    named(field, name, letter);
  }

  private void named(Control control, String name, String letter) {
    control.setId(name + "-" + letter);
    control.setAccessibleText(words.say("desktop.saying." + name));
  }

  private void keep() {
    day.written().ifPresent(this::keep);
  }

  private void keep(DayField.Written said) {
    boolean counts = kind.getValue() != Kind.SCARE;
    keep.accept(
        was.with(
            speaker.getText(),
            role.getText(),
            said.day(),
            counts ? As.valueOf(kind.getValue().name()) : was.kind(),
            counts));
  }

  private final class Names extends StringConverter<Kind> {

    @Override
    public String toString(Kind kind) {
      return words.say("desktop.saying.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Kind fromString(String name) {
      return kind.getItems().stream()
          .filter(it -> toString(it).equals(name))
          .findFirst()
          .orElse(Kind.DIRECT);
    }
  }
}
