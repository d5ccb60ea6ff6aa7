package app.verbatim.project;

import app.verbatim.Verbatim;
import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Correction;
import app.verbatim.article.Given;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Point;
import app.verbatim.project.file.ChoicesFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A case in which every step was taken at least once.
public final class Everything {

  private static final Instant LATER = Instant.parse("2026-03-04T12:34:56.789Z");

  private Everything() {}

  public static History history() {
    Work work = Cases.work();
    Comparison comparison = Verbatim.compare(work.sources(), List.of());
    String herald = work.ids().get(0);
    String echo = work.ids().get(1);
    Passage left = quotation(comparison, herald);
    Passage right = quotation(comparison, echo);
    Verdict verdict = verdict(comparison);
    Verdict other = verdict.by("DR", LATER);
    Given given =
        new Given(
            Optional.of(LocalDate.of(2026, 3, 3)),
            Optional.of("The Aldwick Herald"),
            Optional.of("en"),
            Optional.of(Article.Role.OUR_COPY));
    List<Action> actions = new ArrayList<>();
    actions.add(new Action.AddArticles(work.articles()));
    actions.add(new Action.Retitle("Harbour bridge"));
    for (Correction correction :
        List.of(
            new Correction.BlockCompared(left, true),
            new Correction.BlockKind(left, Block.Kind.PARAGRAPH),
            new Correction.Words(left, left.span()),
            new Correction.Kind(left, Correction.Kind.As.DIRECT),
            new Correction.Excluded(left, false),
            new Correction.Speaker(left, "Jane Morrow"),
            new Correction.Role(left, "mayor"),
            new Correction.Date(left, LocalDate.of(2026, 3, 3)),
            new Correction.Link(left, right),
            new Correction.Unlink(right, left))) {
      actions.add(new Action.Correct(Corrected.of(correction, comparison)));
    }
    actions.add(
        new Action.Correct(new Corrected(new Correction.Metadata(herald, given), List.of())));
    actions.add(new Action.Uncorrect(Corrected.of(new Correction.Unlink(right, left), comparison)));
    actions.add(new Action.SetGiven(echo, given));
    actions.add(new Action.MoveArticle(echo, 0));
    actions.add(new Action.Settle(List.of(verdict), List.of()));
    actions.add(new Action.Annotate(other, List.of()));
    actions.add(new Action.Unsettle(List.of(other.id())));
    actions.add(new Action.Ask(verdict.asked(LATER), List.of(verdict.id())));
    actions.add(new Action.Hide(verdict.subject()));
    actions.add(new Action.Show(verdict.subject()));
    actions.add(new Action.Hide(verdict.subject()));
    actions.add(
        new Action.UseChoices(
            new Choices(
                List.of(
                    new Choice("ok", "1", true, 0, Map.of("en", "Fine"), Map.of(), Map.of())))));
    actions.add(new Action.UseChoices(ChoicesFile.standard()));
    Orphan orphan = new Orphan.OfVerdict("echo.txt", other);
    Orphan lost =
        new Orphan.OfCorrection(
            "echo.txt", Corrected.of(new Correction.Excluded(right, true), comparison));
    actions.add(
        new Action.ReplaceArticle(
            echo,
            Held.of(Cases.source("echo-2.txt", Cases.ECHO + "\nUpdated at noon.\n")),
            List.of(),
            List.of(verdict),
            List.of(orphan, lost)));
    actions.add(new Action.DropOrphan(orphan));
    actions.add(new Action.AddArticles(List.of(Held.of(Cases.source("post.txt", Cases.POST)))));
    actions.add(new Action.RemoveArticle(herald));
    actions.add(new Action.TakeIn(work, List.of("DR", "Étienne")));
    actions.add(new Action.Retitle("undone"));
    History history = History.from(Work.empty(ChoicesFile.standard()));
    for (Action action : actions) {
      history = history.with(new Step(action, "JM", Cases.NOON));
    }
    return new History(history.base(), history.steps(), history.steps().size() - 2);
  }

  /// A verdict with all a verdict can have.
  public static Verdict verdict(Comparison comparison) {
    Point point = comparison.points().getFirst();
    Subject subject = Subject.of(point, comparison);
    Finding finding = point.findings().getFirst();
    Quoted version = subject.passages().getFirst();
    return Verdict.of(subject, Ruling.of("first-correct", version), "JM", Cases.NOON)
        .except(new Except(finding.id(), Optional.of(version), Ruling.of("style")))
        .noted(
            "Heard on the tape: “eleven”.",
            List.of(new Evidence("https://town.example/minutes", "eleven weeks", LATER)))
        .followedUp(Verdict.FollowUp.CORRECTION);
  }

  /// The first quotation of an article.
  public static Passage quotation(Comparison comparison, String article) {
    Span words = comparison.extract(article).sayings().getFirst().quotation().words();
    return new Passage(article, words);
  }
}
