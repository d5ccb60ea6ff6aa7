package app.verbatim.finding.check;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.name.NameMatch;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Pairs;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The same statement is credited to someone else. Two people, or two institutions, are material; a
/// person and an institution, or a name and no name, an editor wants to see.
public final class SpeakerCheck implements Check {

  private static final int MANY = 3;
  private static final int MOST_CITED = 22;
  private static final int MOST_LETTERS = 6;

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : alignment.tellings()) {
      List<List<Version>> sources = sources(statement);
      Optional<List<Version>> most =
          sources.stream()
              .max(Comparator.comparingLong(SpeakerCheck::articles)); // the first of these
      for (List<Version> other : sources) {
        if (other != most.orElseThrow()) {
          boolean inOrder = sources.indexOf(most.get()) < sources.indexOf(other);
          Pairs.Pair pair = inOrder ? nearest(most.get(), other) : nearest(other, most.get());
          findings.add(find(alignment, statement, pair, most.get(), other));
        }
      }
    }
    return findings;
  }

  /// The versions of each distinct source, in the order of the articles.
  private static List<List<Version>> sources(Statement statement) {
    List<List<Version>> sources = new ArrayList<>();
    for (Version version : statement.versions()) {
      if (source(version).isEmpty() || mention(version).isEmpty()) {
        continue;
      }
      Optional<List<Version>> known =
          sources.stream().filter(it -> isSame(source(it.getFirst()), source(version))).findFirst();
      known.ifPresentOrElse(
          it -> it.add(version), () -> sources.add(new ArrayList<>(List.of(version))));
    }
    return sources;
  }

  /// The two versions that are most alike, of one article where they are as alike.
  private static Pairs.Pair nearest(List<Version> left, List<Version> right) {
    Pairs.Pair best = new Pairs.Pair(left.getFirst(), right.getFirst());
    double most = -1;
    List<Set<String>> others = right.stream().map(Pairs::words).toList();
    for (Version a : left) {
      Set<String> words = Pairs.words(a);
      for (int i = 0; i < right.size(); i++) {
        Version b = right.get(i);
        double alike = Pairs.shared(words, others.get(i)) + (a.article() == b.article() ? 0.5 : 0);
        if (alike > most) {
          most = alike;
          best = new Pairs.Pair(a, b);
        }
      }
    }
    return best;
  }

  private static boolean isSame(String left, String right) {
    return left.equals(right) || NameMatch.same(left, right);
  }

  /// The speaker's name, a joint statement's names, or the kind of anonymous source.
  private static String source(Version version) {
    return version
        .attribution()
        .map(
            it ->
                it.members().size() > 1
                    ? String.join(", ", it.members())
                    : it.name().or(it::anonymity).orElse(""))
        .orElse("");
  }

  /// The name; of who is not named the article's words.
  private static String shown(Version version) {
    boolean named = version.attribution().filter(it -> !it.members().isEmpty()).isPresent();
    return version.speaker().isPresent() || named
        ? source(version)
        : Shown.words(version.member().extract(), mention(version).orElseThrow().span());
  }

  /// @param pair the two that are nearest, in the order of the articles
  /// @param other the versions that depart from the most
  private static Finding find(
      Alignment alignment,
      Statement statement,
      Pairs.Pair pair,
      List<Version> most,
      List<Version> other) {
    Version left = pair.left();
    Version right = pair.right();
    Passage a = mention(left).orElseThrow();
    Passage b = mention(right).orElseThrow();
    List<Passage> passages = new ArrayList<>(List.of(a, b));
    other.stream()
        .filter(it -> it.article() != left.article() && it.article() != right.article())
        .limit(MOST_CITED)
        .forEach(it -> passages.add(mention(it).orElseThrow()));
    long all = articles(statement.versions());
    return Findings.of(
        "speaker",
        severity(alignment, left, right),
        Optional.of(statement),
        passages,
        List.of(),
        all < MANY || articles(most) < 2
            ? Message.of(
                "finding.speaker",
                shown(left),
                alignment.article(a).letter(),
                shown(right),
                alignment.article(b).letter())
            : Message.of(
                "finding.speaker.many",
                shown(most.getFirst()),
                articles(most),
                all,
                shown(other.getFirst()),
                letters(alignment, other)),
        alignment);
  }

  private static long articles(List<Version> versions) {
    return versions.stream().map(Version::article).distinct().count();
  }

  private static List<Object> letters(Alignment alignment, List<Version> versions) {
    return versions.stream()
        .map(it -> it.member().extract().article().letter())
        .distinct()
        .limit(MOST_LETTERS)
        .<Object>map(it -> it)
        .toList();
  }

  private static Severity severity(Alignment alignment, Version left, Version right) {
    boolean anonymous = left.speaker().isEmpty() || right.speaker().isEmpty();
    boolean inOne = left.article() == right.article();
    boolean mixed = alignment.isPerson(source(left)) != alignment.isPerson(source(right));
    return anonymous || inOne || mixed ? Severity.NOTABLE : Severity.MATERIAL;
  }

  /// The words that stand for the speaker; where only the turn of the text tells, the last place
  /// before that names them.
  private static Optional<Passage> mention(Version version) {
    Article article = version.member().extract().article();
    return version
        .attribution()
        .flatMap(Attribution::mention)
        .or(() -> lastNamed(version))
        .map(article::passage);
  }

  private static Optional<Span> lastNamed(Version version) {
    int start = version.member().span().start();
    return version.member().extract().names().stream()
        .filter(it -> isSame(it.name(), source(version)))
        .flatMap(it -> it.mentions().stream())
        .map(Name.Mention::span)
        .filter(it -> it.end() <= start)
        .max(Comparator.naturalOrder());
  }
}
