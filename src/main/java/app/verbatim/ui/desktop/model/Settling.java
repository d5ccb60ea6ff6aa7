package app.verbatim.ui.desktop.model;

import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Shown;
import app.verbatim.project.Action;
import app.verbatim.project.Choices;
import app.verbatim.project.Project;
import app.verbatim.project.Ruling;
import app.verbatim.project.Standing;
import app.verbatim.project.Subject;
import app.verbatim.project.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The verdicts on the points: what the keys and buttons of the card do, and what the rows show.
public final class Settling {

  /// A verdict that can be given to the chosen point.
  ///
  /// @param key the digit that gives it
  /// @param choice its id on the desk's list
  public record Offer(String key, String choice, String name) {}

  private final Session session;
  private final Tally tally;
  private final Choice choice;
  private final Words words;
  private final BooleanProperty advances = new SimpleBooleanProperty(true);
  private final ReadOnlyBooleanWrapper picking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Map<String, Standing>> standings =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final List<Consumer<String>> listeners = new ArrayList<>();
  private Optional<app.verbatim.project.Choice> pending = Optional.empty();

  public Settling(Session session, Choice choice, Words words) {
    this.session = session;
    tally = new Tally(session);
    this.choice = choice;
    this.words = words;
    session.project().addListener((property, before, now) -> judge(now));
    choice.chosen().addListener((property, before, now) -> pick(Optional.empty()));
    judge(session.project().get());
  }

  private void judge(Optional<Project> project) {
    Map<String, Standing> all = new HashMap<>();
    Set<String> settled = new HashSet<>();
    project.ifPresent(
        it ->
            it.standings()
                .all()
                .forEach(
                    standing -> {
                      String id = standing.point().findings().getFirst().id();
                      all.put(id, standing);
                      if (standing.isSettled(choices())) {
                        settled.add(id);
                      }
                    }));
    standings.set(Map.copyOf(all));
    choice.settled().set(Set.copyOf(settled));
  }

  private Choices choices() {
    return session.work().get().choices();
  }

  /// What stands on each point, by the id of its row.
  public ReadOnlyObjectProperty<Map<String, Standing>> standings() {
    return standings.getReadOnlyProperty();
  }

  public Optional<Standing> at(Entry entry) {
    return Optional.ofNullable(standings.get().get(entry.id()));
  }

  /// Whether a verdict leads to the next open point.
  public BooleanProperty advances() {
    return advances;
  }

  /// Whether the number of the version that is correct is awaited.
  public ReadOnlyBooleanProperty picking() {
    return picking.getReadOnlyProperty();
  }

  /// Calls this with the name of each verdict given.
  public void whenRuled(Consumer<String> listener) {
    listeners.add(listener);
  }

  /// The digit of a point's verdict; two people's different ones are `≠`.
  public Optional<String> digit(Entry entry) {
    return at(entry)
        .flatMap(
            it ->
                it.isDisputed()
                    ? Optional.of("≠")
                    : it.verdict()
                        .flatMap(Verdict::ruling)
                        .flatMap(ruling -> choices().byId(ruling.choice()))
                        .map(app.verbatim.project.Choice::key));
  }

  /// Whether a row is marked for one verdict with others.
  public boolean isMarked(Entry entry) {
    return choice.marked().get().contains(entry.id());
  }

  public boolean isSettled(Entry entry) {
    return choice.settled().get().contains(entry.id());
  }

  /// How many major points there are, and how many are settled.
  public Tally tally() {
    return tally;
  }

  /// The verdicts for the chosen point; none where it is nothing to decide.
  public List<Offer> offers() {
    return chosen().isEmpty()
        ? List.of()
        : choice
            .chosen()
            .get()
            .map(it -> Offers.of(choices(), it, words.language()))
            .orElse(List.of());
  }

  /// The versions to choose from, by the letters of their articles, where there are more than two.
  public List<String> several() {
    List<List<Face>> versions = versions();
    return versions.size() > 2 ? versions.stream().map(Offers::letters).toList() : List.of();
  }

  private List<List<Face>> versions() {
    return choice.chosen().get().map(Facings::rows).orElse(List.of());
  }

