package app.verbatim.ui.desktop;

import app.verbatim.ui.desktop.bar.Banners;
import app.verbatim.ui.desktop.bar.Bar;
import app.verbatim.ui.desktop.bar.FetchLines;
import app.verbatim.ui.desktop.bar.Headline;
import app.verbatim.ui.desktop.bar.KeySheet;
import app.verbatim.ui.desktop.bar.Slip;
import app.verbatim.ui.desktop.bar.StatusBar;
import app.verbatim.ui.desktop.bar.Switches;
import app.verbatim.ui.desktop.bar.VersionLines;
import app.verbatim.ui.desktop.card.Card;
import app.verbatim.ui.desktop.dates.DatesView;
import app.verbatim.ui.desktop.list.PointList;
import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.matrix.TableView;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Settling;
import app.verbatim.ui.desktop.model.View;
import app.verbatim.ui.desktop.model.Words;
import app.verbatim.ui.desktop.pane.Panes;
import app.verbatim.ui.desktop.sources.SourcesView;
import app.verbatim.ui.desktop.start.StartView;
import app.verbatim.ui.desktop.start.StartView.Sample;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The window: how its parts stand together.
final class Window {

  private final Session session;
  private final Choice choice;
  private final Settling settling;
  private final Correcting correcting;
  private final Cases cases;
  private final Words words;
  private final Look look;
  private final PointList list;
  private final Panes panes;
  private final Card card;
  private final Bar bar;
  private final StatusBar status;
  private final KeySheet keySheet;
  private final Slip slip;
  private final Signing signing;
  private final StartView start;
  private final Intake intake;
  private final StackPane root = new StackPane();
  private final Desk desk;

  Window(
      Stage stage, Session session, Words words, Look look, List<Sample> samples, Memory memory) {
    this(stage, session, words, look, samples, memory, FileDialogs.of(stage));
  }

