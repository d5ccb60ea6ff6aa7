package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.name.NameMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What only one article has.
public final class Omissions {

  private static final int LEAST_FACT = 4;
  private static final int LEAST_DETAIL = 3;
  private static final int LEAST_NEWS = 5;
  private static final int SEVERAL = -1;

  /// A clause of an aligned statement that no other article has.
  public record Detail(Statement statement, Passage passage) {}

  private Omissions() {}

  /// Statements of one article only, in reading order; quotations of one speaker that follow each
  /// other stand in one run. Articles in other languages prove nothing missing.
  public static List<List<Statement>> runs(Alignment alignment) {
    List<List<Statement>> runs = new ArrayList<>();
    for (Statement statement : alignment.statements()) {
      if (!isAlone(alignment, statement)) {
        continue;
      }
      if (!runs.isEmpty() && follows(runs.getLast().getLast(), statement)) {
        runs.getLast().add(statement);
      } else {
        runs.add(new ArrayList<>(List.of(statement)));
      }
    }
    return runs;
  }

  private static boolean isAlone(Alignment alignment, Statement statement) {
    Version first = statement.versions().getFirst();
    boolean one = statement.versions().stream().allMatch(it -> it.article() == first.article());
    boolean others =
        alignment.extracts().stream()
            .filter(it -> it.article().language().equals(first.language()))
            .anyMatch(it -> !it.article().id().equals(first.member().extract().article().id()));
    return one && others && first.content() >= (first.isAssertion() ? LEAST_FACT : 1);
  }

  private static boolean follows(Statement before, Statement after) {
    Version a = before.versions().getLast();
    Version b = after.versions().getFirst();
    return a.article() == b.article()
        && b.isQuoted()
        && (a.isQuoted() || isDenial(a))
        && a.speaker().isPresent()
        && b.speaker().filter(it -> NameMatch.same(it, a.speaker().get())).isPresent()
        && b.rank() - a.rank() <= 2;
  }

  /// The full quotations of a statement; its clauses where it has none, then its fragments.
  public static List<Version> fullest(Statement statement) {
    List<Version> direct = statement.versions().stream().filter(Version::isDirect).toList();
    List<Version> clauses = statement.versions().stream().filter(it -> !it.isFragment()).toList();
    return !direct.isEmpty() ? direct : !clauses.isEmpty() ? clauses : statement.versions();
  }

  /// How much it matters that the others lack it: between two reports, the words of someone only
  /// one of them quotes; among many, a denial.
  public static Severity severity(Alignment alignment, Statement statement, Version version) {
    if (version.isAssertion()) {
      return isLede(version) || version.content() < LEAST_NEWS
          ? Severity.COSMETIC
          : Severity.NOTABLE;
    }
    if (version.isFragment() && version.content() < 2) {
      return Severity.COSMETIC;
    }
    boolean person = version.speaker().filter(alignment::isPerson).isPresent();
    boolean quoted = statement.versions().stream().anyMatch(Version::isQuoted);
    boolean grave =
        isOneOfTwo(alignment, version)
            && person
            && quoted
            && (version.isDirect() || !speaksElsewhere(alignment, version));
    return isDenial(version) || grave ? Severity.MATERIAL : Severity.NOTABLE;
  }

  /// Whether there is but one other article in this language; of many, most leave something out.
  private static boolean isOneOfTwo(Alignment alignment, Version version) {
    return alignment.extracts().stream()
            .filter(it -> it.article().language().equals(version.language()))
            .count()
        <= 2;
  }

  /// A standfirst tells again what the body tells.
  private static boolean isLede(Version version) {
    Article article = version.member().extract().article();
    int block = article.blockAt(version.member().span().start());
    return article.blocks().get(block).kind() == Block.Kind.STANDFIRST;
  }

  private static boolean isDenial(Version version) {
    return Strengths.of(version).equals("deny");
  }

  /// Whether another article lets the same person speak.
  private static boolean speaksElsewhere(Alignment alignment, Version version) {
    return alignment.statements().stream()
        .flatMap(it -> it.versions().stream())
        .filter(it -> it.article() != version.article())
        .flatMap(it -> it.speaker().stream())
        .anyMatch(it -> NameMatch.same(it, version.speaker().orElse("")));
  }

  /// Clauses between commas, of aligned reported speech and facts, that share no word with any
  /// version in another article.
  public static List<Detail> details(Alignment alignment) {
    List<Detail> details = new ArrayList<>();
    for (Statement statement : alignment.statements()) {
      int first = statement.versions().getFirst().article();
      boolean across = statement.versions().stream().anyMatch(it -> it.article() != first);
      if (across && statement.versions().stream().anyMatch(it -> !it.isQuoted())) {
        Map<String, Integer> holders = holders(statement);
        statement.versions().stream()
            .filter(it -> !it.isQuoted())
            .forEach(it -> clauses(holders, statement, it, details));
      }
    }
    return details;
  }

  /// The article that has a word, or [#SEVERAL].
  private static Map<String, Integer> holders(Statement statement) {
    Map<String, Integer> holders = new HashMap<>();
    for (Version version : statement.versions()) {
      for (Token token : version.tokens()) {
        holders.merge(
            Vocabulary.key(token, version.language()),
            version.article(),
            (known, here) -> known.equals(here) ? known : Integer.valueOf(SEVERAL));
      }
    }
    return holders;
  }

  private static void clauses(
      Map<String, Integer> holders, Statement statement, Version version, List<Detail> details) {
    Article article = version.member().extract().article();
    for (Span clause : commaClauses(article, version.member().span())) {
      List<Token> content =
          version.tokens().stream()
              .filter(it -> clause.covers(it.span()) && !it.isFunction())
              .toList();
      if (content.size() >= LEAST_DETAIL
          && content.stream()
              .allMatch(
                  it -> {
                    Integer holder = holders.get(Vocabulary.key(it, version.language()));
                    return holder != null && holder == version.article();
                  })) {
        details.add(new Detail(statement, article.passage(clause)));
      }
    }
  }

  private static List<Span> commaClauses(Article article, Span span) {
    List<Span> clauses = new ArrayList<>();
    int from = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || article.text().charAt(i) == ',' || article.text().charAt(i) == ';') {
        int start = from;
        while (start < i && Character.isWhitespace(article.text().charAt(start))) {
          start++;
        }
        if (start > span.start() && i > start) {
          clauses.add(new Span(start, i));
        }
        from = i + 1;
      }
    }
    return clauses;
  }
}
