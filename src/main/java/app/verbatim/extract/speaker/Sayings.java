package app.verbatim.extract.speaker;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.Published;
import app.verbatim.extract.quote.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Turns what was found into sayings, in reading order.
final class Sayings {

  private final Article article;
  private final Drafts drafts;
  private final Times times;

  Sayings(Article article, Drafts drafts, Places places) {
    this.article = article;
    this.drafts = drafts;
    times = new Times(places, drafts, article.published().map(Published::day));
  }

  List<Saying> list() {
    List<Draft> kept = new ArrayList<>(drafts.all());
    kept.removeIf(draft -> draft.gone);
    kept.sort(
        Comparator.comparing((Draft draft) -> draft.marked.start())
            .thenComparing(draft -> -draft.marked.end())
            .thenComparing(draft -> draft.kind == Quotation.Kind.INDIRECT ? 0 : 1));
    for (int i = 0; i < kept.size(); i++) {
      kept.get(i).id = article.letter() + "q" + (i + 1);
    }
    List<Saying> all = new ArrayList<>();
    for (Draft draft : kept) {
      Quotation quotation =
          new Quotation(
              draft.id,
              draft.kind,
              draft.parts,
              draft.marked,
              draft.block,
              Optional.ofNullable(draft.excluded),
              Optional.ofNullable(draft.inside).map(clause -> clause.id));
      all.add(new Saying(quotation, attribution(draft), times.said(draft)));
    }
    return all;
  }

  /// The agency after the sentence is outside the one inside it.
  private static List<Attribution.Relay> relays(Draft draft, Credit credit) {
    List<Attribution.Relay> all = new ArrayList<>(draft.relays);
    all.addAll(credit.relay());
    return all.stream().distinct().toList();
  }

  private Attribution attribution(Draft draft) {
    Credit credit = draft.credit;
    if (credit == null) {
      Message reason = draft.excluded;
      return Attribution.unattributed(
          reason == null ? Message.of("extract.unattributed.none") : reason);
    }
    Voice voice = credit.voice();
    return new Attribution(
        voice.status(),
        voice.name(),
        voice.mention(),
        voice.role().map(role -> role.in(article.text()).replaceAll("[\\s\\p{Z}]+", " ")),
        voice.role(),
        credit.verb(),
        credit.cue(),
        credit.inferred() || voice.inferred(),
        credit.rule(),
        voice.reason(),
        voice.members(),
        voice.anonymity(),
        relays(draft, credit));
  }
}
