package app.verbatim.extract;

import app.verbatim.article.Article;
import app.verbatim.article.Correction;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.date.DateValue;
import app.verbatim.extract.name.NameMatch;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Attribution.Status;
import app.verbatim.extract.speaker.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Applies what the editor said of quotations, in the order it was said. A quotation is meant by
/// its place, before or after its own span was corrected; one that is not found is not replaced by
/// another.
final class SayingCorrections {

  private static final String EDITOR = "editor";

  private final Article article;
  private final List<Span> found;
  private final List<Saying> now;

  private SayingCorrections(Article article, List<Saying> sayings) {
    this.article = article;
    this.found = sayings.stream().map(it -> it.quotation().words()).toList();
    this.now = new ArrayList<>(sayings);
  }

  static List<Saying> apply(Article article, List<Saying> sayings, List<Correction> corrections) {
    SayingCorrections applied = new SayingCorrections(article, sayings);
    corrections.forEach(applied::apply);
    return List.copyOf(applied.now);
  }

  private void apply(Correction correction) {
    switch (correction) {
      case Correction.Words it -> at(it.quotation()).ifPresent(i -> words(i, it.words()));
      case Correction.Kind it ->
          at(it.quotation())
              .ifPresent(i -> set(i, kind(quotation(i), Quotation.Kind.valueOf(it.kind().name()))));
      case Correction.Excluded it ->
          at(it.quotation()).ifPresent(i -> set(i, excluded(quotation(i), it.excluded())));
      case Correction.Speaker it ->
          at(it.quotation()).ifPresent(i -> set(i, spokenBy(i, it.speaker().strip())));
      case Correction.Role it ->
          at(it.quotation()).ifPresent(i -> set(i, inRole(i, it.role().strip())));
      case Correction.Date it ->
          at(it.at()).ifPresent(i -> now.set(i, said(now.get(i), new DateValue.Day(it.day()))));
      default -> {}
    }
  }

  private Quotation quotation(int i) {
    return now.get(i).quotation();
  }

  private Optional<Integer> at(Passage passage) {
    if (!passage.article().equals(article.id())) {
      return Optional.empty();
    }
    int best = -1;
    double most = 0.5;
    for (int i = 0; i < now.size(); i++) {
      double same =
          Math.max(
              Places.same(passage.span(), found.get(i)),
              Math.max(
                  Places.same(passage.span(), quotation(i).words()),
                  Places.same(passage.span(), quotation(i).marked())));
      if (same > most) {
        most = same;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private void set(int i, Quotation quotation) {
    now.set(i, new Saying(quotation, now.get(i).attribution(), now.get(i).said()));
  }

  private void set(int i, Attribution attribution) {
    now.set(i, new Saying(quotation(i), attribution, now.get(i).said()));
  }

  /// The parts within the new span stay apart. Marks are kept where the span keeps its end.
  private void words(int i, Span words) {
    if (words.length() == 0
        || words.end() > article.text().length()
        || article.blockAt(words.start()) < 0) {
      return;
    }
    Quotation old = quotation(i);
    List<Span> parts = new ArrayList<>();
    for (Span part : old.parts()) {
      int start = Math.max(part.start(), words.start());
      int end = Math.min(part.end(), words.end());
      if (start < end) {
        parts.add(new Span(start, end));
      }
    }
    if (parts.isEmpty()) {
      parts.add(words);
    } else {
      parts.set(0, new Span(words.start(), parts.getFirst().end()));
      parts.set(parts.size() - 1, new Span(parts.getLast().start(), words.end()));
    }
    Span was = old.words();
    int start = was.start() == words.start() ? old.marked().start() : words.start();
    int end = was.end() == words.end() ? old.marked().end() : words.end();
    set(
        i,
        new Quotation(
            old.id(),
            old.kind(),
            parts,
            new Span(start, end),
            article.blockAt(words.start()),
            old.excluded(),
            old.inside()));
  }

  private static Quotation kind(Quotation old, Quotation.Kind kind) {
    return new Quotation(
        old.id(), kind, old.parts(), old.marked(), old.block(), old.excluded(), old.inside());
  }

  private static Quotation excluded(Quotation old, boolean excluded) {
    Optional<Message> why =
        excluded ? Optional.of(Message.of("extract.excluded.editor")) : Optional.empty();
    return new Quotation(
        old.id(), old.kind(), old.parts(), old.marked(), old.block(), why, old.inside());
  }

  /// The words that stand for a speaker, the verb and the relays stay; the role is what the article
  /// calls the new speaker.
  private Attribution spokenBy(int i, String name) {
    Attribution old = now.get(i).attribution();
    if (name.isEmpty()) {
      return Attribution.unattributed(Message.of("extract.unattributed.editor"));
    }
    Optional<Attribution> like =
        now.stream()
            .map(Saying::attribution)
            .filter(it -> it.role().isPresent())
            .filter(it -> it.name().filter(other -> NameMatch.same(other, name)).isPresent())
            .findFirst();
    return new Attribution(
        Status.ATTRIBUTED,
        Optional.of(name),
        old.mention().or(old::cue).or(() -> Optional.of(quotation(i).marked())),
        like.flatMap(Attribution::role),
        like.flatMap(Attribution::roleSpan),
        old.verb(),
        old.cue(),
        false,
        EDITOR,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        old.relay());
  }

  private Attribution inRole(int i, String role) {
    Attribution old = now.get(i).attribution();
    return new Attribution(
        old.status(),
        old.name(),
        old.mention(),
        role.isEmpty() ? Optional.empty() : Optional.of(role),
        Optional.empty(),
        old.verb(),
        old.cue(),
        old.inferred(),
        EDITOR,
        old.reason(),
        old.members(),
        old.anonymity(),
        old.relay());
  }

  /// Dated by the editor: the words that stand for it are those that introduce the quotation.
  private Saying said(Saying old, DateValue day) {
    Span words = old.attribution().cue().orElse(old.quotation().marked());
    String id = old.quotation().id() + "-" + EDITOR;
    return new Saying(
        old.quotation(), old.attribution(), Optional.of(new DateMention(id, words, day, EDITOR)));
  }
}
