package app.verbatim.ui.desktop.pane;

import app.verbatim.article.Article.Role;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.look.Offer;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.PaneOrder;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Slots;
import app.verbatim.ui.desktop.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Two or three articles side by side, the chosen passages level and joined.
public final class Panes extends VBox {

  private static final double WIDE = 1600;

  private final Session session;
  private final Choice choice;
  private final Correcting correcting;
  private final Words words;
  private final Letters letters;
  private final PaneRow row = new PaneRow();
  private final Levelling levelling;
  private final PaneOrder order = new PaneOrder();
  private final BooleanProperty third = new SimpleBooleanProperty();
  private final Map<String, ArticlePane> panes = new HashMap<>();
  private List<ArticlePane> shown = List.of();
  private Optional<String> current = Optional.empty();
  private Optional<String> pinned = Optional.empty();
  private int least = 2;
  private List<Offer> offers = List.of();

  public Panes(Session session, Choice choice, Words words) {
    correcting = new Correcting(session, choice, words);
    this.session = session;
    this.choice = choice;
    this.words = words;
    levelling = new Levelling(row, choice);
    letters = new Letters(words, this::letter);
    getStyleClass().add("panes");
    VBox.setVgrow(row, Priority.ALWAYS);
    getChildren().addAll(letters, row);
    choice.entries().addListener((property, before, now) -> marks());
    choice.chosen().addListener((property, before, now) -> chosen(before, now));
    choice.change().addListener((property, before, now) -> levelling.stale());
    session.comparison().addListener((property, before, now) -> renew());
    words.messages().addListener((property, before, now) -> speak(now));
    third.addListener((property, before, now) -> arrange());
    sceneProperty().addListener((property, before, now) -> inScene(before, now));
    renew();
  }

  /// How much of the room each place has, from left to right.
  public List<Double> shares() {
    return row.shares();
  }

  /// The articles the editor put in another order, by id, those of earlier stories too.
  public List<String> order() {
    return order.remembered();
  }

  /// Arranges the texts as they were left.
  public void arranged(List<Double> shares, List<String> articles) {
    row.shares(shares);
    order.remember(articles);
  }

  /// What the context menus of the texts offer for any words.
  public void offers(List<Offer> all) {
    offers = List.copyOf(all);
  }

  /// Opens what was read of the quotation the keyboard is at, in the pane that has the focus.
  ///
  /// @return whether it is at one
  public boolean editSaying() {
    return shown.stream().filter(pane -> pane.text().isFocused()).anyMatch(ArticlePane::editSaying);
  }

  /// Puts the fields above the texts away.
  ///
  /// @return whether any were open
  public boolean closeFields() {
    return shown.stream().filter(ArticlePane::closeFields).count() > 0;
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
    showBeside(article);
    for (ArticlePane pane : shown) {
      if (pane.article().id().equals(article)) {
        pane.find(span);
      }
    }
    Platform.requestNextPulse();
  }

  /// Opens what is said of an article for a change.
  public void edit(String article) {
    showBeside(article);
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
    } else {
      showBeside(at.article());
    }
  }

  private void inScene(@Nullable Scene before, @Nullable Scene now) {
    levelling.follow(before, now);
    if (now != null) {
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

  /// Shows this article beside the first of those shown, unless it is there already.
  private void showBeside(String article) {
    if (shown.stream().noneMatch(pane -> pane.article().id().equals(article))) {
      show(Slots.with(ids(), article, shown.size(), ids(shown)));
    }
  }

  private void letter(String article) {
    showBeside(article);
    fillLetters();
  }

  private void fillLetters() {
    letters.fill(
        session.comparison().get().map(Comparison::extracts).orElse(List.of()).stream()
            .map(Extract::article)
            .toList(),
        ids(shown));
  }

  private void renew() {
    Optional<Comparison> all = session.comparison().get();
    Map<String, ArticlePane> before = Map.copyOf(panes);
    panes.clear();
    for (Extract extract : all.map(Comparison::extracts).orElse(List.of())) {
      ArticlePane pane = before.get(extract.article().id());
      if (pane != null && pane.article().equals(extract.article())) {
        // nothing jumps where only something else was corrected
        pane.renew(extract);
        panes.put(extract.article().id(), pane);
      }
    }
    if (!panes.values().containsAll(shown)) {
      shown = List.of();
      row.show(List.of());
    }
    order.follow(
        all.map(it -> it.extracts().stream().map(extract -> extract.article().id()).toList())
            .orElse(List.of()));
    levelling.by(all.map(Following::new));
    arrange();
    fillLetters();
  }

  private void marks() {
    shown.forEach(ArticlePane::mark);
    levelling.stale();
  }

  private void speak(Messages messages) {
    panes.values().forEach(pane -> pane.speak(messages));
    levelling.stale();
  }

  private void chosen(Optional<Entry> before, Optional<Entry> now) {
    arrange();
    shown.forEach(ArticlePane::mark);
    if (!before.map(Entry::id).equals(now.map(Entry::id))) {
      levelling.bring();
    }
    levelling.stale();
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
      pane.mark();
    }
    row.show(shown);
    fillLetters();
    levelling.bring();
    levelling.stale();
  }

  private ArticlePane pane(String article) {
    Extract extract = session.comparison().get().map(all -> all.extract(article)).orElseThrow();
    ArticlePane pane = new ArticlePane(extract, choice, words, correcting, new Commands());
    pane.setMinWidth(0);
    pane.text().viewportDirtyEvents().subscribe(event -> levelling.moved(pane));
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
      levelling.stale();
    }

    @Override
    public void pin(String article) {
      pinned = pinned.filter(article::equals).isPresent() ? Optional.empty() : Optional.of(article);
      shown.forEach(pane -> pane.pin(pinned.filter(pane.article().id()::equals).isPresent()));
    }

    @Override
    public void widen(String article, double factor) {
      row.widen(ids(shown).indexOf(article), factor);
      levelling.stale();
    }

    @Override
    public void role(String article, Role role) {
      session.role(article, role);
    }

    @Override
    public List<Offer> offers() {
      return offers;
    }

    @Override
    public void encoding(String article, Optional<String> name) {
      session.encoding(article, name);
    }
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
    levelling.afterLayout();
  }
}
