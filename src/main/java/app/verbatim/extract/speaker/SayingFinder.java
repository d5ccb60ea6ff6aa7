package app.verbatim.extract.speaker;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.article.Work;
import app.verbatim.article.language.Language;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.quote.Marks;
import java.util.List;
import java.util.Optional;

/// Finds what is quoted or reported, who said it, and when.
public final class SayingFinder {

  private SayingFinder() {}

  /// All quotations in reading order, those set aside too.
  public static List<Saying> find(
      Article article,
      Optional<Language> language,
      Marks marks,
      List<Span> sentences,
      List<Name> names,
      List<DateMention> dates) {
    return find(article, language, marks, sentences, names, dates, new Work());
  }

  /// The same.
  ///
  /// @param work is told what was looked at
  public static List<Saying> find(
      Article article,
      Optional<Language> language,
      Marks marks,
      List<Span> sentences,
      List<Name> names,
      List<DateMention> dates,
      Work work) {
    Drafts drafts = new Drafts(article, marks);
    Places places = new Places(marks, names, dates);
    language.ifPresent(
        known -> new Hearing(article, Vocabulary.of(known), drafts, places, work).read(sentences));
    new Echoes(article, drafts, work).infer();
    return new Sayings(article, drafts, places).list();
  }
}
