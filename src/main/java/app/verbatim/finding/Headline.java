package app.verbatim.finding;

import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Point.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The sentences above everything: what differs, whose; then how many sources there are.
final class Headline {

  private static final int MOST_COPIES = 3;

  private Headline() {}

  static List<Message> of(Alignment alignment, List<Point> points, List<Unreadable> unreadable) {
    if (alignment.extracts().size() < 2) {
      return List.of(Message.of(alignment.extracts().isEmpty() ? "headline.none" : "headline.one"));
    }
    List<Message> sentences = new ArrayList<>(copies(alignment.extracts()));
    sentences.add(differences(alignment, points));
    sentences.add(sources(alignment.extracts()));
    if (alignment.extracts().stream().map(it -> it.article().language()).distinct().count() > 1) {
      sentences.add(Message.of("headline.languages"));
    }
    return sentences;
  }

  /// Articles with the same text as one before them.
  private static List<Message> copies(List<Extract> extracts) {
    List<Message> copies = new ArrayList<>();
    Map<String, String> letters = new LinkedHashMap<>();
    for (Extract extract : extracts) {
      String first = letters.putIfAbsent(extract.article().text(), extract.article().letter());
      if (first != null) {
        copies.add(Message.of("headline.sameText", extract.article().letter(), first));
      }
    }
    Independence.copies(extracts).stream()
        .filter(it -> !text(extracts, it.article()).equals(text(extracts, it.original())))
        .limit(MOST_COPIES)
        .map(
            it ->
                Message.of(
                    "headline.repeats",
                    extracts.get(it.article()).article().letter(),
                    extracts.get(it.original()).article().letter(),
                    it.same(),
                    it.of()))
        .forEach(copies::add);
    return copies;
  }

  private static String text(List<Extract> extracts, int article) {
    return extracts.get(article).article().text();
  }

  private static Message differences(Alignment alignment, List<Point> points) {
    long shared =
        alignment.statements().stream()
            .filter(it -> it.versions().stream().map(Version::article).distinct().count() > 1)
            .count();
    List<Point> major = points.stream().filter(it -> it.section() == Section.MAJOR).toList();
    if (shared == 0 && major.isEmpty()) {
      return Message.of("headline.nothingCommon");
    }
    List<Point> quoted =
        major.stream()
            .filter(
                it ->
                    List.of("wording", "cut", "repeated").contains(it.findings().getFirst().kind()))
            .toList();
    if (quoted.isEmpty()) {
      return major.isEmpty()
          ? Message.of("headline.quiet", (int) shared)
          : Message.of("headline.points", major.size());
    }
    Map<String, Integer> whose = new LinkedHashMap<>();
    quoted.forEach(
        it -> speaker(alignment, it).ifPresent(name -> whose.merge(name, 1, Integer::sum)));
    if (whose.isEmpty()) {
      return Message.of("headline.quotes", quoted.size(), number(quoted.size()));
    }
    String first = whose.keySet().iterator().next();
    for (Map.Entry<String, Integer> entry : whose.entrySet()) {
      first = entry.getValue() > whose.getOrDefault(first, 0) ? entry.getKey() : first;
    }
    int most = whose.getOrDefault(first, 0);
    if (most == 1 && quoted.size() > 1) {
      return Message.of("headline.quotes", quoted.size(), number(quoted.size()));
    }
    return most == quoted.size()
        ? Message.of("headline.of", most, first, number(most))
        : Message.of("headline.ofWhich", quoted.size(), most, first, number(quoted.size()));
  }

  /// "Two" up to ten, then digits.
  private static Message number(int number) {
    return number <= 10 ? Message.of("number." + number) : Message.of("number.digits", number);
  }

  private static Optional<String> speaker(Alignment alignment, Point point) {
    return point
        .findings()
        .getFirst()
        .statement()
        .flatMap(id -> alignment.statements().stream().filter(it -> it.id().equals(id)).findFirst())
        .flatMap(
            it ->
                Omissions.fullest(it).stream()
                    .flatMap(version -> version.speaker().stream())
                    .findFirst());
  }

  private static int independent(List<Extract> extracts) {
    Set<Integer> all = new HashSet<>();
    for (int i = 0; i < extracts.size(); i++) {
      all.add(i);
    }
    return Independence.count(extracts, all);
  }

  private static Message sources(List<Extract> extracts) {
    List<Agency> agencies = Agencies.in(extracts);
    int sources = independent(extracts);
    if (agencies.isEmpty() && sources < extracts.size()) {
      return Message.of("headline.independent", extracts.size(), sources);
    }
    if (agencies.isEmpty()) {
      return Message.of("headline.noAgency");
    }
    Agency first = agencies.getFirst();
    for (Agency agency : agencies) {
      first = agency.articles().size() > first.articles().size() ? agency : first;
    }
    if (first.articles().size() == extracts.size()) {
      return extracts.size() == 2
          ? Message.of("headline.bothCredit", first.name())
          : Message.of("headline.allCredit", extracts.size(), first.name());
    }
    if (first.articles().size() > 1) {
      int independent = independent(extracts);
      return Message.of(
          "headline.sources", extracts.size(), independent, first.articles().size(), first.name());
    }
    return Message.of("headline.credits", agencies.stream().<Object>map(Agency::name).toList());
  }
}
