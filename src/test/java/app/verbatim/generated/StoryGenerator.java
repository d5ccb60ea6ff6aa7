package app.verbatim.generated;

import app.verbatim.article.Given;
import app.verbatim.article.Source;
import app.verbatim.generated.Generated.Item;
import app.verbatim.generated.Generated.Place;
import app.verbatim.generated.Generated.Plant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Writes stories whose truth is known. The same language, seed and size give the same bytes.
final class StoryGenerator {

  private StoryGenerator() {}

  static Generated write(String language, long seed, Size size) {
    Tables tables = Tables.of(language);
    Random random = new Random(seed);
    Plan plan = Plan.of(tables, size, random);
    List<String> fillers = fillers(tables, random);
    List<Source> sources = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    Map<String, Plant> plants = new LinkedHashMap<>();
    for (int article = 0; article < size.reports(); article++) {
      ReportWriter writer = new ReportWriter(tables, plan.first(), random);
      LocalDate published = plan.first().plusDays(1 + random.nextInt(2));
      String written = writer.write(plan.deliveries().get(article), fillers, size, published);
      Marked report = Marked.read(written);
      Given given =
          new Given(
              Optional.of(published), Optional.empty(), Optional.of(language), Optional.empty());
      String name = "report-%03d.txt".formatted(article + 1);
      sources.add(new Source(name, report.text().getBytes(StandardCharsets.UTF_8), given));
      for (int number = 0; number < writer.marks().size(); number++) {
        ReportWriter.Mark mark = writer.marks().get(number);
        if (mark.edit().isNone()) {
          items.add(
              new Item(
                  article,
                  report.spans().getOrDefault(number, List.of()),
                  mark.statements(),
                  mark.isQuoted(),
                  mark.isShortened()));
        } else if (report.spans().containsKey(number)) { // some attributions have no room for a day
          int statement = mark.statements().iterator().next();
          var span = report.spans().getOrDefault(number, List.of()).getFirst();
          String key = statement + mark.edit().kind() + mark.words();
          plants
              .computeIfAbsent(
                  key,
                  it ->
                      new Plant(
                          mark.edit().kind(),
                          statement,
                          new ArrayList<>(),
                          mark.isQuoted(),
                          mark.words()))
              .places()
              .add(new Place(article, span));
        }
      }
    }
    return new Generated(sources, items, List.copyOf(plants.values()));
  }

  /// Each sentence of background tells of one pair of towns only.
  private static List<String> fillers(Tables tables, Random random) {
    List<String> towns = Plan.shuffled(tables.towns(), random);
    List<String> fillers = new ArrayList<>();
    for (int i = 0; i < tables.fillers().size(); i++) {
      fillers.add(
          Told.fill(
              tables.fillers().get(i),
              Map.of("p", towns.get(i % towns.size()), "q", towns.get((i + 5) % towns.size()))));
    }
    return fillers;
  }
}
