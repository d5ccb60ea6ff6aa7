package app.verbatim.ui.desktop.pane;

import app.verbatim.article.Article;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.ui.desktop.correct.SayingFields;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.look.Requests;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Face;
import app.verbatim.ui.desktop.model.PaneHead;
import app.verbatim.ui.desktop.model.PaneMarks;
import app.verbatim.ui.desktop.model.PaneText.Piece;
import app.verbatim.ui.desktop.model.SaidAs;
import app.verbatim.ui.desktop.model.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.TwoDimensional;

/// One article: its head, its text, and a strip that shows where in it the marks are.
final class ArticlePane extends VBox {

  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
  private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
  private static final int STEPS = 4;

  private Extract extract;
  private final Choice choice;
  private final ArticleText text;
  private final Strip strip;
  private final HBox head;
  private final HeadFields fields;
  private final StackPane said = new StackPane();
  private final Correcting correcting;
  private final Words words;
  private final HBox body;
  private final Label name = Parts.label("", "pane-name");
  private final Label facts = Parts.label("", "meta");

  private Optional<Span> bring = Optional.empty();
  private OptionalDouble height = OptionalDouble.empty();
  private int steps;

  ArticlePane(
      Extract extract, Choice choice, Words words, Correcting correcting, PaneCommands commands) {
    this.extract = extract;
    this.choice = choice;
    this.correcting = correcting;
    this.words = words;
    Article article = extract.article();
    text = new ArticleText(article, words.messages().get());
    strip = new Strip(offset -> bring(new Span(offset, offset + 1)));

    fields = new HeadFields(article.id(), article.letter(), correcting, words, text::requestFocus);
    said.managedProperty().bind(said.visibleProperty());
    said.setVisible(false);
    VBox known = new VBox(name, facts, fields, said);
    Alarm.of(article, words).ifPresent(it -> known.getChildren().add(1, it));
    EncodingMenu.link(article, words, commands).ifPresent(it -> known.getChildren().add(it));
    name.setOnMouseClicked(event -> fields.open());
    facts.setOnMouseClicked(event -> fields.open());
    HBox.setHgrow(known, Priority.ALWAYS);
    known.setMinWidth(0);
    Label badge = Parts.badge(article.letter());
    article
        .role()
        .ifPresent(
            role -> badge.getStyleClass().add("badge-" + role.name().toLowerCase(Locale.ROOT)));
    badge.setOnMouseClicked(
        event -> {
          if (isFolded()) {
            commands.fold(article.id());
          } else {
            commands.pin(article.id());
          }
        });
    MenuButton menu = PaneMenu.of(article, words, commands, text::foldAll);
    head = new HBox(badge, known, menu);
    head.getStyleClass().add("pane-head");
    VirtualizedScrollPane<ArticleText> scroll = new VirtualizedScrollPane<>(text);
    body = new HBox(scroll, strip);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body);
    getStyleClass().add("pane");
    setId("pane-" + article.letter());

