package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.name.NameMatch;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Others;
import app.verbatim.finding.Pairs;
import app.verbatim.finding.Pairs.Pair;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Swaps;
import app.verbatim.finding.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reported speech names other places: Vladivostok here, Russia there.
public final class PlaceCheck implements Check {

  private static final int MOST_PLACES = 3;

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    Others others = new Others(alignment);
    for (Statement statement : alignment.tellings()) {
      for (Pair pair : Pairs.across(statement)) {
        if (!pair.left().isDirect() && !pair.right().isDirect()) {
          List<Swaps.Swap> swaps = Swaps.in(pair.left(), pair.right());
          swaps.forEach(swap -> findings.add(swapped(alignment, others, statement, swap)));
          if (swaps.isEmpty()) {
            find(alignment, statement, pair).ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  /// Another name in the same frame: another place, or someone else.
  private static Finding swapped(
      Alignment alignment, Others others, Statement statement, Swaps.Swap swap) {
    String kind = swap.isPlace() ? "place" : "name";
    return Findings.of(
        kind,
        Severity.MATERIAL,
        Optional.of(statement),
        others.with(statement, List.of(swap.left(), swap.right())),
        List.of(),
        Message.of(
            swap.isPlace() ? "finding.place" : "finding.name.other",
            Shown.cited(alignment, swap.left()),
            Shown.cited(alignment, swap.right())),
        alignment);
  }

  private static Optional<Finding> find(Alignment alignment, Statement statement, Pair pair) {
    List<Passage> left = places(pair.left());
    List<Passage> right = places(pair.right());
    boolean common =
        left.stream()
            .anyMatch(
                a ->
                    right.stream()
                        .anyMatch(
                            b ->
                                NameMatch.same(alignment.words(a), alignment.words(b))
                                    || NameMatch.linked(
                                        alignment.words(a),
                                        alignment.words(b),
                                        pair.left().language())));
    if (left.isEmpty() || right.isEmpty() || common) {
      return Optional.empty();
    }
    List<Passage> passages = new ArrayList<>(left);
    passages.addAll(right);
    return Optional.of(
        Findings.of(
            "place",
            Severity.NOTABLE,
            Optional.of(statement),
            passages,
            List.of(),
            Message.of(
                "finding.place",
                Shown.cited(alignment, left.getFirst()),
                Shown.cited(alignment, right.getFirst())),
            alignment));
  }

  private static List<Passage> places(Version version) {
    Span words = version.member().span();
    return version.member().extract().names().stream()
        .filter(it -> it.kind() == Name.Kind.PLACE)
        .flatMap(it -> it.mentions().stream())
        .map(Name.Mention::span)
        .filter(words::covers)
        .sorted()
        .limit(MOST_PLACES)
        .map(it -> version.member().extract().article().passage(it))
        .toList();
  }
}
