package app.verbatim.ui.desktop.card;

import app.verbatim.project.Standing;
import app.verbatim.project.Verdict;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Settling;
import app.verbatim.ui.desktop.model.Settling.Offer;
import app.verbatim.ui.desktop.model.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The verdicts that can be given, what was decided, and the field for a note.
final class VerdictRow extends VBox {

  private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final Choice choice;
  private final Settling settling;
  private final Words words;
  private final FlowPane buttons = new FlowPane();
  private final Label written = Parts.label("", "meta");
  private final TextField note = new TextField();
  private final TextField proof = new TextField();
  private final HBox fields = new HBox(note, proof);
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
    field(proof, "desktop.card.proofField", "proof-field");
    getChildren().addAll(buttons, written, fields);
    shown(fields, false);
    settling.standings().addListener((property, before, now) -> show());
    settling.picking().addListener((property, before, now) -> show());
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
    String given = settling.digit(entry.get()).orElse("");
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
            : settling.at(entry.get()).map(this::written).orElse(""));
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

  private String written(Standing standing) {
    List<String> parts = new ArrayList<>();
    if (standing.isDisputed()) {
      parts.add(words.say("desktop.card.disputed"));
    }
    for (Verdict verdict : standing.verdicts()) {
      if (verdict.ruling().isPresent()) {
        parts.add(words.say("desktop.card.decided", hour(verdict.time())));
      }
      verdict.asked().ifPresent(time -> parts.add(words.say("desktop.card.asked", hour(time))));
      if (!verdict.note().isEmpty()) {
        parts.add(verdict.note());
      }
      verdict
          .evidence()
          .forEach(it -> parts.add(it.address().isEmpty() ? it.excerpt() : it.address()));
    }
    if (!standing.fresh().isEmpty()) {
      parts.add(words.say("desktop.card.fresh"));
    }
    return String.join(" · ", parts);
  }

  private static String hour(Instant time) {
    return HOUR.format(time.atZone(ZoneId.systemDefault()));
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
    proof.setText(
        was.flatMap(it -> it.evidence().stream().findFirst())
            .map(it -> it.address().isEmpty() ? it.excerpt() : it.address())
            .orElse(""));
    shown(fields, true);
    note.requestFocus();
    note.end();
  }

  private void keepNote() {
    settling.note(note.getText(), proof.getText());
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
