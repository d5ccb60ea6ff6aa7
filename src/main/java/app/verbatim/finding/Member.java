package app.verbatim.finding;

import app.verbatim.article.Span;
import app.verbatim.extract.Assertion;
import app.verbatim.extract.Extract;
import app.verbatim.extract.speaker.Saying;
import java.util.List;
import java.util.Optional;

/// One version of a statement: a quotation, or a sentence of the writer's own. Exactly one of
/// `saying` and `assertion` is present.
public record Member(Extract extract, Optional<Saying> saying, Optional<Assertion> assertion) {

  public Member {
    if (saying.isPresent() == assertion.isPresent()) {
      throw new IllegalArgumentException("a member is a quotation or an assertion");
    }
  }

  public static Member of(Extract extract, Saying saying) {
    return new Member(extract, Optional.of(saying), Optional.empty());
  }

  public static Member of(Extract extract, Assertion assertion) {
    return new Member(extract, Optional.empty(), Optional.of(assertion));
  }

  /// The id of the quotation or assertion.
  public String id() {
    return saying.map(it -> it.quotation().id()).orElseGet(() -> assertion.orElseThrow().id());
  }

  /// The words, without marks; at least one span.
  public List<Span> parts() {
    return saying
        .map(it -> it.quotation().parts())
        .orElseGet(() -> List.of(assertion.orElseThrow().span()));
  }

  /// From the first word to the last.
  public Span span() {
    return new Span(parts().getFirst().start(), parts().getLast().end());
  }
}
