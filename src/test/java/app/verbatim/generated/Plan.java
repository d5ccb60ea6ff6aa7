package app.verbatim.generated;

import app.verbatim.generated.Delivery.Way;
import app.verbatim.generated.Tables.Claim;
import app.verbatim.generated.Told.Edit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Decides what was said, which report gives it how, and what is planted where.
///
/// @param first the first day of the story
/// @param deliveries by article, in the order they are written
record Plan(LocalDate first, List<Told> told, List<List<Delivery>> deliveries) {

  private static final List<Way> WAYS =
      List.of(
          Way.FULL,
          Way.FULL,
          Way.FULL,
          Way.FULL,
          Way.FULL,
          Way.FULL,
          Way.FULL,
          Way.FULL,
          Way.FULL,
          Way.CUT,
          Way.MARKED,
          Way.SPLIT,
          Way.SPLIT,
          Way.INDIRECT,
          Way.INDIRECT,
          Way.PARTIAL);

  static Plan of(Tables tables, Size size, Random random) {
    LocalDate first = LocalDate.of(2024, 1, 8).plusDays(random.nextInt(700));
    List<Told> told = told(tables, size, first, random);
    List<List<Delivery>> byArticle = new ArrayList<>();
    for (int article = 0; article < size.reports(); article++) {
      byArticle.add(deliveries(article, told, size, random));
    }
    Plants.plant(tables, told, byArticle, random);
    return new Plan(first, told, byArticle);
  }

  private static List<Told> told(Tables tables, Size size, LocalDate first, Random random) {
    List<Claim> claims = shuffled(tables.claims(), random);
    List<String> things = shuffled(tables.things(), random);
    List<List<String>> people = shuffled(tables.people(), random);
    int speakers = Math.min(people.size(), 3 + size.statements() / 4);
    var tails = shuffled(tables.tails(), random);
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < size.statements(); i++) {
      Map<String, String> slots = new HashMap<>();
      // a thing used a second time stands in another town: confusable, not the same
      String thing = things.get(i % things.size());
      slots.put("x", thing);
      slots.put("dx", thing.startsWith("les ") ? "des " + thing.substring(4) : thing);
      slots.put("p", tables.towns().get((i * 5 + i / things.size()) % tables.towns().size()));
      slots.put("q", tables.towns().get((i * 7 + 3) % tables.towns().size()));
      slots.put("n", String.valueOf(11 + random.nextInt(85)));
      slots.put("d", day(tables, first.plusDays(20 + random.nextInt(60))));
      told.add(
          new Told(
              i,
              people.get(random.nextInt(speakers)),
              claims.get(i % claims.size()),
              i < tails.size() ? Optional.of(tails.get(i)) : Optional.empty(),
              slots,
              random.nextInt(2)));
    }
    return told;
  }

  static String day(Tables tables, LocalDate day) {
    return tables
        .date()
        .replace("{day}", String.valueOf(day.getDayOfMonth()))
        .replace("{month}", tables.months().get(day.getMonthValue() - 1));
  }

  private static List<Delivery> deliveries(int article, List<Told> told, Size size, Random random) {
    List<Told> chosen = new ArrayList<>();
    List<Told> left = new ArrayList<>(told);
    int wanted = Math.max(2, size.perReport() - 2 + random.nextInt(5));
    while (chosen.size() < wanted && !left.isEmpty()) {
      // the first of the list are given by more reports than the last
      int at = Math.min(random.nextInt(left.size()), random.nextInt(left.size()));
      chosen.add(left.remove(at));
    }
    if (random.nextInt(4) > 0) { // most reports give a speaker's statements together
      chosen.sort((a, b) -> a.person().getFirst().compareTo(b.person().getFirst()));
      Collections.rotate(chosen, random.nextInt(chosen.size()));
    }
    boolean second = random.nextBoolean(); // a report keeps to one translator, mostly
    List<Delivery> deliveries = new ArrayList<>();
    for (Told one : chosen) {
      Way way = WAYS.get(random.nextInt(WAYS.size()));
      boolean brief = one.tail().isEmpty() && way != Way.INDIRECT && way != Way.PARTIAL;
      deliveries.add(
          new Delivery(
              article,
              one,
              brief ? Way.FULL : way,
              second ^ random.nextInt(5) == 0,
              second ^ random.nextInt(5) == 0,
              random.nextInt(3) == 0,
              Edit.NONE));
    }
    return deliveries;
  }

  static <T> List<T> shuffled(List<T> all, Random random) {
    List<T> copy = new ArrayList<>(all);
    Collections.shuffle(copy, random);
    return copy;
  }
}
