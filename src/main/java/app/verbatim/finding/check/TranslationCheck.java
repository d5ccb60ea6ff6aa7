package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Pairs;
import app.verbatim.finding.Pairs.Pair;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Tongues;
import app.verbatim.finding.Version;
import app.verbatim.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two articles give a full quotation in other words, and the speaker's role tells that another
/// language was spoken: both are probably translations, and the original decides.
public final class TranslationCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : alignment.statements()) {
      Pairs.quoted(statement).stream()
          .filter(TranslationCheck::isTranslated)
          .findFirst()
          .map(pair -> find(alignment, statement, pair))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static boolean isTranslated(Pair pair) {
    return !pair.isInOneArticle()
        && pair.left().isDirect()
        && pair.right().isDirect()
        && pair.left().language().equals(pair.right().language())
        && (Tongues.isForeign(pair.left()) || Tongues.isForeign(pair.right()))
        && Wording.between(pair.left(), pair.right()).changes().stream()
            .anyMatch(it -> it.severity() != Severity.COSMETIC);
  }

  private static Finding find(Alignment alignment, Statement statement, Pair pair) {
    Version telling = Tongues.isForeign(pair.left()) ? pair.left() : pair.right();
    return Findings.of(
        "translation",
        Severity.NOTABLE,
        Optional.of(statement),
        List.of(role(pair.left()), role(pair.right())),
        List.of(),
        Message.of("finding.translation", Shown.cited(alignment, role(telling))),
        alignment);
  }

  /// The words that place the speaker; the quotation where the article says nothing.
  private static Passage role(Version version) {
    return version
        .attribution()
        .flatMap(it -> it.roleSpan().or(it::mention))
        .map(it -> version.member().extract().article().passage(it))
        .orElseGet(() -> version.member().extract().article().passage(version.member().span()));
  }
}
