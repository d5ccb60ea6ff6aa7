package app.verbatim.extract;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.Published;
import app.verbatim.article.Span;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.figure.Figure;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.speaker.Saying;
import java.util.List;
import java.util.Optional;

/// What was found in one article, each list in reading order.
///
/// @param published given, stated or inferred; empty when nothing tells
/// @param sayings all quotations, those set aside too
/// @param dates in every block, compared or not
/// @param figures in compared blocks
/// @param assertions the sentences of compared blocks that hold no quotation
/// @param notices oddities of the text itself: an unclosed mark, a weekday against its date
public record Extract(
    Article article,
    Optional<Published> published,
    List<Saying> sayings,
    List<DateMention> dates,
    List<Figure> figures,
    List<Name> names,
    List<Assertion> assertions,
    List<Notice> notices) {

  /// Something odd in the text itself, reported as a finding of kind `text`.
  ///
  /// @param span the words concerned
  public record Notice(Span span, Message message) {}

  public Extract {
    sayings = List.copyOf(sayings);
    dates = List.copyOf(dates);
    figures = List.copyOf(figures);
    names = List.copyOf(names);
    assertions = List.copyOf(assertions);
    notices = List.copyOf(notices);
  }
}
