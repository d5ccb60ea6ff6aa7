package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.quote.Quotation.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// "The agency reported that the paper had said that the minister told …": who passed the words on,
/// outermost first.
final class Chains {

  // clauses in clauses; more is no sentence
  private static final int DEEPEST = 6;

  private final Vocabulary vocabulary;

  Chains(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// @param found what one sentence says, in the order it was found
  void link(List<Draft> found) {
    for (int i = 0; i < found.size(); i++) {
      Draft outer = found.get(i);
      Optional<Attribution.Relay> relay = relay(outer);
      for (int k = i + 1; relay.isPresent() && k < Math.min(found.size(), i + 1 + DEEPEST); k++) {
        Draft inner = found.get(k);
        if (isTold(outer, inner)) {
          inner.relays.add(relay.get());
        }
      }
    }
  }

  private static boolean isTold(Draft outer, Draft inner) {
    Credit credit = inner.credit;
    return credit != null
        && credit != outer.credit
        && credit.cue().filter(cue -> outer.marked.covers(cue)).isPresent()
        && outer.marked.covers(inner.marked)
        && !outer.marked.equals(inner.marked);
  }

  /// People tell; agencies, papers and offices pass on.
  private Optional<Attribution.Relay> relay(Draft draft) {
    Credit credit = draft.credit;
    if (draft.kind != Kind.INDIRECT || credit == null || credit.voice().name().isEmpty()) {
      return Optional.empty();
    }
    Voice voice = credit.voice();
    String name = voice.name().get();
    boolean office = voice.person().map(it -> it.kind() != Name.Kind.PERSON).orElse(false);
    Optional<Span> mention = voice.mention();
    return mention
        .filter(it -> office || vocabulary.isOutlet(name.toLowerCase(Locale.ROOT)))
        .map(it -> new Attribution.Relay(name, it));
  }
}