    text.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    new Requests(
        text,
        point -> {
          int at = text.hit(point.getX(), point.getY()).getInsertionIndex();
          return text.shown()
              .inArticle(at, at + 1)
              .or(() -> text.shown().inArticle(Math.max(0, at - 1), at))
              .map(
                  span ->
                      new TextMenu(article, correcting, words, commands.offers(), this::edit)
                          .items(span, text.selected()))
              .orElse(List.of());
        },
        text::caret);
    speak(words.messages().get());
    mark();
  }

  /// Opens what was read of the quotation at the caret.
  ///
  /// @return whether there is one
  boolean editSaying() {
    Optional<SaidAs> at =
        text.atCaret().flatMap(span -> correcting.said(new Passage(article().id(), span)));
    at.ifPresent(this::edit);
    return at.isPresent();
  }

  private void edit(SaidAs was) {
    SayingFields open =
        new SayingFields(
            was,
            article().letter() + "-text",
            words,
            now -> {
              closeFields();
              correcting.change(List.of(was), was, now);
            });
    said.getChildren().setAll(open);
    said.setVisible(true);
    open.edit();
  }

  /// Puts the fields above the text away.
  ///
  /// @return whether any were open
  boolean closeFields() {
    boolean open = said.isVisible() || fields.isVisible();
    if (open) {
      text.requestFocus();
      said.setVisible(false);
      fields.setVisible(false);
    }
    return open;
  }

  /// The same text, read in another way.
  void renew(Extract now) {
    extract = now;
    speak(words.messages().get());
  }

  Article article() {
    return extract.article();
  }

  ArticleText text() {
    return text;
  }

  /// Opens outlet, day and language for a change.
  void edit() {
    fields.open();
  }

  boolean isFolded() {
    return !body.isVisible();
  }

  /// Folds the pane to its letter, or unfolds it.
  void fold(boolean fold) {
    body.setVisible(!fold);
    body.setManaged(!fold);
    name.getParent().setVisible(!fold);
    name.getParent().setManaged(!fold);
    head.pseudoClassStateChanged(FOLDED, fold);
  }

  /// Shows that it stays in view.
  void pin(boolean pinned) {
    head.pseudoClassStateChanged(PINNED, pinned);
  }

  /// A place in the article and how far from the top of the pane its line stands.
  record Place(int offset, double top) {}

  /// The place at a third of the height; none once the pane was taken away.
  Optional<Place> third() {
    if (text.getScene() == null) {
      return Optional.empty();
    }
    double y = text.getHeight() / 3;
    int at = text.hit(60, y).getInsertionIndex();
    return text.shown()
        .inArticle(at, at + 1)
        .or(() -> text.shown().inArticle(Math.max(0, at - 1), at))
        .flatMap(
            span ->
                Where.of(text, text.shown().shown(span))
                    .map(level -> new Place(span.start(), level.top())));
  }

  /// Whether it is on its way to a place.
  boolean isMoving() {
    return bring.isPresent();
  }

  void speak(Messages messages) {
    PaneHead head = PaneHead.of(extract, messages);
    name.setText(head.name());
    facts.setText(head.facts());
    facts.setTooltip(new Tooltip(head.facts()));
    text.speak(messages);
  }

  /// Shows the marks of all points and those of the chosen one.
  void mark() {
    String id = article().id();
    Optional<Entry> chosen = choice.chosen().get();
    chosen.ifPresent(entry -> entry.faces().forEach(this::unfold));
    text.mark(PaneMarks.of(choice.entries().get(), id), PaneMarks.chosen(chosen, id));
    chosen.flatMap(entry -> entry.in(id)).ifPresent(face -> text.caret(face.shown()));
    strip.mark(PaneMarks.of(choice.entries().get(), id), article().text().length());
  }

  private void unfold(Face face) {
    if (face.article().equals(article().id())) {
      text.unfold(face.shown());
    }
  }

  /// Brings this stretch to a third of the height in the next frames; higher when it would not fit
  /// below.
  void bring(Span span) {
    bring = Optional.of(span);
    height = OptionalDouble.empty();
    steps = 0;
  }

  /// Brings this stretch to this height in the next frames.
  void bring(Span span, double top) {
    bring(span);
    height = OptionalDouble.of(top);
  }

  /// Selects this stretch and brings it into view.
  void find(Span span) {
    text.unfold(span);
    List<Piece> pieces = text.shown().shown(span);
    if (!pieces.isEmpty()) {
      Piece first = pieces.getFirst();
      int at = text.shown().lines().get(first.line()).at();
      text.selectRange(at + first.from(), at + first.to());
      bring(span);
    }
  }

  /// One step towards what was to be brought into view; called once a frame, after the layout.
  ///
  /// @return whether there is more to do
  boolean step() {
    if (bring.isEmpty() || text.getHeight() <= 0) {
      return bring.isPresent();
    }
    List<Piece> pieces = text.shown().shown(bring.get());
    if (pieces.isEmpty() || steps > STEPS) {
      bring = Optional.empty();
      return false;
    }
    steps++;
    Optional<Where.Level> level = Where.of(text, pieces);
    if (level.isEmpty() || steps == 1 && level.get().top() < -text.getHeight()) {
      text.showParagraphAtTop(pieces.getFirst().line());
      return true;
    }
    double target = height.orElseGet(() -> third(level.get()));
    double by = level.get().top() - target;
    if (Math.abs(by) < 1) {
      bring = Optional.empty();
      return false;
    }
    text.scrollYBy(by);
    return true;
  }

  private double third(Where.Level level) {
    double room = text.getHeight() - (level.bottom() - level.top()) - 12;
    return Math.max(8, Math.min(text.getHeight() / 3, room));
  }

  /// Where the chosen entry's passage stands.
  Optional<Where.Level> level(Face face) {
    return Where.of(text, text.shown().shown(face.shown()));
  }

  /// Whether a passage that is not laid out stands above what can be seen.
  boolean isAbove(Face face) {
    List<Piece> pieces = text.shown().shown(face.shown());
    return !pieces.isEmpty() && pieces.getFirst().line() <= text.firstVisibleParToAllParIndex();
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    int at = text.hit(event.getX(), event.getY()).getInsertionIndex();
    int line = text.offsetToPosition(at, TwoDimensional.Bias.Backward).getMajor();
    if (!text.toggle(line)) {
      text.shown().inArticle(at, at + 1).ifPresent(this::choose);
    }
  }

  /// Chooses the entry whose differing words were clicked.
  private void choose(Span at) {
    choice.entries().get().stream()
        .filter(
            entry ->
                entry.faces().stream()
                    .filter(face -> face.article().equals(article().id()))
                    .flatMap(face -> face.marked().stream())
                    .anyMatch(mark -> mark.span().overlaps(at)))
        .findFirst()
        .ifPresent(choice::choose);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && text.toggle(text.getCurrentParagraph())) {
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      // a text area keeps this key for itself
      text.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }
}
