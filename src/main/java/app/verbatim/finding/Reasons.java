package app.verbatim.finding;

import app.verbatim.article.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why a point matters, one sentence a class.
final class Reasons {

  private static final int MOST = 2;

  private Reasons() {}

  static Optional<Message> of(
      Alignment alignment, List<Finding> findings, Optional<Alignment.Question> question) {
    List<Object> sentences = new ArrayList<>();
    findings.stream()
        .flatMap(it -> it.changes().stream())
        .filter(it -> it.severity() == Severity.MATERIAL)
        .map(Change::kind)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .limit(MOST)
        .forEach(
            kind -> sentences.add(Message.of("reason." + kind.name().toLowerCase(Locale.ROOT))));
    if (sentences.isEmpty()) {
      sentences.add(Message.of("reason.kind." + findings.getFirst().kind()));
    }
    majority(alignment, findings.getFirst()).ifPresent(sentences::add);
    if (findings.stream().anyMatch(it -> it.kind().equals("translation"))
        && !findings.getFirst().kind().equals("translation")) {
      sentences.add(Message.of("reason.translation"));
    }
    if (findings.stream().anyMatch(it -> it.kind().equals("repeated"))
        && !findings.getFirst().kind().equals("repeated")) {
      sentences.add(Message.of("reason.twice"));
    }
    question.ifPresent(
        it ->
            sentences.add(
                Message.of(
                    "reason.question",
                    it.other().extract().article().letter(),
                    Shown.place(it.other().extract().article(), it.other().span()))));
    return Optional.of(
        Message.of(
            "reason.all", Message.of("reason.list" + sentences.size(), sentences.toArray())));
  }

  /// Among many articles, who departs from the others with the gravest change.
  private static Optional<Message> majority(Alignment alignment, Finding finding) {
    return finding.changes().stream()
        .filter(it -> it.severity() == Severity.MATERIAL && finding.kind().equals("wording"))
        .min(Comparator.comparing(Change::kind))
        .flatMap(
            change ->
                alignment.statements().stream()
                    .filter(it -> finding.statement().filter(it.id()::equals).isPresent())
                    .findFirst()
                    .flatMap(it -> Majority.in(alignment, it).of(change)))
        .map(it -> Message.of("reason.majority", it));
  }
}
