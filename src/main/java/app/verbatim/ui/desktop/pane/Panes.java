package app.verbatim.ui.desktop.pane;

import app.verbatim.article.Article.Role;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Face;
import app.verbatim.ui.desktop.model.PaneOrder;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Slots;
import app.verbatim.ui.desktop.model.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Two or three articles side by side, the chosen passages level and joined.
public final class Panes extends VBox {

  private static final double WIDE = 1600;

  private final Session session;
  private final Choice choice;
  private final Correcting correcting;
  private final Words words;
  private final HBox letters = new HBox();
  private final PaneRow row = new PaneRow();
  private final PaneOrder order = new PaneOrder();
  private final BooleanProperty third = new SimpleBooleanProperty();
  private final Map<String, ArticlePane> panes = new HashMap<>();
  private final Runnable afterLayout = this::afterLayout;
  private List<ArticlePane> shown = List.of();
  private Optional<Following> following = Optional.empty();
  private Optional<ArticlePane> scrolled = Optional.empty();
  private Optional<String> current = Optional.empty();
  private Optional<String> pinned = Optional.empty();
  private int least = 2;
  private boolean stale;
  private boolean brought;

  public Panes(Session session, Choice choice, Words words) {
    correcting = new Correcting(session, choice, words);
    this.session = session;
    this.choice = choice;
    this.words = words;
    getStyleClass().add("panes");
    letters.getStyleClass().add("letters");
    VBox.setVgrow(row, Priority.ALWAYS);
    getChildren().addAll(letters, row);
    choice.entries().addListener((property, before, now) -> marks());
    choice.chosen().addListener((property, before, now) -> chosen(before, now));
    choice.change().addListener((property, before, now) -> stale());
    session.comparison().addListener((property, before, now) -> renew());
    words.messages().addListener((property, before, now) -> speak(now));
    third.addListener((property, before, now) -> arrange());
    sceneProperty().addListener((property, before, now) -> follow(before, now));
    renew();
  }

  /// The text that has, or would take, the keyboard focus.
  public void focusText(int place) {
    if (!shown.isEmpty()) {
      shown.get(Math.min(place, shown.size() - 1)).text().requestFocus();
    }
  }

  /// What is selected in the pane that has the focus.
  public Optional<Selected> selected() {
    return shown.stream()
        .filter(pane -> pane.text().isFocused())
        .flatMap(
            pane ->
                pane
                    .text()
                    .selected()
                    .map(span -> new Selected(pane.article().id(), span))
                    .stream())
        .findFirst();
  }

  /// Words of an article that the editor selected.
  public record Selected(String article, Span span) {}

  /// Shows this stretch of an article, selected.
  public void go(String article, Span span) {
    if (shown.stream().noneMatch(pane -> pane.article().id().equals(article))) {
      show(Slots.with(ids(), article, shown.size(), ids(shown)));
    }
    for (ArticlePane pane : shown) {
      if (pane.article().id().equals(article)) {
        pane.find(span);
      }
    }
    Platform.requestNextPulse();
  }

  /// Opens what is said of an article for a change.
  public void edit(String article) {
    if (shown.stream().noneMatch(pane -> pane.article().id().equals(article))) {
      show(Slots.with(ids(), article, shown.size(), ids(shown)));
    }
    shown.stream()
        .filter(pane -> pane.article().id().equals(article))
        .findFirst()
        .ifPresent(ArticlePane::edit);
  }

  /// Makes sure this passage's article is shown.
  ///
  /// @param select whether to select the passage too: no chosen point marks it
  public void show(Passage at, boolean select) {
    if (select) {
      go(at.article(), at.span());
    } else if (shown.stream().noneMatch(pane -> pane.article().id().equals(at.article()))) {
      show(Slots.with(ids(), at.article(), shown.size(), ids(shown)));
    }
  }