  /// The digit of the verdict that stands on what a verdict given now is for; empty for none.
  public String given() {
    return changed()
        .flatMap(
            it ->
                chosen()
                    .filter(at -> !at.verdicts().isEmpty())
                    .flatMap(at -> it.in(at.verdicts().getLast())))
        .flatMap(it -> choices().byId(it.ruling().choice()))
        .map(app.verbatim.project.Choice::key)
        .orElseGet(
            () ->
                changed().isPresent() ? "" : choice.chosen().get().flatMap(this::digit).orElse(""));
  }

  /// What a verdict given now is for, where it is not the chosen point: one change in it, or the
  /// rows that are marked.
  public Optional<String> scope() {
    List<Entry> marked = marked();
    if (!marked.isEmpty()) {
      return Optional.of(words.say("desktop.card.forMarked", marked.size()));
    }
    return changed()
        .map(it -> it.words().passage())
        .map(it -> Shown.words(comparison().extract(it.article()), it.span()))
        .map(it -> words.say("desktop.card.forChange", it));
  }

  private Optional<Changed> changed() {
    return chosen().flatMap(it -> Changed.at(choice, it.point(), comparison()));
  }

  /// The rows marked for one verdict.
  private List<Entry> marked() {
    return choice.entries().get().stream()
        .filter(it -> choice.marked().get().contains(it.id()) && at(it).isPresent())
        .toList();
  }

  /// Gives the verdict of this digit; where one of many versions is meant, the next digit says
  /// which.
  public void rule(String key) {
    List<List<Face>> versions = versions();
    if (chosen().isEmpty()) {
      return;
    }
    if (pending.isPresent()) {
      int number = key.charAt(0) - '1';
      app.verbatim.project.Choice which = pending.get();
      pick(Optional.empty());
      if (number >= 0 && number < versions.size()) {
        settle(which, Optional.of(versions.get(number)));
      }
      return;
    }
    Optional<app.verbatim.project.Choice> found = choices().byKey(key);
    if (found.isEmpty()) {
      return;
    }
    int version = found.get().version();
    if (!marked().isEmpty()) {
      settleMarked(found.get());
    } else if (version == 0) {
      settle(found.get(), Optional.empty());
    } else if (versions.size() > 2) {
      pick(found.filter(it -> it.version() == 1));
    } else if (version <= versions.size()) {
      settle(found.get(), Optional.of(versions.get(version - 1)));
    }
  }

  private void pick(Optional<app.verbatim.project.Choice> which) {
    pending = which;
    picking.set(which.isPresent());
  }

  private Optional<Standing> chosen() {
    return choice.chosen().get().flatMap(this::at);
  }

  private Comparison comparison() {
    return session.comparison().get().orElseThrow();
  }

  /// One verdict for all rows that are marked, in one step. Where it names a version, rows that do
  /// not have two are left out.
  private void settleMarked(app.verbatim.project.Choice which) {
    List<Verdict> verdicts = new ArrayList<>();
    List<String> replaces = new ArrayList<>();
    for (Entry entry : marked()) {
      Optional<List<Face>> version = Offers.version(which, entry);
      if (which.version() == 0 || version.isPresent()) {
        Standing standing = at(entry).orElseThrow();
        verdicts.add(written(standing).ruled(Offers.ruling(which, version, comparison())));
        replaces.addAll(replaced(standing));
      }
    }
    choice.marked().set(Set.of());
    if (!verdicts.isEmpty()) {
      session.perform(new Action.Settle(verdicts, replaces));
      String name =
          which.version() == 0
              ? which.name(words.language(), "")
              : which.nameAmongSeveral(words.language());
      tell(words.say("desktop.ruledMarked", name, verdicts.size()));
    }
  }

  private void tell(String name) {
    listeners.forEach(it -> it.accept(name));
  }

  private void settle(app.verbatim.project.Choice which, Optional<List<Face>> version) {
    Standing standing = chosen().orElseThrow();
    Ruling ruling = Offers.ruling(which, version, comparison());
    Optional<Changed> change = changed();
    Verdict verdict = written(standing);
    Optional<Entry> next = advances.get() && change.isEmpty() ? nextOpen() : Optional.empty();
    session.perform(
        new Action.Settle(
            List.of(
                change
                    .map(it -> verdict.except(it.ruled(ruling)))
                    .orElseGet(() -> verdict.ruled(ruling))),
            replaced(standing)));
    String name = which.name(words.language(), version.map(Offers::letters).orElse(""));
    next.ifPresent(choice::choose);
    tell(name);
  }

