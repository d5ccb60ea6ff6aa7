package app.verbatim.project;

import app.verbatim.article.Given;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two people's copies of one case brought together, in the light of what both began with. What
/// only one of them changed is taken over. Where both ruled on a point, both verdicts stay, side by
/// side with their initials. No article is lost.
///
/// @param action takes the other copy in; one step to undo
/// @param overruled corrections of the other copy that contradict one of ours: ours hold
public record Merge(Action.TakeIn action, List<Corrected> overruled) {

  public Merge {
    overruled = List.copyOf(overruled);
  }

  public static Merge of(History mine, History theirs) {
    int common = common(mine, theirs);
    Work base =
        common < 0
            ? Work.empty(mine.base().choices())
            : new History(mine.base(), mine.steps(), common).work();
    Work ours = mine.work();
    Work other = theirs.work();
    List<Corrected> overruled = new ArrayList<>();
    Work merged =
        new Work(
            pick(base.title(), ours.title(), other.title()),
            articles(base, ours, other),
            corrections(base, ours, other, overruled),
            both(base.verdicts(), ours.verdicts(), other.verdicts(), Verdict::id),
            both(base.orphans(), ours.orphans(), other.orphans(), it -> it),
            both(base.hidden(), ours.hidden(), other.hidden(), it -> it),
            pick(base.choices(), ours.choices(), other.choices()));
    List<Step> foreign = theirs.steps().subList(Math.max(common, 0), theirs.done());
    Set<String> from = new TreeSet<>();
    foreign.stream().map(Step::by).filter(it -> !it.isEmpty()).forEach(from::add);
    return new Merge(new Action.TakeIn(merged, List.copyOf(from)), overruled);
  }

  /// How many steps both took before they parted; -1 where they never were one case.
  private static int common(History mine, History theirs) {
    if (!mine.base().equals(theirs.base())) {
      return -1;
    }
    int most = Math.min(mine.done(), theirs.done());
    int same = 0;
    while (same < most && mine.steps().get(same).equals(theirs.steps().get(same))) {
      same++;
    }
    return same;
  }

  /// Theirs where only they changed it.
  private static <T> T pick(T base, T mine, T theirs) {
    return mine.equals(base) ? theirs : mine;
  }

  /// What either has, without what one of them took away and the other left as it was.
  private static <T> List<T> both(
      List<T> base, List<T> mine, List<T> theirs, Function<T, Object> key) {
    Set<Object> before = keys(base, key);
    Set<Object> ours = keys(mine, key);
    Set<Object> other = keys(theirs, key);
    return Stream.concat(
            mine.stream()
                .filter(it -> other.contains(key.apply(it)) || !before.contains(key.apply(it))),
            theirs.stream()
                .filter(it -> !ours.contains(key.apply(it)) && !before.contains(key.apply(it))))
        .toList();
  }

  private static <T> Set<Object> keys(List<T> all, Function<T, Object> key) {
    return all.stream().map(key).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Held> articles(Work base, Work mine, Work theirs) {
    Map<String, Held> before = byId(base);
    Map<String, Held> other = byId(theirs);
    List<Held> all = new ArrayList<>();
    List<String> ids = mine.ids();
    for (int i = 0; i < ids.size(); i++) {
      Held held = mine.articles().get(i);
      Held their = other.get(ids.get(i));
      Held was = before.get(ids.get(i));
      all.add(their == null ? held : held.with(given(was, held, their)));
    }
    List<String> added = new ArrayList<>(theirs.ids());
    added.removeAll(ids);
    added.removeAll(before.keySet());
    added.forEach(id -> all.add(Objects.requireNonNull(other.get(id))));
    return all;
  }

  private static Given given(@org.jspecify.annotations.Nullable Held was, Held mine, Held theirs) {
    return was != null && was.given().equals(mine.given())
        ? theirs.given()
        : mine.given().or(theirs.given());
  }

  private static Map<String, Held> byId(Work work) {
    Map<String, Held> all = new HashMap<>();
    List<String> ids = work.ids();
    for (int i = 0; i < ids.size(); i++) {
      all.put(ids.get(i), work.articles().get(i));
    }
    return all;
  }

  private static List<Corrected> corrections(
      Work base, Work mine, Work theirs, List<Corrected> overruled) {
    List<Corrected> all = new ArrayList<>();
    List<Corrected> ours = mine.corrections();
    for (Corrected one : both(base.corrections(), ours, theirs.corrections(), it -> it)) {
      boolean foreign = !ours.contains(one);
      if (foreign && ours.stream().anyMatch(it -> it.replaces(one))) {
        overruled.add(one);
      } else {
        all.add(one);
      }
    }
    return all;
  }
}
