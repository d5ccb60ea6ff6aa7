package app.verbatim.ui.desktop.model;

import app.verbatim.article.Messages;
import app.verbatim.finding.Comparison;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/// The rows of the list, which of them can be seen, and the one chosen.
public final class Choice {

  private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
  private final ObservableSet<Group> open = FXCollections.observableSet();
  private final ObjectProperty<Optional<Entry>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<List<Facing>> facings = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.TEXTS);
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NOTHING);
  private final ObjectProperty<Set<String>> settled = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Set<String>> marked = new SimpleObjectProperty<>(Set.of());
  private final BooleanProperty hidesSettled = new SimpleBooleanProperty();
  private final BooleanProperty linked = new SimpleBooleanProperty();
  private final IntegerProperty change = new SimpleIntegerProperty(-1);

  public Choice(Session session, Words words) {
    session
        .comparison()
        .addListener(
            (property, before, now) ->
                fill(now, words.messages().get(), before.isEmpty() || now.isEmpty()));
    words
        .messages()
        .addListener((property, before, now) -> fill(session.comparison().get(), now, false));
    filter.addListener((property, before, now) -> keepOneChosen());
    hidesSettled.addListener((property, before, now) -> keepOneChosen());
    chosen.addListener(
        (property, before, now) -> {
          facings.set(now.map(Facings::of).orElse(List.of()));
          if (!before.map(Entry::id).equals(now.map(Entry::id))) {
            change.set(-1);
          }
        });
  }

  /// All rows, in the order shown.
  public ReadOnlyObjectProperty<List<Entry>> entries() {
    return entries.getReadOnlyProperty();
  }

  /// The sections that are unfolded.
  public ObservableSet<Group> open() {
    return open;
  }

  public ObjectProperty<Optional<Entry>> chosen() {
    return chosen;
  }

  /// The chosen entry's versions, face to face.
  public ObjectProperty<List<Facing>> facings() {
    return facings;
  }

  /// Which change of the chosen entry is looked at, from 0; -1 for none.
  public IntegerProperty change() {
    return change;
  }

  /// Which way the comparison is looked at.
  public ObjectProperty<View> view() {
    return view;
  }

  /// Whether the texts scroll together.
  public BooleanProperty linked() {
    return linked;
  }

  public ObjectProperty<Filter> filter() {
    return filter;
  }

  /// The ids of the rows that are done with.
  public ObjectProperty<Set<String>> settled() {
    return settled;
  }

  /// The ids of the rows marked for one verdict.
  public ObjectProperty<Set<String>> marked() {
    return marked;
  }

  /// Marks the chosen row, or no longer.
  public void toggleMark() {
    chosen
        .get()
        .map(Entry::id)
        .ifPresent(
            id -> {
              Set<String> ids = new HashSet<>(marked.get());
              if (!ids.remove(id)) {
                ids.add(id);
              }
              marked.set(Set.copyOf(ids));
            });
  }

  /// Whether rows that are done with are hidden.
  public BooleanProperty hidesSettled() {
    return hidesSettled;
  }

  private boolean isWanted(Entry entry) {
    return filter.get().wants(entry) && !(hidesSettled.get() && settled.get().contains(entry.id()));
  }

  /// Calls this whenever the rows that can be seen may have changed.
  public void whenRowsChange(Runnable listener) {
    entries.addListener((property, before, now) -> listener.run());
    open.addListener((SetChangeListener<Group>) changed -> listener.run());
    filter.addListener((property, before, now) -> listener.run());
    hidesSettled.addListener((property, before, now) -> listener.run());
    settled.addListener(
        (property, before, now) -> {
          if (hidesSettled.get()) {
            listener.run();
          }
        });
  }

  /// The rows of a section, without those the filter hides.
  public List<Entry> in(Group group) {
    return wanted().filter(entry -> entry.group() == group).toList();
  }

  private Stream<Entry> wanted() {
    return entries.get().stream().filter(this::isWanted);
  }

  /// How many rows the filter hides.
  public int hidden() {
    return entries.get().size() - (int) wanted().count();
  }

  private void keepOneChosen() {
    if (chosen.get().filter(this::isWanted).isEmpty()) {
      wanted().findFirst().ifPresent(this::choose);
    }
  }

  /// The sections that have rows.
  public List<Group> groups() {
    return wanted().map(Entry::group).distinct().toList();
  }

  /// The rows of unfolded sections.
  public List<Entry> visible() {
    return wanted().filter(entry -> open.contains(entry.group())).toList();
  }

  public void toggle(Group group) {
    if (!open.remove(group)) {
      open.add(group);
    }
  }

  public void choose(Entry entry) {
    open.add(entry.group());
    chosen.set(Optional.of(entry));
  }

  /// Chooses the row with this id, if there is one.
  public void chooseById(String id) {
    entries.get().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .ifPresent(this::choose);
  }

  public void next() {
    step(1);
  }

  public void previous() {
    step(-1);
  }

  private void step(int by) {
    List<Entry> rows = visible();
    int at = chosen.get().map(entry -> index(rows, entry)).orElse(-1);
    int to = at < 0 ? 0 : at + by;
    if (to >= 0 && to < rows.size()) {
      choose(rows.get(to));
    }
  }

  private static int index(List<Entry> rows, Entry entry) {
    return rows.stream().map(Entry::id).toList().indexOf(entry.id());
  }

  public void nextChange() {
    change.set(Math.min(change.get() + 1, changes().size() - 1));
  }

  public void previousChange() {
    change.set(Math.max(change.get() - 1, changes().isEmpty() ? -1 : 0));
  }

  /// The changes of the chosen entry an editor steps through.
  public List<Facing.Column> changes() {
    List<Facing.Column> all = new ArrayList<>();
    facings.get().forEach(facing -> all.addAll(facing.changes()));
    return all;
  }

  private void fill(Optional<Comparison> comparison, Messages messages, boolean anew) {
    Optional<String> before = chosen.get().map(Entry::id);
    List<Entry> rows = comparison.map(it -> Entries.of(it, messages)).orElse(List.of());
    if (anew) {
      filter.set(Filter.NOTHING);
      open.clear();
      marked.set(Set.of());
      view.set(View.TEXTS);
      linked.set(comparison.filter(ScrollLink::byDefault).isPresent());
    }
    entries.set(rows);
    for (Entry row : rows) {
      // what a single article quotes is always shown; otherwise something is
      if (row.group() == Group.QUOTATION || visible().isEmpty()) {
        open.add(row.group());
      }
    }
    Optional<Entry> same =
        rows.stream().filter(row -> before.filter(row.id()::equals).isPresent()).findFirst();
    same.ifPresent(row -> open.add(row.group()));
    chosen.set(same.or(() -> rows.stream().findFirst()));
  }
}
