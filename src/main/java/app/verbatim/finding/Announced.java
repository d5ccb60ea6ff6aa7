package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the headline or the standfirst states as sure, and the text under it leaves open: "will
/// close" above, "may close" below. Where another sentence of the text states it too, nothing is
/// said.
public final class Announced {

  /// The share of its words, names apart, by which a sentence is told again.
  private static final double TOLD_AGAIN = 0.5;

  private static final int LEAST_SHARED = 2;

  /// A word of doubt goes with what stands so many words behind it.
  private static final int GOVERNS = 4;

  /// @param stated the words above
  /// @param open the word that leaves it open below
  public record Gap(Passage stated, Passage open) {}

  private Announced() {}

  /// The first gap of each headline and of each sentence of a standfirst.
  public static List<Gap> in(Alignment alignment) {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < alignment.extracts().size(); i++) {
      Article article = alignment.extracts().get(i).article();
      Tokens tokens = alignment.tokens().get(i);
      List<List<Token>> below = below(article, tokens);
      article.blocks().stream()
          .filter(it -> it.compared() && isAbove(it.kind()))
          .flatMap(it -> sentences(article, tokens.in(it.span())).stream())
          .flatMap(it -> gap(article, it, below).stream())
          .forEach(gaps::add);
    }
    return gaps;
  }

  /// Whether a sentence of the paragraphs states as sure what the headline of its article does.
  public static boolean isStatedBelow(Alignment alignment, Headlines.Headline headline) {
    for (int i = 0; i < alignment.extracts().size(); i++) {
      Article article = alignment.extracts().get(i).article();
      if (article.id().equals(headline.passage().article())) {
        return below(article, alignment.tokens().get(i)).stream()
            .anyMatch(it -> states(Lexis.of(article.language()), headline.tokens(), it));
      }
    }
    return false;
  }

  private static boolean states(Lexis lexis, List<Token> above, List<Token> sentence) {
    Set<String> told = content(above);
    Set<String> shared = shared(sentence, above, told);
    return !shared.isEmpty() && open(lexis, sentence, shared) < 0;
  }

  private static List<List<Token>> below(Article article, Tokens tokens) {
    List<List<Token>> below = new ArrayList<>();
    article.blocks().stream()
        .filter(it -> it.kind() == Block.Kind.PARAGRAPH && it.compared())
        .forEach(it -> below.addAll(sentences(article, tokens.in(it.span()))));
    return below;
  }

  /// The words by which a sentence tells again what stands above; none where it does not.
  private static Set<String> shared(List<Token> sentence, List<Token> above, Set<String> told) {
    Set<String> shared = content(sentence);
    shared.retainAll(told);
    boolean again =
        shared.size() >= LEAST_SHARED
            && plain(sentence, shared) >= Math.max(1, TOLD_AGAIN * plain(above, told))
            && isNews(shared, above);
    return again ? shared : Set.of();
  }

  /// Whether one of the words is of the second half: the first names what it is about.
  private static boolean isNews(Set<String> shared, List<Token> above) {
    List<Token> words = above.stream().filter(it -> !it.isFunction()).toList();
    return words.subList(words.size() / 2, words.size()).stream()
        .anyMatch(it -> shared.contains(it.meaning()));
  }

  private static boolean isAbove(Block.Kind kind) {
    return kind == Block.Kind.HEADLINE || kind == Block.Kind.STANDFIRST;
  }

  private static Optional<Gap> gap(Article article, List<Token> above, List<List<Token>> below) {
    Lexis lexis = Lexis.of(article.language());
    Set<String> told = content(above);
    if (told.size() < LEAST_SHARED || isQuestion(article, above) || open(lexis, above, told) >= 0) {
      return Optional.empty();
    }
    Optional<Token> found = Optional.empty();
    for (List<Token> sentence : below) {
      Set<String> shared = shared(sentence, above, told);
      if (shared.isEmpty()) {
        continue;
      }
      int open = open(lexis, sentence, shared);
      if (open < 0) {
        return Optional.empty();
      }
      Token word = sentence.get(open);
      found = found.or(() -> Optional.of(word));
    }
    return found.map(word -> new Gap(article.passage(span(above)), article.passage(word.span())));
  }

  /// The place of the word that leaves open what is told; -1 where nothing does.
  private static int open(Lexis lexis, List<Token> sentence, Set<String> told) {
    for (int i = 0; i < sentence.size(); i++) {
      List<Token> one = List.of(sentence.get(i));
      boolean doubt =
          lexis.groups(Lexis.Field.MODALITY, one, 0, 1).stream().anyMatch(lexis::isDoubt)
              || lexis.is("conditional", sentence.get(i).shown());
      int end = Math.min(sentence.size(), i + GOVERNS);
      if (doubt
          && sentence.subList(i, end).stream()
              .anyMatch(it -> !it.isFunction() && told.contains(it.meaning()))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isQuestion(Article article, List<Token> sentence) {
    String text = article.text();
    int at = sentence.getLast().span().end();
    while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '?';
  }

  /// The words of content; their meanings, names as one.
  private static Set<String> content(List<Token> tokens) {
    Set<String> found = new HashSet<>();
    tokens.stream().filter(it -> !it.isFunction()).forEach(it -> found.add(it.meaning()));
    return found;
  }

  /// How many of the words are no names: names alone tell nothing.
  private static long plain(List<Token> tokens, Set<String> words) {
    return tokens.stream()
        .filter(it -> words.contains(it.meaning()) && !Character.isUpperCase(it.shown().charAt(0)))
        .map(Token::meaning)
        .distinct()
        .count();
  }

  private static List<List<Token>> sentences(Article article, List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || ends(article, tokens.get(i - 1), tokens.get(i))) {
        sentences.add(tokens.subList(from, i));
        from = i;
      }
    }
    return sentences;
  }

  private static boolean ends(Article article, Token one, Token next) {
    String between = article.text().substring(one.span().end(), next.span().start());
    return between.length() > 1 && between.chars().anyMatch(c -> c == '.' || c == '!' || c == '?');
  }

  private static Span span(List<Token> tokens) {
    return new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
  }
}
