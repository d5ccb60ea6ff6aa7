package app.verbatim.extract.name;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.article.Work;
import app.verbatim.article.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds who and what an article names.
public final class NameFinder {

  private NameFinder() {}

  /// The names in the order they are first mentioned; none without a language.
  ///
  /// @param sentences of all blocks, in reading order
  public static List<Name> find(
      Article article, Optional<Language> language, List<Span> sentences) {
    return find(article, language, sentences, new Work());
  }

  /// The same.
  ///
  /// @param work is told what was looked at
  public static List<Name> find(
      Article article, Optional<Language> language, List<Span> sentences, Work work) {
    return language.map(it -> find(article.text(), it, sentences, work)).orElse(List.of());
  }

  private static List<Name> find(String text, Language language, List<Span> sentences, Work work) {
    NameWords lists = NameWords.of(language);
    List<List<Word>> words =
        sentences.stream().map(sentence -> Words.of(text, sentence, lists)).toList();
    Capitals capitals = new Capitals(lists, words);
    List<Candidate> candidates = new ArrayList<>();
    for (List<Word> sentence : words) {
      List<Candidate> found = CandidateFinder.find(lists, capitals, sentence);
      work.add(sentence.size());
      candidates.addAll(RoleFinder.give(lists, sentence, found));
    }
    return Linker.link(lists, capitals, text, candidates, work);
  }
}