  private void follow(Scene before, Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(afterLayout);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(afterLayout);
      now.widthProperty().addListener((property, old, width) -> arrange());
    }
  }

  /// All articles in the order the editor gave them.
  private List<String> ids() {
    return order.articles();
  }

  /// Whether a third text stands beside the two also where the window is not wide.
  public BooleanProperty third() {
    return third;
  }

  /// The article in the pane that has, or had last, the focus.
  public Optional<String> current() {
    return current.filter(it -> ids(shown).contains(it)).or(() -> ids(shown).stream().findFirst());
  }

  private static List<String> ids(List<ArticlePane> panes) {
    return panes.stream().map(pane -> pane.article().id()).toList();
  }

  private void renew() {
    panes.clear();
    shown = List.of();
    row.show(List.of());
    Optional<Comparison> all = session.comparison().get();
    order.follow(
        all.map(it -> it.extracts().stream().map(extract -> extract.article().id()).toList())
            .orElse(List.of()));
    following = all.map(Following::new);
    arrange();
  }

  private void marks() {
    panes.values().forEach(ArticlePane::mark);
    stale();
  }

  private void speak(Messages messages) {
    panes.values().forEach(pane -> pane.speak(messages));
    stale();
  }

  private void chosen(Optional<Entry> before, Optional<Entry> now) {
    arrange();
    panes.values().forEach(ArticlePane::mark);
    if (!before.map(Entry::id).equals(now.map(Entry::id))) {
      bring();
    }
    stale();
  }

  /// Brings the chosen passages level.
  private void bring() {
    shown.forEach(pane -> face(pane).ifPresent(face -> pane.bring(face.shown())));
    brought = true;
    Platform.requestNextPulse();
  }

  /// Picks the articles the chosen point is about.
  private void arrange() {
    boolean wide = getScene() != null && getScene().getWidth() >= WIDE;
    int room = Math.max(least, wide || third.get() ? 3 : 2);
    List<String> wanted = new ArrayList<>(pinned.stream().toList());
    choice.chosen().get().map(Entry::contrasted).ifPresent(wanted::addAll);
    show(Slots.choose(ids(), wanted, room, ids(shown)));
  }

  private void show(List<String> articles) {
    if (articles.equals(ids(shown)) && !shown.isEmpty()) {
      return;
    }
    List<ArticlePane> next = new ArrayList<>();
    for (String article : articles) {
      next.add(panes.computeIfAbsent(article, this::pane));
    }
    shown = next;
    for (ArticlePane pane : shown) {
      pane.fold(order.isFolded(pane.article().id()));
      pane.pin(pinned.filter(pane.article().id()::equals).isPresent());
    }
    row.show(shown);
    letters();
    bring();
    stale();
  }

  private ArticlePane pane(String article) {
    Extract extract = session.comparison().get().map(all -> all.extract(article)).orElseThrow();
    ArticlePane pane = new ArticlePane(extract, choice, words, correcting, new Commands());
    pane.setMinWidth(0);
    pane.text().viewportDirtyEvents().subscribe(event -> moved(pane));
    pane.text()
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (now) {
                current = Optional.of(article);
              }
            });
    return pane;
  }

  /// The pane that has the focus leads when the editor scrolls it.
  private void moved(ArticlePane pane) {
    boolean settled = !pane.isMoving() && !brought;
    if (choice.linked().get() && settled && pane.text().isFocused()) {
      scrolled = Optional.of(pane);
    }
    stale();
  }

  /// What the menus of the panes do.
  private final class Commands implements PaneCommands {

    @Override
    public void remove(String article) {
      session.remove(article);
    }

    @Override
    public void move(String article, int by) {
      order.move(article, ids(shown), by);
      List<String> now = new ArrayList<>(ids(shown));
      now.sort(Comparator.comparing(order.articles()::indexOf));
      show(now);
    }

    @Override
    public void fold(String article) {
      order.fold(article, ids(shown));
      shown.forEach(pane -> pane.fold(order.isFolded(pane.article().id())));
      row.requestLayout();
      stale();
    }

    @Override
    public void pin(String article) {
      pinned = pinned.filter(article::equals).isPresent() ? Optional.empty() : Optional.of(article);
      shown.forEach(pane -> pane.pin(pinned.filter(pane.article().id()::equals).isPresent()));
    }

    @Override
    public void widen(String article, double factor) {
      row.widen(article, factor);
      stale();
    }

    @Override
    public void role(String article, Role role) {
      session.role(article, role);
    }
  }

  /// With more articles than panes, all letters; a click shows that article at the right.
  private void letters() {
    List<Extract> all = session.comparison().get().map(Comparison::extracts).orElse(List.of());
    letters.setVisible(all.size() > shown.size());
    letters.setManaged(letters.isVisible());
    letters.getChildren().clear();
    for (Extract extract : all) {
      ToggleButton letter = new ToggleButton(extract.article().letter());
      letter.getStyleClass().add("letter");
      letter.setSelected(ids(shown).contains(extract.article().id()));
      letter.setAccessibleText(words.say("desktop.pane.show", extract.article().letter()));
      letter.setOnAction(
          event -> {
            show(Slots.with(ids(), extract.article().id(), shown.size(), ids(shown)));
            letters();
          });
      letters.getChildren().add(letter);
    }
  }

  private void stale() {
    stale = true;
    Platform.requestNextPulse();
  }

  /// Shows so many articles beside each other, however narrow they get.
  void atLeast(int panes) {
    least = panes;
    arrange();
  }

  /// The panes in view, from left to right.
  List<ArticlePane> inView() {
    return shown;
  }

  /// Follows, brings into view and joins; called once a frame.
  void afterLayout() {
    scrolled.ifPresent(leader -> following.ifPresent(it -> it.follow(leader, shown)));
    scrolled = Optional.empty();
    boolean more = false;
    for (ArticlePane pane : shown) {
      more |= pane.step();
    }
    if (more) {
      stale = true;
      Platform.requestNextPulse();
    } else if (brought) {
      brought = false;
      level();
    } else if (stale) {
      stale = false;
      join();
    }
  }

  /// A passage at the top of its article can't come lower: then the others go up to it.
  private void level() {
    List<Double> tops =
        shown.stream()
            .flatMap(pane -> face(pane).flatMap(pane::level).stream())
            .map(Where.Level::top)
            .toList();
    if (tops.size() > 1 && Collections.max(tops) - Collections.min(tops) > 1) {
      double top = Math.max(8, Collections.min(tops));
      shown.forEach(pane -> face(pane).ifPresent(face -> pane.bring(face.shown(), top)));
    }
    stale();
  }

  private Optional<Face> face(ArticlePane pane) {
    return choice.chosen().get().flatMap(entry -> entry.in(pane.article().id()));
  }

  private void join() {
    List<Gutter> gutters = row.gutters();
    // each pane is measured once, though it may have a gutter on both sides
    List<Optional<Gutter.End>> ends =
        gutters.isEmpty()
            ? List.of()
            : shown.stream().map(pane -> end(gutters.getFirst(), pane)).toList();
    for (int i = 0; i < gutters.size(); i++) {
      Gutter gutter = gutters.get(i);
      if (ends.get(i).isPresent() && ends.get(i + 1).isPresent()) {
        gutter.join(ends.get(i).get(), ends.get(i + 1).get());
      } else {
        gutter.clear();
      }
    }
  }

  private Optional<Gutter.End> end(Gutter gutter, ArticlePane pane) {
    Optional<Face> face = face(pane);
    if (face.isEmpty() || pane.isFolded()) {
      return Optional.empty();
    }
    double top = inGutter(gutter, pane, 0);
    double bottom = inGutter(gutter, pane, pane.text().getHeight());
    Optional<Where.Level> level = pane.level(face.get());
    double y =
        level
            .map(it -> inGutter(gutter, pane, it.middle()))
            .orElse(pane.isAbove(face.get()) ? top - 1 : bottom + 1);
    if (y < top) {
      return Optional.of(new Gutter.End(top + 10, "▴ " + face.get().place()));
    }
    if (y > bottom) {
      return Optional.of(new Gutter.End(bottom - 10, "▾ " + face.get().place()));
    }
    return Optional.of(new Gutter.End(y, ""));
  }

  private static double inGutter(Gutter gutter, ArticlePane pane, double y) {
    return gutter.sceneToLocal(pane.text().localToScene(0, y)).getY();
  }
}