  /// The next row without a last word, from here on and round.
  private Optional<Entry> nextOpen() {
    List<Entry> rows = choice.visible();
    Entry now = choice.chosen().get().orElseThrow();
    int at = rows.indexOf(now);
    for (int i = 1; i < rows.size(); i++) {
      Entry row = rows.get(Math.floorMod(at + i, rows.size()));
      if (row != now && at(row).isPresent() && !isSettled(row)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private static List<String> replaced(Standing standing) {
    return standing.verdicts().stream().map(Verdict::id).toList();
  }

  private Verdict written(Standing standing) {
    return Written.on(standing, comparison(), session.initials().get(), session.now());
  }

  /// Takes back the verdict on the change looked at, on the marked rows, or on the chosen point.
  public void clear() {
    List<Entry> rows = marked();
    if (!rows.isEmpty()) {
      List<String> gone =
          rows.stream().flatMap(it -> replaced(at(it).orElseThrow()).stream()).toList();
      choice.marked().set(Set.of());
      if (!gone.isEmpty()) {
        session.perform(new Action.Unsettle(gone));
      }
      return;
    }
    Optional<Standing> standing = chosen().filter(it -> !it.verdicts().isEmpty());
    Optional<Changed> change =
        changed()
            .filter(
                it ->
                    standing.filter(at -> it.in(at.verdicts().getLast()).isPresent()).isPresent());
    standing.ifPresent(
        it ->
            session.perform(
                change.isPresent()
                    ? new Action.Settle(List.of(change.get().takenFrom(written(it))), replaced(it))
                    : new Action.Unsettle(replaced(it))));
  }

  /// Leaves the chosen point out of the note, or takes that back.
  public void hide() {
    chosen()
        .ifPresent(
            it -> {
              List<Subject> same =
                  session.work().get().hidden().stream()
                      .filter(one -> !Collections.disjoint(one.findings(), findings(it)))
                      .toList();
              session.perform(
                  same.isEmpty()
                      ? new Action.Hide(Subject.of(it.point(), comparison()))
                      : new Action.Show(same.getFirst()));
            });
  }

  private static List<String> findings(Standing standing) {
    return standing.point().findings().stream().map(Finding::id).toList();
  }

  /// What each person who ruled on a point decided, in words.
  public List<String> opinions(Entry entry) {
    return at(entry)
        .map(it -> Opinions.of(it, choices(), entry, comparison(), words))
        .orElse(List.of());
  }

  /// Writes a note on the chosen point, what it rests on, and what the desk does about it.
  ///
  /// @param address where the original was found; empty for none
  /// @param excerpt its words; empty for none
  public void note(String note, String address, String excerpt, Verdict.FollowUp followUp) {
    chosen()
        .ifPresent(
            it -> {
              Verdict was = written(it);
              Verdict now =
                  was.noted(
                          note.strip(),
                          Written.evidence(was, address.strip(), excerpt.strip(), session.now()))
                      .followedUp(followUp);
              if (!now.equals(was)) {
                session.perform(new Action.Annotate(now, replaced(it)));
              }
            });
  }

  /// Notes that the desk was asked about the chosen point, which is then to be checked.
  ///
  /// @return the question
  public Optional<String> ask() {
    Optional<Standing> standing = chosen();
    Optional<Entry> entry = choice.chosen().get();
    standing.ifPresent(
        it -> {
          Verdict asked = written(it).asked(session.now());
          Verdict verdict =
              choices().all().stream()
                  .filter(one -> !one.settles())
                  .findFirst()
                  .map(one -> asked.ruled(Ruling.of(one.id())))
                  .orElse(asked);
          session.perform(new Action.Ask(verdict, replaced(it)));
        });
    return standing.flatMap(it -> entry).map(it -> Questions.of(it, comparison(), words));
  }
}
