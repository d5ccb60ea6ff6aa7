package app.verbatim.ui.desktop.model;

import app.verbatim.article.Correction;
import app.verbatim.article.Given;
import app.verbatim.article.Passage;
import app.verbatim.article.Published;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.date.DateValue;
import app.verbatim.finding.Comparison;
import app.verbatim.project.Action;
import app.verbatim.project.Corrected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/// The editor's corrections of what the program read; the findings follow.
public final class Correcting {

  /// A date the editor is asked to confirm, or to give.
  ///
  /// @param article its id
  /// @param day what is proposed; empty where nothing tells
  public record DateQuestion(String article, Optional<LocalDate> day, String question) {}

  private static final int AT_ONCE = 2;

  private final Session session;
  private final Choice choice;
  private final Words words;

  public Correcting(Session session, Choice choice, Words words) {
    this.session = session;
    this.choice = choice;
    this.words = words;
  }

  /// The chosen point's versions, or the selected words and the chosen point, say the same.
  ///
  /// @param selected words selected in a pane, where there are any
  public void link(Optional<Passage> selected) {
    pair(selected, Correction.Link::new);
  }

  /// They do not say the same.
  ///
  /// @param selected words selected in a pane, where there are any
  public void unlink(Optional<Passage> selected) {
    pair(selected, Correction.Unlink::new);
  }

  private interface Pair {
    Correction of(Passage left, Passage right);
  }

  private void pair(Optional<Passage> selected, Pair made) {
    Optional<Entry> entry = choice.chosen().get();
    Optional<Passage> left = selected.or(() -> entry.map(it -> quoted(it.faces().getFirst())));
    Optional<Passage> right =
        left.flatMap(
            one ->
                entry.flatMap(
                    it ->
                        it.faces().stream()
                            .filter(face -> !face.article().equals(one.article()))
                            .findFirst()
                            .map(this::quoted)));
    left.ifPresent(one -> right.ifPresent(other -> correct(made.of(one, other))));
  }

  /// How the quotation at this place was read, set aside or not; empty where nothing is quoted.
  public Optional<SaidAs> said(Passage at) {
    return session
        .comparison()
        .get()
        .flatMap(all -> SaidAs.at(all.extract(at.article()), at.span()));
  }

  /// How the quotations of these versions were read; versions that quote nothing are left out.
  public List<SaidAs> said(List<Face> faces) {
    return session.comparison().get().stream()
        .flatMap(all -> faces.stream().flatMap(face -> said(all, face).stream()))
        .distinct()
        .toList();
  }

  private static Optional<SaidAs> said(Comparison all, Face face) {
    Extract extract = all.extract(face.article());
    return Attributions.sayingAt(extract, face.shown()).map(it -> SaidAs.of(extract, it));
  }

  /// What the editor changed of one reading is changed of all these; a step for each quotation and
  /// each thing changed.
  public void change(List<SaidAs> quotations, SaidAs was, SaidAs now) {
    quotations.stream()
        .flatMap(it -> was.corrections(now, it.quotation()).stream())
        .toList()
        .forEach(this::correct);
  }

  /// These are the words of the quotation.
  public void words(SaidAs quotation, Span now) {
    correct(new Correction.Words(quotation.quotation(), now));
  }

  /// The block at this place takes part in the comparison, or is set aside.
  public void block(Passage at, boolean compared) {
    correct(new Correction.BlockCompared(at, compared));
  }

  /// What an article is.
  ///
  /// @param outlet empty for what the text says
  /// @param language code; empty for what the text says
  public void describe(
      String article, String outlet, Optional<LocalDate> published, String language) {
    session.describe(
        article,
        was ->
            new Given(
                published,
                Optional.of(outlet.strip()).filter(it -> !it.isEmpty()),
                Optional.of(language.strip()).filter(it -> !it.isEmpty()),
                was.role(),
                was.encoding()));
  }

  /// What was said of an article from outside.
  public Given given(String article) {
    return session.work().get().article(article).given();
  }

  /// The dates that were worked out and not yet confirmed, or that are missing, two at most.
  public List<DateQuestion> questions() {
    return session.comparison().get().stream()
        .flatMap(all -> all.extracts().stream())
        .flatMap(extract -> question(extract).stream())
        .limit(AT_ONCE)
        .toList();
  }

  private Optional<DateQuestion> question(Extract extract) {
    String article = extract.article().id();
    String letter = extract.article().letter();
    return extract.published().isEmpty()
        ? unresolved(extract)
            .map(
                it ->
                    new DateQuestion(
                        article, Optional.empty(), words.say("desktop.date.none", letter, it)))
        : extract
            .published()
            .filter(it -> it.from() == Published.From.INFERRED)
            .map(
                it ->
                    new DateQuestion(
                        article,
                        Optional.of(it.day()),
                        words.say("desktop.date.question", letter, it.day(), clues(it))));
  }

  /// The first words that name a day nobody can tell; an article without any needs no date.
  private static Optional<String> unresolved(Extract extract) {
    return extract.dates().stream()
        .filter(it -> it.value() instanceof DateValue.Unresolved)
        .filter(
            it -> {
              int block = extract.article().blockAt(it.span().start());
              return block >= 0 && extract.article().blocks().get(block).compared();
            })
        .findFirst()
        .map(it -> Printed.narrated(extract.article().at(it.span())));
  }

  private String clues(Published published) {
    Comparison all = session.comparison().get().orElseThrow();
    BinaryOperator<String> in = (clue, letter) -> words.say("desktop.date.clue", clue, letter);
    return published.evidence().stream()
        .map(
            it ->
                in.apply(
                    Printed.narrated(all.extract(it.article()).article().at(it.span())),
                    all.extract(it.article()).article().letter()))
        .distinct()
        .limit(3)
        .collect(Collectors.joining(", "));
  }

  /// The article came out on the day proposed; nothing happens where none is.
  public void confirm(DateQuestion question) {
    if (question.day().isPresent()) {
      session.describe(
          question.article(),
          was ->
              new Given(question.day(), was.outlet(), was.language(), was.role(), was.encoding()));
    }
  }

  private Passage quoted(Face face) {
    Span span =
        session
            .comparison()
            .get()
            .flatMap(it -> Attributions.sayingAt(it.extract(face.article()), face.shown()))
            .map(it -> it.quotation().words())
            .orElse(face.shown());
    return new Passage(face.article(), span);
  }

  private void correct(Correction correction) {
    session
        .comparison()
        .get()
        .ifPresent(it -> session.perform(new Action.Correct(Corrected.of(correction, it))));
  }
}
