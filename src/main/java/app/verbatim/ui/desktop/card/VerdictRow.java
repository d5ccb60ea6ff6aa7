package app.verbatim.ui.desktop.card;

import app.verbatim.project.Evidence;
import app.verbatim.project.Standing;
import app.verbatim.project.Verdict;
import app.verbatim.project.Verdict.FollowUp;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Opinions;
import app.verbatim.ui.desktop.model.Settling;
import app.verbatim.ui.desktop.model.Settling.Offer;
import app.verbatim.ui.desktop.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The verdicts that can be given, what was decided, and the field for a note.
final class VerdictRow extends VBox {

  private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");

  private final Choice choice;
  private final Settling settling;
  private final Words words;
  private final FlowPane buttons = new FlowPane();
  private final Label scope = Parts.label("", "verdict-scope");
  private final Label written = Parts.label("", "meta");
  private final TextField note = new TextField();
  private final TextField address = new TextField();
  private final TextField excerpt = new TextField();
  private final ComboBox<FollowUp> followUp = new ComboBox<>();
  private final Button keeping = new Button();
  private final HBox fields = new HBox(note, address, excerpt, followUp, keeping);
  private final Button same = new Button();
  private final Button other = new Button();
  private final Button question = new Button();
  private final Button noting = new Button();

  VerdictRow(Choice choice, Settling settling, Words words, Correcting correcting, Runnable ask) {
    this.choice = choice;
    this.settling = settling;
    this.words = words;
    getStyleClass().add("verdicts");
    buttons.getStyleClass().add("verdict-buttons");
    fields.getStyleClass().add("verdict-fields");
    question.textProperty().bind(words.bound("desktop.card.question"));
    question.setId("question");
    question.getStyleClass().add("quiet");
    question.setOnAction(event -> ask.run());
    noting.textProperty().bind(words.bound("desktop.card.note"));
    noting.setId("note");
    noting.getStyleClass().add("quiet");
    noting.setOnAction(event -> openNote());
    same.textProperty().bind(words.bound("desktop.card.same"));
    same.setId("same");
    same.setOnAction(event -> correcting.link(Optional.empty()));
    other.textProperty().bind(words.bound("desktop.card.notSame"));
    other.setId("not-same");
    other.setOnAction(event -> correcting.unlink(Optional.empty()));
    written.setId("verdict");
    written.setWrapText(true);
    field(note, "desktop.card.noteField", "note-field");
    field(address, "desktop.card.addressField", "address-field");
    field(excerpt, "desktop.card.excerptField", "excerpt-field");
    followUp.getItems().setAll(FollowUp.values());
    followUp.setId("follow-up");
    followUp.accessibleTextProperty().bind(words.bound("desktop.followUp"));
    followUp.setMinWidth(USE_PREF_SIZE);
    followUp.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable FollowUp what) {
            return what == null ? "" : words.say(Opinions.followUp(what));
          }

          @Override
          public FollowUp fromString(String text) {
            return FollowUp.NONE;
          }
        });
    keeping.textProperty().bind(words.bound("desktop.card.keep"));
    keeping.setId("keep-note");
    keeping.setMinWidth(USE_PREF_SIZE);
    keeping.setOnAction(event -> keepNote());
    scope.setId("scope");
    scope.setWrapText(true);
    getChildren().addAll(scope, buttons, written, fields);
    shown(fields, false);
    settling.standings().addListener((property, before, now) -> show());
    settling.picking().addListener((property, before, now) -> show());
    choice.change().addListener((property, before, now) -> show());
    choice.marked().addListener((property, before, now) -> show());
    show();
  }

  private void field(TextField field, String name, String id) {
    field.promptTextProperty().bind(words.bound(name));
    field.accessibleTextProperty().bind(words.bound(name));
    field.setId(id);
    field.setOnAction(event -> keepNote());
    HBox.setHgrow(field, Priority.ALWAYS);
  }

  private static void shown(javafx.scene.Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  void show() {
    Optional<Entry> entry = choice.chosen().get();
    List<Offer> offers = settling.offers();
    shown(this, !offers.isEmpty());
    if (entry.isEmpty() || offers.isEmpty()) {
      return;
    }
    String given = settling.given();
    scope.setText(settling.scope().orElse(""));
    shown(scope, !scope.getText().isEmpty());
    List<javafx.scene.Node> all = new ArrayList<>();
    for (Offer offer : offers) {
      Button button = new Button(offer.key() + "\u2002" + offer.name());
      button.setId("verdict-" + offer.key());
      button.getStyleClass().add("verdict");
      button.pseudoClassStateChanged(GIVEN, offer.key().equals(given));
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> rule(button, offer));
      all.add(button);
    }
    if (entry.get().probable() && entry.get().articles().size() > 1) {
      all.add(same);
      all.add(other);
    }
    all.add(question);
    all.add(noting);
    buttons.getChildren().setAll(all);
    written.setText(
        settling.picking().get()
            ? words.say("desktop.card.whichVersion", String.join("  ", numbered()))
            : settling.at(entry.get()).map(it -> written(entry.get(), it)).orElse(""));
    shown(written, !written.getText().isEmpty());
  }

  private void rule(Button button, Offer offer) {
    settling.rule(offer.key());
    if (settling.picking().get()) {
      ContextMenu menu = new ContextMenu();
      List<String> versions = numbered();
      for (int i = 0; i < versions.size(); i++) {
        String number = String.valueOf((char) ('1' + i));
        MenuItem item = new MenuItem(versions.get(i));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> settling.rule(number));
        menu.getItems().add(item);
      }
      menu.show(button, Side.TOP, 0, 0);
    }
  }

  private List<String> numbered() {
    List<String> all = new ArrayList<>();
    for (String letters : settling.several()) {
      all.add((all.size() + 1) + "\u2002" + letters);
    }
    return all;
  }

  private String written(Entry entry, Standing standing) {
    List<String> parts = new ArrayList<>();
    if (standing.isDisputed()) {
      parts.add(words.say("desktop.card.disputed"));
    }
    parts.addAll(settling.opinions(entry));
    if (standing.hidden()) {
      parts.add(words.say("desktop.card.hidden"));
    }
    if (!standing.fresh().isEmpty()) {
      parts.add(words.say("desktop.card.fresh"));
    }
    return String.join(" · ", parts);
  }

  /// Opens the field with what was noted before.
  void openNote() {
    if (!isVisible()) {
      return;
    }
    Optional<Verdict> was =
        choice
            .chosen()
            .get()
            .flatMap(settling::at)
            .filter(it -> !it.verdicts().isEmpty())
            .map(it -> it.verdicts().getLast());
    note.setText(was.map(Verdict::note).orElse(""));
    Optional<Evidence> proof = was.flatMap(it -> it.evidence().stream().findFirst());
    address.setText(proof.map(Evidence::address).orElse(""));
    excerpt.setText(proof.map(Evidence::excerpt).orElse(""));
    followUp.setValue(was.map(Verdict::followUp).orElse(FollowUp.NONE));
    shown(fields, true);
    note.requestFocus();
    note.end();
  }

  private void keepNote() {
    settling.note(note.getText(), address.getText(), excerpt.getText(), followUp.getValue());
    closeNote();
  }

  /// Puts the field away.
  ///
  /// @return whether it was open
  boolean closeNote() {
    boolean open = fields.isVisible();
    shown(fields, false);
    return open;
  }
}
