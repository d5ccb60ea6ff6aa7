package app.verbatim.finding;

import java.util.Optional;

/// Links that only the editor can make.
final class Questions {

  private Questions() {}

  /// The question about the statement of a finding that only one article has.
  static Optional<Alignment.Question> about(Alignment alignment, Finding finding) {
    if (!finding.kind().equals("only-in") || finding.statement().isEmpty()) {
      return Optional.empty();
    }
    return alignment.questions().stream()
        .filter(
            question ->
                finding.passages().stream()
                    .anyMatch(
                        it ->
                            it.article().equals(question.member().extract().article().id())
                                && it.span().equals(question.member().span())))
        .findFirst();
  }
}
