package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Passage;
import app.verbatim.extract.Extract;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.name.NameMatch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The articles and the statements they share: what a [Check] looks at.
///
/// @param questions pairs the editor is asked about
/// @param tokens the words of each article, in the order of the articles
public record Alignment(
    List<Extract> extracts,
    List<NameAcross> names,
    List<Statement> statements,
    List<Question> questions,
    List<Tokens> tokens,
    Map<String, Extract> byId) {

  /// Two members that may say the same thing; only the editor can tell.
  public record Question(Member member, Member other) {}

  public Alignment {
    extracts = List.copyOf(extracts);
    names = List.copyOf(names);
    statements = List.copyOf(statements);
    questions = List.copyOf(questions);
    tokens = List.copyOf(tokens);
    byId = Map.copyOf(byId);
  }

  public Alignment(
      List<Extract> extracts,
      List<NameAcross> names,
      List<Statement> statements,
      List<Question> questions,
      List<Tokens> tokens) {
    this(extracts, names, statements, questions, tokens, index(extracts));
  }

  /// Each telling of each statement: what checks of words and of who said them look at.
  public List<Statement> tellings() {
    return statements.stream().flatMap(it -> it.byTelling().stream()).toList();
  }

  private static Map<String, Extract> index(List<Extract> extracts) {
    Map<String, Extract> byId = new HashMap<>();
    extracts.forEach(extract -> byId.put(extract.article().id(), extract));
    return byId;
  }

  public Extract extract(Passage passage) {
    Extract found = byId.get(passage.article());
    if (found == null) {
      throw new IllegalArgumentException("no article " + passage.article());
    }
    return found;
  }

  public Article article(Passage passage) {
    return extract(passage).article();
  }

  /// The words at a passage.
  public String words(Passage passage) {
    return article(passage).at(passage.span());
  }

  /// Whether this name is a person's; false for institutions and when not known.
  public boolean isPerson(String name) {
    return kind(name).filter(it -> it == Name.Kind.PERSON).isPresent();
  }

  /// What kind of name this is, in whatever spelling.
  public Optional<Name.Kind> kind(String name) {
    return names.stream()
        .filter(it -> it.name().equals(name) || NameMatch.same(it.name(), name))
        .map(NameAcross::kind)
        .findFirst();
  }
}
