package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.extract.name.NameMatch;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The same statement is credited to someone else. Two people, or two institutions, are material; a
/// person and an institution, or a name and no name, an editor wants to see.
public final class SpeakerCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : alignment.statements()) {
      List<Version> speakers = distinct(statement);
      for (int i = 1; i < speakers.size(); i++) {
        findings.add(find(alignment, statement, speakers.getFirst(), speakers.get(i)));
      }
    }
    return findings;
  }

  /// The first version of each distinct source, in the order of the articles.
  private static List<Version> distinct(Statement statement) {
    List<Version> distinct = new ArrayList<>();
    for (Version version : statement.versions()) {
      if (!source(version).isEmpty()
          && version.attribution().flatMap(Attribution::mention).isPresent()
          && distinct.stream().noneMatch(it -> isSame(source(it), source(version)))) {
        distinct.add(version);
      }
    }
    return distinct;
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

  private static Finding find(
      Alignment alignment, Statement statement, Version left, Version right) {
    Passage a = mention(left);
    Passage b = mention(right);
    return Findings.of(
        "speaker",
        severity(alignment, left, right),
        Optional.of(statement),
        List.of(a, b),
        List.of(),
        Message.of(
            "finding.speaker",
            source(left),
            alignment.article(a).letter(),
            source(right),
            alignment.article(b).letter()),
        alignment);
  }

  private static Severity severity(Alignment alignment, Version left, Version right) {
    boolean anonymous = left.speaker().isEmpty() || right.speaker().isEmpty();
    boolean inOne = left.article() == right.article();
    boolean mixed = alignment.isPerson(source(left)) != alignment.isPerson(source(right));
    return anonymous || inOne || mixed ? Severity.NOTABLE : Severity.MATERIAL;
  }

  private static Passage mention(Version version) {
    return version
        .member()
        .extract()
        .article()
        .passage(version.attribution().flatMap(Attribution::mention).orElseThrow());
  }
}
