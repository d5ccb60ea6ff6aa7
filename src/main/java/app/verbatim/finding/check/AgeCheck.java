package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.figure.Figure;
import app.verbatim.extract.name.Name;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.NameAcross;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One person is given two ages. Of each article the first age that stands right behind the name
/// counts: "Jane Roe, 34, said", "Jeanne Roux (34 ans)".
public final class AgeCheck implements Check {

  /// How far behind the name it may begin: ", âgée de ".
  private static final int NEAR = 14;

  private static final String YEARS = "year";

  private static final Pattern BARE =
      Pattern.compile(",\\s(?:\\p{Ll}{2,6}\\s)?(\\d{1,2}),|\\s\\((\\d{1,2})\\)");

  private record Age(int years, Passage passage) {}

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (NameAcross person : alignment.names()) {
      if (person.kind() == Name.Kind.PERSON) {
        List<Age> ages = ages(alignment, person);
        for (int i = 1; i < ages.size(); i++) {
          if (ages.get(i).years() != ages.getFirst().years()) {
            findings.add(
                finding(alignment, person, ages.getFirst().passage(), ages.get(i).passage()));
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      Alignment alignment, NameAcross person, Passage left, Passage right) {
    return Findings.of(
        "number",
        Severity.MATERIAL,
        Optional.empty(),
        List.of(left, right),
        List.of(),
        Message.of(
            "finding.number.age",
            person.name(),
            Shown.cited(alignment, left),
            Shown.cited(alignment, right)),
        alignment);
  }

  /// One an article at most, in their order.
  private static List<Age> ages(Alignment alignment, NameAcross person) {
    List<Age> ages = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Passage mention : person.mentions()) {
      if (!known.contains(mention.article())) {
        age(alignment, mention)
            .ifPresent(
                age -> {
                  ages.add(age);
                  known.add(mention.article());
                });
      }
    }
    return ages;
  }

  private static Optional<Age> age(Alignment alignment, Passage mention) {
    Extract extract =
        alignment.extracts().stream()
            .filter(it -> it.article().id().equals(mention.article()))
            .findFirst()
            .orElseThrow();
    String text = extract.article().text();
    int end = mention.span().end();
    Matcher bare = BARE.matcher(text).region(end, Math.min(text.length(), end + NEAR));
    if (bare.lookingAt()) {
      int group = bare.group(1) != null ? 1 : 2;
      Span span = new Span(bare.start(group), bare.end(group));
      return Optional.of(
          new Age(Integer.parseInt(bare.group(group)), extract.article().passage(span)));
    }
    return extract.figures().stream()
        .filter(it -> it.unit().equals(YEARS) && it.bound() == Figure.Bound.EXACT)
        .filter(it -> it.span().start() > end && it.span().start() <= end + NEAR)
        .filter(it -> ",(".indexOf(text.substring(end, it.span().start()).strip().charAt(0)) >= 0)
        .map(it -> new Age(it.value().intValue(), extract.article().passage(it.span())))
        .findFirst();
  }
}