  Window(
      Stage stage,
      Session session,
      Words words,
      Look look,
      List<Sample> samples,
      Memory memory,
      FileDialogs dialogs) {
    this.session = session;
    this.words = words;
    this.look = look;
    choice = new Choice(session, words);
    settling = new Settling(session, choice, words);
    slip = new Slip(words);
    Joining joining =
        new Joining(session, choice, settling, words, slip, done -> status().say(done));
    cases = new Cases(session, words, memory, slip, dialogs, joining, done -> status().say(done));
    signing = new Signing(session, words, memory, slip, cases.notices());
    intake = new Intake(session, words, memory, cases);
    session
        .comparison()
        .addListener(
            (property, before, now) -> {
              if (now.isPresent()) {
                intake.titled(session.title().get());
              }
            });
    Updating updating =
        new Updating(session, words, slip, dialogs, cases::tell, done -> status().say(done));
    Actions actions = new Actions(stage, this, memory, dialogs, updating);
    status = new StatusBar(session, choice, words, look, memory.nothing());
    correcting = new Correcting(session, choice, words);
    list =
        new PointList(
            session, choice, settling, words, correcting, article -> actions.editArticle(article));
    panes = new Panes(session, choice, words);
    card =
        new Card(
            session,
            choice,
            settling,
            words,
            correcting,
            actions::copyPoint,
            actions::ask,
            actions::evidence);
    settling.whenRuled(name -> status.say(words.say("desktop.ruled", name), session::undo));
    panes.offers(Offers.ofText(actions));
    list.offers(Offers.ofRow(actions));
    keySheet = new KeySheet(words, actions::dismiss);
    start =
        new StartView(
            words, samples, memory.recent(), actions::open, actions::paste, actions::openAnew);
    TableView table = new TableView(session, choice, words, actions::open);
    DatesView dates = new DatesView(session, choice, words, actions::open);
    SourcesView sources = new SourcesView(session, choice, words, actions::open);
    desk =
        new Desk(
            list,
            panes,
            card,
            choice,
            Map.of(View.TABLE, table, View.DATES, dates, View.SOURCES, sources),
            Map.of(
                View.TABLE, table.grid(), View.DATES, dates.grid(), View.SOURCES, sources.grid()));
    Habits habits = new Habits(stage, memory, session, words, look, panes.third(), desk);
    bar =
        new Bar(
            session,
            cases.name(),
            choice,
            words,
            look,
            actions,
            settling,
            samples,
            memory.recent(),
            new Switches(panes.third(), memory.nothing(), habits.keys()));
    Headline headline =
        new Headline(session, settling, words, desk.narrow(), desk::focusList, actions::export);
    Banners banners = new Banners(session, words, cases.notices(), actions::copied);
    VersionLines versions = new VersionLines(session, words, updating::replace);
    FetchLines fetching = new FetchLines(intake.fetches(), words);
    BooleanBinding compared =
        Bindings.createBooleanBinding(
            () -> session.comparison().get().isPresent(), session.comparison());
    BooleanBinding busy =
        Bindings.createBooleanBinding(
            () -> session.state().get() != Session.State.EMPTY, session.state());
    shownWhen(headline, compared.or(busy));
    shownWhen(desk, compared);
    start.visibleProperty().bind(compared.not());

    Label dropHere = Parts.label("", "drop-here");
    dropHere.textProperty().bind(words.bound("desktop.dropToAdd"));
    dropHere.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    dropHere.setVisible(false);
    dropHere.setMouseTransparent(true);
    BorderPane frame =
        new BorderPane(
            new StackPane(start, desk),
            new VBox(bar, headline, banners, versions, fetching),
            null,
            status,
            null);
    frame.getStyleClass().add("frame");
    root.getChildren().addAll(frame, dropHere, keySheet, slip);
    root.getStyleClass().add("window");
    drops(dropHere, compared);

    Scene scene = new Scene(root, 1366, 690);
    look.dress(scene);
    new Keys(
            choice,
            look,
            actions,
            settling,
            habits.keys()::get,
            desk::isReading,
            desk::isInText,
            desk::isInTable)
        .listen(scene);
    choice
        .chosen()
        .addListener(
            (property, before, now) -> {
              if (before.isEmpty() && now.isPresent()) {
                desk.focusFirst();
              }
            });
    desk.follow(scene);
    stage.setScene(scene);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          actions.quit();
        });
    stage.setMinWidth(1024);
    stage.setMinHeight(600);
  }

  private void drops(Label dropHere, BooleanBinding compared) {
    root.setOnDragOver(Intake::over);
    root.setOnDragEntered(
        event -> {
          start.over(Intake.accepts(event));
          dropHere.setVisible(compared.get() && Intake.accepts(event));
        });
    root.addEventHandler(
        DragEvent.DRAG_EXITED_TARGET,
        event -> {
          if (event.getTarget() == root) {
            start.over(false);
            dropHere.setVisible(false);
          }
        });
    root.setOnDragDropped(
        event -> {
          start.over(false);
          dropHere.setVisible(false);
          intake.drop(event);
        });
  }

  private static void shownWhen(Node node, BooleanBinding condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }

  Session session() {
    return session;
  }

  Choice choice() {
    return choice;
  }

  Correcting correcting() {
    return correcting;
  }

  Cases cases() {
    return cases;
  }

  Settling settling() {
    return settling;
  }

  Words words() {
    return words;
  }

  Look look() {
    return look;
  }

  Desk desk() {
    return desk;
  }

  PointList list() {
    return list;
  }

  Panes panes() {
    return panes;
  }

  Card card() {
    return card;
  }

  Bar bar() {
    return bar;
  }

  StatusBar status() {
    return status;
  }

  Slip slip() {
    return slip;
  }

  Signing signing() {
    return signing;
  }

  KeySheet keySheet() {
    return keySheet;
  }

  Intake intake() {
    return intake;
  }
}
