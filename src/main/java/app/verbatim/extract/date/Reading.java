package app.verbatim.extract.date;

import app.verbatim.article.language.Shape;
import app.verbatim.extract.date.DateValue.Time;
import app.verbatim.extract.date.DateValue.Unresolved;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the dates of one article in order: "le lendemain" and "à 17 heures" count from the day
/// last named, in the same block or the one before.
final class Reading {

  /// A weekday stands for a day the article also dates only if that day is as near as this.
  private static final int NEAR = 8;

  /// A time belongs to the day that follows at once ("à 4 heures mardi"), if as near as this.
  private static final int BESIDE = 3;

  private final Optional<LocalDate> published;
  private final DateShapes shapes;
  private final Resolver resolver;
  private final Map<DayOfWeek, LocalDate> recurring = new EnumMap<>(DayOfWeek.class);
  private Optional<LocalDate> focus = Optional.empty();

  private Reading(DateShapes shapes, Optional<LocalDate> published) {
    this.published = published;
    this.shapes = shapes;
    this.resolver = new Resolver(shapes.holidays(), published);
  }

  static List<Dated> of(List<BlockDates> blocks, DateShapes shapes, Optional<LocalDate> published) {
    Reading reading = new Reading(shapes, published);
    blocks.forEach(reading::learn);
    List<Dated> all = new ArrayList<>();
    for (BlockDates block : blocks) {
      int before = all.size();
      reading.read(block, all);
      if (all.subList(before, all.size()).stream().noneMatch(it -> it.day().isPresent())) {
        reading.focus = Optional.empty();
      }
    }
    return all;
  }

  /// Notes the days named with their weekday: "lundi 4 septembre" tells which Monday "lundi" is.
  private void learn(BlockDates block) {
    for (Shape.Match match : block.matches()) {
      if (published.isPresent()
          && match.shape().meaning().startsWith("date")
          && match.has("weekday")) {
        dated(block, match)
            .flatMap(Dated::day)
            .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, published.get())) <= NEAR)
            .ifPresent(day -> recurring.putIfAbsent(day.getDayOfWeek(), day));
      }
    }
  }

  private void read(BlockDates block, List<Dated> all) {
    for (int i = 0; i < block.matches().size(); i++) {
      Shape.Match match = block.matches().get(i);
      Optional<Dated> dated = isClock(match) ? time(block, i) : dated(block, match);
      dated.ifPresent(all::add);
      focus = dated.flatMap(Dated::day).or(() -> focus);
    }
  }

  private Optional<Dated> dated(BlockDates block, Shape.Match match) {
    Found found =
        new Found(
            match,
            shapes.tense().around(block.words(), match.start(), match.end()),
            focus,
            match.value("weekday").map(DayOfWeek::of).map(recurring::get));
    return resolver.value(found).map(value -> dated(block, match, value));
  }

  private Dated dated(BlockDates block, Shape.Match match, DateValue value) {
    return new Dated(
        block.words().span(match.start(), match.end()),
        value,
        match.shape().meaning() + ": " + match.shape(),
        match.value("weekday").map(DayOfWeek::of));
  }

  private Optional<Dated> time(BlockDates block, int i) {
    Shape.Match match = block.matches().get(i);
    String meaning = match.shape().meaning();
    Optional<LocalTime> time = Clock.time(match, meaning);
    Optional<LocalDate> on = beside(block, i).or(() -> focus);
    return time.map(
        it ->
            dated(
                block,
                match,
                on.<DateValue>map(named -> new Time(named, it)).orElseGet(Unresolved::new)));
  }

  /// The day right after a time that no day stands right before: "entre 3 h et 4 h mardi".
  private Optional<LocalDate> beside(BlockDates block, int i) {
    List<Shape.Match> matches = block.matches();
    if (i > 0
        && matches.get(i).start() - matches.get(i - 1).end() <= BESIDE
        && !isClock(matches.get(i - 1))) {
      return Optional.empty();
    }
    int next = i + 1;
    while (next < matches.size()
        && matches.get(next).start() - matches.get(next - 1).end() < BESIDE) {
      if (!isClock(matches.get(next))) {
        return dated(block, matches.get(next)).flatMap(Dated::day);
      }
      next++;
    }
    return Optional.empty();
  }

  private static boolean isClock(Shape.Match match) {
    return match.shape().meaning().startsWith("clock");
  }
}
