package app.verbatim.project;

import app.verbatim.article.Given;
import java.util.List;

/// Every step the editor can take. [Work#after] carries it out, [Steps#name] says it in the menu.
public sealed interface Action {

  /// @param articles put after those that are there
  record AddArticles(List<Held> articles) implements Action {
    public AddArticles {
      articles = List.copyOf(articles);
    }
  }

  /// @param article its id
  record RemoveArticle(String article) implements Action {}

  /// @param place from 0, among the articles that stay
  record MoveArticle(String article, int place) implements Action {}

  /// An article gives way to its update; [Update] makes this action.
  ///
  /// @param article the id of the one that goes
  /// @param by the one that takes its place
  /// @param corrections those of the whole case that hold from now on
  /// @param verdicts the same
  /// @param orphans what was decided about words that are gone
  record ReplaceArticle(
      String article,
      Held by,
      List<Corrected> corrections,
      List<Verdict> verdicts,
      List<Orphan> orphans)
      implements Action {
    public ReplaceArticle {
      corrections = List.copyOf(corrections);
      verdicts = List.copyOf(verdicts);
      orphans = List.copyOf(orphans);
    }
  }

  /// Outlet, day, language or role of an article.
  ///
  /// @param given all that is said of it from now on
  record SetGiven(String article, Given given) implements Action {}

  record Retitle(String title) implements Action {}

  /// The correction takes the place of one of the same kind about the same words.
  record Correct(Corrected correction) implements Action {}

  record Uncorrect(Corrected correction) implements Action {}

  /// One verdict for a point, or several points at once. What stood on these points gives way.
  ///
  /// @param replaces the ids of the verdicts that give way
  record Settle(List<Verdict> verdicts, List<String> replaces) implements Action {
    public Settle {
      verdicts = List.copyOf(verdicts);
      replaces = List.copyOf(replaces);
    }
  }

  /// @param verdicts ids of those taken back
  record Unsettle(List<String> verdicts) implements Action {
    public Unsettle {
      verdicts = List.copyOf(verdicts);
    }
  }

  /// Note or evidence written on a point.
  record Annotate(Verdict verdict, List<String> replaces) implements Action {
    public Annotate {
      replaces = List.copyOf(replaces);
    }
  }

  /// A question to the desk was asked about a point.
  record Ask(Verdict verdict, List<String> replaces) implements Action {
    public Ask {
      replaces = List.copyOf(replaces);
    }
  }

  /// The point is left out of the note, and counted there as hidden.
  record Hide(Subject subject) implements Action {}

  record Show(Subject subject) implements Action {}

  /// The desk's own list of verdicts.
  record UseChoices(Choices choices) implements Action {}

  record DropOrphan(Orphan orphan) implements Action {}

  /// Someone else's copy of this case is taken in; [Merge] makes this action.
  ///
  /// @param merged all there is from now on
  /// @param from who worked on the other copy; may be empty
  record TakeIn(Work merged, List<String> from) implements Action {
    public TakeIn {
      from = List.copyOf(from);
    }
  }
}
