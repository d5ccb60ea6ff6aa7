package app.verbatim.project;

import app.verbatim.article.Correction;
import app.verbatim.article.Source;
import app.verbatim.article.format.ArticleReaders;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// All the editor brought together and decided: what a case file holds. Immutable.
///
/// @param title the story's name; may be empty
/// @param articles in the order of their letters, those that cannot be read too
/// @param corrections in the order made
/// @param verdicts in the order given; several on one point only where two people differ
/// @param orphans what was decided about words that are no longer there
/// @param hidden points left out of the note
/// @param choices the desk's list of verdicts
public record Work(
    String title,
    List<Held> articles,
    List<Corrected> corrections,
    List<Verdict> verdicts,
    List<Orphan> orphans,
    List<Subject> hidden,
    Choices choices) {

  public Work {
    articles = List.copyOf(articles);
    corrections = List.copyOf(corrections);
    verdicts = List.copyOf(verdicts);
    orphans = List.copyOf(orphans);
    hidden = List.copyOf(hidden);
  }

  /// Nothing yet.
  ///
  /// @param choices the desk's list of verdicts
  public static Work empty(Choices choices) {
    return new Work("", List.of(), List.of(), List.of(), List.of(), List.of(), choices);
  }

  /// These articles, nothing decided. A file that holds several stands for each of them.
  public static Work of(String title, List<Source> sources, Choices choices) {
    return empty(choices).titled(title).with(Held.all(sources));
  }

  /// What the comparison reads.
  public List<Source> sources() {
    return articles.stream().map(Held::source).toList();
  }

  /// What the comparison is told, the corrections of the texts alone.
  public List<Correction> corrected() {
    return corrections.stream().map(Corrected::correction).toList();
  }

  /// The id of each article, in their order.
  public List<String> ids() {
    return ArticleReaders.ids(sources());
  }

  /// The place of the article with this id.
  int place(String article) {
    int place = ids().indexOf(article);
    if (place < 0) {
      throw new IllegalArgumentException("no article " + article);
    }
    return place;
  }

  /// The article with this id.
  public Held article(String id) {
    return articles.get(place(id));
  }

  /// The work once this step is taken. The same step on the same work gives the same work.
  public Work after(Action action) {
    return switch (action) {
      case Action.AddArticles it -> with(joined(articles, it.articles()));
      case Action.RemoveArticle it -> without(it.article());
      case Action.MoveArticle it -> moved(place(it.article()), it.place());
      case Action.ReplaceArticle it -> replaced(it);
      case Action.SetGiven it -> with(put(articles, place(it.article()), it.given()));
      case Action.Retitle it -> titled(it.title());
      case Action.Correct it ->
          correctedBy(
              joined(without(corrections, it.correction()::replaces), List.of(it.correction())));
      case Action.Uncorrect it -> correctedBy(without(corrections, it.correction()::equals));
      case Action.Settle it -> settled(it.verdicts(), it.replaces());
      case Action.Unsettle it -> settled(List.of(), it.verdicts());
      case Action.Annotate it -> settled(List.of(it.verdict()), it.replaces());
      case Action.Ask it -> settled(List.of(it.verdict()), it.replaces());
      case Action.Hide it ->
          hiding(joined(without(hidden, it.subject()::equals), List.of(it.subject())));
      case Action.Show it -> hiding(without(hidden, it.subject()::equals));
      case Action.UseChoices it ->
          new Work(title, articles, corrections, verdicts, orphans, hidden, it.choices());
      case Action.DropOrphan it -> leaving(without(orphans, it.orphan()::equals));
      case Action.TakeIn it -> it.merged();
    };
  }

  private Work titled(String other) {
    return new Work(other, articles, corrections, verdicts, orphans, hidden, choices);
  }

  private Work with(List<Held> others) {
    return new Work(title, others, corrections, verdicts, orphans, hidden, choices);
  }

  private Work correctedBy(List<Corrected> others) {
    return new Work(title, articles, others, verdicts, orphans, hidden, choices);
  }

  private Work hiding(List<Subject> others) {
    return new Work(title, articles, corrections, verdicts, orphans, others, choices);
  }

  private Work leaving(List<Orphan> others) {
    return new Work(title, articles, corrections, verdicts, others, hidden, choices);
  }

  private Work settled(List<Verdict> others, List<String> replaced) {
    Set<String> gone = new HashSet<>(replaced);
    others.forEach(it -> gone.add(it.id()));
    List<Verdict> left = new ArrayList<>(verdicts.size() + others.size());
    for (Verdict verdict : verdicts) {
      if (!gone.contains(verdict.id())) {
        left.add(verdict);
      }
    }
    left.addAll(others);
    return new Work(title, articles, corrections, left, orphans, hidden, choices);
  }

  /// What was decided about an article that goes stays, and finds its place if it comes back.
  private Work without(String article) {
    List<Held> left = new ArrayList<>(articles);
    left.remove(place(article));
    return with(left);
  }

  private Work moved(int from, int to) {
    List<Held> all = new ArrayList<>(articles);
    Held held = all.remove(from);
    all.add(Math.clamp(to, 0, all.size()), held);
    return with(all);
  }

  private Work replaced(Action.ReplaceArticle it) {
    List<Held> all = new ArrayList<>(articles);
    all.set(place(it.article()), it.by());
    return new Work(
        title,
        all,
        it.corrections(),
        it.verdicts(),
        joined(orphans, it.orphans()),
        hidden,
        choices);
  }

  private static List<Held> put(List<Held> articles, int place, app.verbatim.article.Given given) {
    List<Held> all = new ArrayList<>(articles);
    all.set(place, all.get(place).with(given));
    return all;
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static <T> List<T> without(List<T> all, Predicate<T> gone) {
    return all.stream().filter(gone.negate()).toList();
  }
}
