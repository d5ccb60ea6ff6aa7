package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How sure headlines are of the story.
public final class Headlines {

  private static final Set<String> WISHES = Set.of("wish", "intend", "expect", "try");
  private static final int LEDE = 2;
  private static final int LEAST_SHARED = 2;

  /// The ladder, the surest first.
  public enum Level {
    STATED,
    CONDITIONAL,
    QUESTION;

    public String key() {
      return "finding.level." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// @param passage the headline's words
  /// @param tokens the same, as words
  public record Headline(Passage passage, Level level, List<Token> tokens, String language) {

    public Headline {
      tokens = List.copyOf(tokens);
    }
  }

  private Headlines() {}

  /// The headline of each article that has one.
  public static List<Headline> in(Alignment alignment) {
    List<Headline> found = new ArrayList<>();
    for (int i = 0; i < alignment.extracts().size(); i++) {
      Extract extract = alignment.extracts().get(i);
      Article article = extract.article();
      Tokens tokens = alignment.tokens().get(i);
      article.blocks().stream()
          .filter(it -> it.kind() == Block.Kind.HEADLINE && it.compared())
          .map(Block::span)
          .findFirst()
          .ifPresent(
              span ->
                  found.add(
                      new Headline(
                          article.passage(span),
                          level(article, span, tokens.in(span)),
                          tokens.in(span),
                          article.language())));
    }
    return found;
  }

  private static Level level(Article article, Span span, List<Token> tokens) {
    if (article.at(span).strip().endsWith("?")) {
      return Level.QUESTION;
    }
    return isUnsure(article.language(), tokens) ? Level.CONDITIONAL : Level.STATED;
  }

  private static boolean isUnsure(String language, List<Token> tokens) {
    Lexis lexis = Lexis.of(language);
    return tokens.stream().anyMatch(it -> lexis.is("conditional", it.shown()))
        || !lexis.groups(Lexis.Field.MODALITY, tokens, 0, tokens.size()).isEmpty()
            && lexis.groups(Lexis.Field.MODALITY, tokens, 0, tokens.size()).contains("possible");
  }

  /// Whether two headlines in one language share two words of content or more.
  public static boolean sameStory(Headline left, Headline right) {
    if (!left.language().equals(right.language())) {
      return false;
    }
    Set<String> mine = content(left.language(), left.tokens());
    mine.retainAll(content(right.language(), right.tokens()));
    return mine.size() >= LEAST_SHARED;
  }

  private static Set<String> content(String language, List<Token> tokens) {
    Set<String> found = new HashSet<>();
    for (Token token : tokens) {
      if (!token.isFunction()) {
        found.add(Vocabulary.key(token, language));
      }
    }
    return found;
  }

  /// The first sentence of the standfirst or the first paragraphs that tells what the headline
  /// states, but in the conditional; the unsure words only.
  public static Optional<Passage> weakerInBody(Alignment alignment, Headline headline) {
    if (headline.level() != Level.STATED) {
      return Optional.empty();
    }
    Lexis lexis = Lexis.of(headline.language());
    Set<String> told = content(headline.language(), headline.tokens());
    String article = headline.passage().article();
    for (Statement statement : alignment.statements()) {
      for (Version version : statement.versions()) {
        if (version.member().extract().article().id().equals(article)
            && !version.isQuoted()
            && isLede(version)) {
          Set<String> here = content(headline.language(), version.tokens());
          here.retainAll(told);
          for (Token token : version.tokens()) {
            if (here.size() >= LEAST_SHARED && isOpen(lexis, headline, token)) {
              return Optional.of(new Passage(article, token.span()));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /// A conditional, a word of doubt, or a wish or plan that the headline does not speak of.
  private static boolean isOpen(Lexis lexis, Headline headline, Token token) {
    List<Token> one = List.of(token);
    boolean doubt = lexis.groups(Lexis.Field.MODALITY, one, 0, 1).stream().anyMatch(lexis::isDoubt);
    List<Token> told = headline.tokens();
    boolean wish =
        lexis.groups(Lexis.Field.ATTITUDE, told, 0, told.size()).isEmpty()
            && lexis.groups(Lexis.Field.ATTITUDE, one, 0, 1).stream().anyMatch(WISHES::contains);
    return doubt || wish || lexis.is("conditional", token.shown());
  }

  private static boolean isLede(Version version) {
    Article article = version.member().extract().article();
    Block block = article.blocks().get(article.blockAt(version.member().span().start()));
    return block.kind() == Block.Kind.STANDFIRST
        || block.paragraph().isPresent() && block.paragraph().getAsInt() <= LEDE;
  }
}
