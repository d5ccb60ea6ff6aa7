package app.verbatim.ui.desktop.card;

import app.verbatim.article.Passage;
import app.verbatim.ui.desktop.look.Glyph;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Face;
import app.verbatim.ui.desktop.model.Facing;
import app.verbatim.ui.desktop.model.Group;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Settling;
import app.verbatim.ui.desktop.model.Why;
import app.verbatim.ui.desktop.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The chosen point: what differs in one sentence, why it matters, and the versions word by word.
public final class Card extends VBox {

  private static final int MOST = 8;

  private final VerdictRow verdicts;
  private final Correcting correcting;
  private final Session session;
  private final Choice choice;
  private final Consumer<Passage> open;
  private final Hyperlink asking = new Hyperlink();
  private final BooleanProperty explained = new SimpleBooleanProperty();
  private final Words words;
  private final HBox glyph = new HBox();
  private final Label letter = Parts.label("", "card-letter");
  private final Label title = Parts.label("", "card-title");
  private final Label doubt = Parts.label("", "card-doubt");
  private final Label position = Parts.label("", "meta");
  private final Label sentence = Parts.label("", "card-sentence");
  private final Label reason = Parts.label("", "meta");
  private final VBox versions = new VBox();
  private final ScrollPane body = new ScrollPane();
  private final List<FacingView> views = new ArrayList<>();
  private final BooleanProperty folded = new SimpleBooleanProperty();

  /// @param copy copies the chosen point
  /// @param open shows words of an article
  /// @param ask asks the desk about the chosen point
  public Card(
      Session session,
      Choice choice,
      Settling settling,
      Words words,
      Correcting correcting,
      Runnable copy,
      Runnable ask,
      Consumer<Passage> open) {
    verdicts = new VerdictRow(choice, settling, words, correcting, ask);
    this.correcting = correcting;
    this.session = session;
    this.open = open;
    this.choice = choice;
    this.words = words;
    getStyleClass().add("card");
    setId("card");
    glyph.setAlignment(Pos.CENTER);
    title.setMinWidth(0);
    Button previous = step("‹", "desktop.card.previous", choice::previous);
    Button next = step("›", "desktop.card.next", choice::next);
    next.setId("next");
    previous.setId("previous");
    Button copying = step("", "desktop.card.copy", copy);
    copying.textProperty().bind(words.bound("desktop.card.copy"));
    copying.setId("copy");
    HBox head =
        new HBox(glyph, letter, title, doubt, Parts.spring(), position, previous, next, copying);
    head.getStyleClass().add("card-head");
    position.setMinWidth(Region.USE_PREF_SIZE);

    sentence.setWrapText(true);
    reason.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    reason.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setId("sentence");
    versions.getStyleClass().add("versions");
    asking.textProperty().bind(words.bound("desktop.card.why"));
    asking.setId("why");
    asking.setMinWidth(Region.USE_PREF_SIZE);
    asking.setOnAction(event -> explained.set(!explained.get()));
    HBox because = new HBox(reason, asking);
    because.getStyleClass().add("card-reason");
    explained.addListener((property, before, now) -> show());
    VBox all = new VBox(sentence, because, versions);
    all.getStyleClass().add("card-body");
    body.setContent(all);
    body.setFitToWidth(true);
    body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    body.getStyleClass().add("card-scroll");
    body.managedProperty().bind(body.visibleProperty());
    body.visibleProperty().bind(folded.not());
    body.accessibleTextProperty().bind(sentence.textProperty());
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body, verdicts);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    accessibleTextProperty()
        .bind(Bindings.concat(title.textProperty(), ". ", sentence.textProperty()));

    choice.facings().addListener((property, before, now) -> show());
    choice.change().addListener((property, before, now) -> current());
    show();
  }

  /// Whether only the head is shown.
  public BooleanProperty folded() {
    return folded;
  }

  /// Opens the field for a note on the point.
  public void openNote() {
    folded.set(false);
    verdicts.openNote();
  }

  /// Puts the field for a note away, and those for a speaker.
  ///
  /// @return whether it was open
  public boolean closeNote() {
    boolean open = verdicts.closeNote() | said().anyMatch(SaidLine::close);
    if (open) {
      requestFocus();
    }
    return open;
  }

  /// Opens the speaker of the first version for a change.
  public void editSpeaker() {
    folded.set(false);
    said().findFirst().ifPresent(SaidLine::edit);
  }

  private Stream<SaidLine> said() {
    return versions.getChildren().stream()
        .filter(SaidLine.class::isInstance)
        .map(SaidLine.class::cast);
  }

  private Button step(String text, String name, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().add("quiet");
    button.accessibleTextProperty().bind(words.bound(name));
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void show() {
    Optional<Entry> chosen = choice.chosen().get();
    setVisible(chosen.isPresent());
    verdicts.closeNote();
    verdicts.show();
    views.clear();
    versions.getChildren().clear();
    chosen.ifPresent(this::show);
  }

  private void show(Entry entry) {
    glyph.getChildren().setAll(new Glyph(entry.mark()));
    letter.setText(words.say("desktop.letter." + entry.mark().style()));
    title.setText(entry.title() + " · " + entry.places());
    doubt.setText(entry.probable() ? words.say("desktop.toConfirm") : "");
    doubt.setVisible(entry.probable());
    doubt.setManaged(entry.probable());
    position.setText(entry.number() + "\u2009/\u2009" + choice.in(entry.group()).size());
    sentence.setText(entry.sentence());
    sentence.setVisible(entry.group() != Group.QUOTATION);
    sentence.setManaged(sentence.isVisible());
    reason.setText(entry.reason());
    reason.setVisible(!entry.reason().isEmpty());
    reason.setManaged(reason.isVisible());
    if (explained.get()) {
      session
          .comparison()
          .get()
          .map(it -> Why.of(it, entry, words.messages().get()))
          .ifPresent(lines -> versions.getChildren().add(new Reasons(lines, open)));
    }
    for (Facing facing : choice.facings().get()) {
      FacingView view = new FacingView(facing);
      views.add(view);
      versions.getChildren().add(view);
    }
    versions.getChildren().addAll(attributions(entry));
    body.setVvalue(0);
    current();
  }

  private List<SaidLine> attributions(Entry entry) {
    Map<String, List<Face>> faces = new LinkedHashMap<>();
    for (Face face : entry.faces()) {
      if (!face.attribution().isEmpty()) {
        faces.computeIfAbsent(face.attribution(), it -> new ArrayList<>()).add(face);
      }
    }
    return faces.values().stream()
        .map(alike -> new SaidLine(letters(alike), alike, correcting, words, this::requestFocus))
        .toList();
  }

  /// In the order of the articles; of many the first ones and how many more.
  private static String letters(List<Face> faces) {
    List<String> cited =
        faces.stream()
            .sorted(
                Comparator.comparingInt((Face face) -> face.letter().length())
                    .thenComparing(Face::letter))
            .map(Face::cited)
            .toList();
    String first = cited.stream().limit(MOST).collect(Collectors.joining(", "));
    return cited.size() > MOST ? first + " +" + (cited.size() - MOST) : first;
  }

  private void current() {
    List<Facing.Column> changes = choice.changes();
    int at = choice.change().get();
    Facing.Column none = new Facing.Column(Optional.empty(), List.of());
    views.forEach(view -> view.current(at >= 0 && at < changes.size() ? changes.get(at) : none));
  }
}
