package app.verbatim.generated;

import app.verbatim.generated.Delivery.Way;
import app.verbatim.generated.Told.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Changes some deliveries on purpose, where another report has the statement unchanged.
final class Plants {

  private Plants() {}

  static void plant(Tables tables, List<Told> told, List<List<Delivery>> byArticle, Random random) {
    for (Told one : told) {
      List<int[]> places = new ArrayList<>();
      for (int article = 0; article < byArticle.size(); article++) {
        for (int i = 0; i < byArticle.get(article).size(); i++) {
          if (byArticle.get(article).get(i).told() == one) {
            places.add(new int[] {article, i});
          }
        }
      }
      // at least two thirds of the reports keep to the truth; of two, one does
      int most = places.size() == 2 ? random.nextInt(2) : Math.min(places.size() / 3, 6);
      for (int n = 0; n < most; n++) {
        int[] at = places.get(random.nextInt(places.size()));
        Delivery delivery = byArticle.get(at[0]).get(at[1]);
        if (!delivery.edit().isNone() || delivery.way() == Way.PARTIAL) {
          continue;
        }
        int edited = at[0];
        Optional<int[]> other =
            places.stream()
                .filter(it -> it[0] != edited)
                .filter(it -> isWitness(byArticle.get(it[0]).get(it[1])))
                .findFirst();
        if (other.isEmpty()) {
          continue;
        }
        edit(tables, told, delivery, random)
            .ifPresent(
                edit -> {
                  byArticle.get(at[0]).set(at[1], delivery.with(edit));
                  if (edit.kind().equals("said")) { // the other report must say the day, too
                    int[] it = other.get();
                    Delivery plain = byArticle.get(it[0]).get(it[1]);
                    byArticle.get(it[0]).set(it[1], withDay(plain));
                  }
                });
      }
    }
  }

  private static Delivery withDay(Delivery it) {
    return new Delivery(
        it.article(), it.told(), it.way(), it.secondHead(), it.secondTail(), true, it.edit());
  }

  private static boolean isWitness(Delivery delivery) {
    return delivery.isQuoted() && delivery.edit().isNone();
  }

  private static Optional<Edit> edit(
      Tables tables, List<Told> told, Delivery delivery, Random random) {
    Told one = delivery.told();
    List<Edit> possible = new ArrayList<>();
    for (List<String> it : one.claim().e()) {
      possible.add(new Edit(it.get(0), it.get(1), it.get(2)));
    }
    String figure = one.slots().getOrDefault("n", "");
    if (one.claim().a().contains("{n}")) {
      possible.add(new Edit("quantity", figure, String.valueOf(Integer.parseInt(figure) * 3 + 7)));
    }
    String day = one.slots().getOrDefault("d", "");
    String other = told.get((one.id() + 1) % told.size()).slots().getOrDefault("d", "");
    if (one.claim().a().contains("{d}") && !day.equals(other)) {
      possible.add(new Edit("date", day, other));
    }
    List<Edit> fitting =
        new ArrayList<>(
            possible.stream().filter(it -> it.place(delivery.words()).isPresent()).toList());
    if (delivery.isQuoted()) {
      List<String> someone = told.get(random.nextInt(told.size())).person();
      if (!someone.equals(one.person())) {
        fitting.add(new Edit("speaker", one.person().getFirst(), someone.getFirst()));
      }
    }
    if (random.nextInt(4) == 0) {
      fitting.add(new Edit("said", "", "")); // three days early
    }
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(fitting.get(random.nextInt(fitting.size())));
  }
}
