package app.verbatim.ui.desktop.model;

import app.verbatim.finding.Comparison;
import app.verbatim.finding.Point;
import app.verbatim.project.Action;
import app.verbatim.project.Choices;
import app.verbatim.project.Evidence;
import app.verbatim.project.Project;
import app.verbatim.project.Ruling;
import app.verbatim.project.Standing;
import app.verbatim.project.Subject;
import app.verbatim.project.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

  public boolean isSettled(Entry entry) {
    return choice.settled().get().contains(entry.id());
  }

  /// How many major points are settled.
  public int settled() {
    return session.project().get().map(it -> it.settled(Point.Section.MAJOR)).orElse(0);
  }

  /// How many major points there are.
  public int major() {
    return session
        .comparison()
        .get()
        .map(
            it ->
                it.points().stream()
                    .filter(point -> point.section() == Point.Section.MAJOR)
                    .count())
        .orElse(0L)
        .intValue();
  }

  /// The verdicts for the chosen point; none where it is nothing to decide.
  public List<Offer> offers() {
    List<List<Face>> versions = versions();
    List<Offer> all = new ArrayList<>();
    if (chosen().isEmpty()) {
      return all;
    }
    for (app.verbatim.project.Choice it : choices().all()) {
      boolean several = versions.size() > 2;
      if (it.version() == 0 && several) {
        all.add(new Offer(it.key(), it.id(), among(it)));
      } else if (it.version() == 0) {
        all.add(new Offer(it.key(), it.id(), it.brief(words.language(), "")));
      } else if (several && it.version() == 1) {
        all.add(new Offer(it.key(), it.id(), it.nameAmongSeveral(words.language())));
      } else if (!several && it.version() <= versions.size()) {
        String letters = letters(versions.get(it.version() - 1));
        all.add(new Offer(it.key(), it.id(), it.brief(words.language(), letters)));
      }
    }
    return all;
  }

  private String among(app.verbatim.project.Choice it) {
    return it.several().isEmpty()
        ? it.brief(words.language(), "")
        : it.nameAmongSeveral(words.language());
  }

  /// The versions to choose from, by the letters of their articles, where there are more than two.
  public List<String> several() {
    List<List<Face>> versions = versions();
    return versions.size() > 2 ? versions.stream().map(Settling::letters).toList() : List.of();
  }

  private List<List<Face>> versions() {
    return choice.chosen().get().map(Facings::rows).orElse(List.of());
  }

  private static String letters(List<Face> version) {
    return version.stream().map(Face::cited).distinct().collect(Collectors.joining(", "));
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
    if (version == 0) {
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

  private void settle(app.verbatim.project.Choice which, Optional<List<Face>> version) {
    Standing standing = chosen().orElseThrow();
    Optional<Entry> next = advances.get() ? nextOpen() : Optional.empty();
    Ruling ruling =
        new Ruling(
            which.id(),
            version.map(
                it ->
                    Subject.quoted(
                        new app.verbatim.article.Passage(
                            it.getFirst().article(), it.getFirst().shown()),
                        comparison())));
    session.perform(
        new Action.Settle(List.of(written(standing).ruled(ruling)), replaced(standing)));
    String name = which.name(words.language(), version.map(Settling::letters).orElse(""));
    next.ifPresent(choice::choose);
    listeners.forEach(it -> it.accept(name));
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

  /// What was written on this point before, about what it says now.
  private Verdict written(Standing standing) {
    Subject subject = Subject.of(standing.point(), comparison());
    if (standing.verdicts().isEmpty()) {
      return Verdict.open(subject, "", session.now());
    }
    Verdict was = standing.verdicts().getLast();
    return Verdict.numbered(
        subject,
        was.ruling(),
        was.exceptions(),
        was.note(),
        was.evidence(),
        was.followUp(),
        was.asked(),
        was.initials(),
        session.now());
  }

  /// Takes the verdict on the chosen point back.
  public void clear() {
    chosen()
        .filter(it -> !it.verdicts().isEmpty())
        .ifPresent(it -> session.perform(new Action.Unsettle(replaced(it))));
  }

  /// Writes a note on the chosen point.
  ///
  /// @param proof an address or the words of an original; empty for none
  public void note(String note, String proof) {
    chosen()
        .ifPresent(
            it -> {
              boolean address = proof.matches("https?://\\S+");
              List<Evidence> evidence =
                  proof.isBlank()
                      ? List.of()
                      : List.of(
                          new Evidence(address ? proof : "", address ? "" : proof, session.now()));
              session.perform(
                  new Action.Annotate(written(it).noted(note.strip(), evidence), replaced(it)));
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
    return standing.flatMap(it -> entry).map(this::question);
  }

  private String question(Entry entry) {
    String versions =
        Facings.rows(entry).stream()
            .map(row -> row.getFirst())
            .map(
                face ->
                    app.verbatim.finding.Shown.allWords(
                        comparison().extract(face.article()), gravest(face)))
            .distinct()
            .collect(Collectors.joining(words.say("desktop.question.or")));
    return words.say(
        Facings.rows(entry).size() > 1 ? "desktop.question.which" : "desktop.question.one",
        entry.title(),
        entry.places(),
        versions);
  }

  private static app.verbatim.article.Span gravest(Face face) {
    return face.parts().stream()
        .min(java.util.Comparator.comparing(Face.Marked::mark))
        .map(Face.Marked::span)
        .orElse(face.shown());
  }
}
