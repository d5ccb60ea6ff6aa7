package app.verbatim.finding;

import app.verbatim.article.Folded;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes findings. The id is a digest of kind, words and articles, so that a verdict finds its
/// finding again after the texts were read anew. Where the same words stand twice, their places are
/// added.
public final class Findings {

  private static final int MOST_PASSAGES = 24;

  private Findings() {}

  public static Finding of(
      String kind,
      Severity severity,
      Optional<Statement> statement,
      List<Passage> passages,
      List<Change> changes,
      Message message,
      Alignment alignment) {
    return new Finding(
        id(kind, passages, alignment),
        kind,
        severity,
        statement.map(Statement::id),
        passages,
        changes,
        message,
        Optional.empty(),
        DeskRules.of(kind, severity));
  }

  private static String id(String kind, List<Passage> passages, Alignment alignment) {
    StringBuilder words = new StringBuilder(kind);
    for (Passage passage : passages) {
      words.append('\n').append(passage.article()).append(' ').append(alignment.words(passage));
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(words.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// One fact, one finding: where several reports depart from the others by the same words, the
  /// places of all are added to the first finding.
  static List<Finding> folded(List<Finding> findings, Alignment alignment) {
    Map<List<String>, List<Finding>> same = new LinkedHashMap<>();
    for (Finding finding : findings) {
      List<String> key = new ArrayList<>(List.of(finding.kind(), finding.severity().name()));
      if (finding.statement().isEmpty()) {
        key.add(finding.id() + same.size());
      } else {
        key.add(finding.statement().get());
        words(finding, alignment).forEach(key::add);
      }
      same.computeIfAbsent(key, it -> new ArrayList<>()).add(finding);
    }
    return same.values().stream().map(Findings::joined).toList();
  }

  private static Finding joined(List<Finding> same) {
    Set<Passage> passages = new LinkedHashSet<>();
    for (Finding finding : same) {
      if (passages.size() < MOST_PASSAGES) {
        passages.addAll(finding.passages());
      }
    }
    return same.size() == 1 ? same.getFirst() : same.getFirst().withPassages(passages);
  }

  /// The words a finding is about, typography aside: those of its gravest changes, else those it
  /// cites.
  private static List<String> words(Finding finding, Alignment alignment) {
    List<String> words = new ArrayList<>();
    Optional<Severity> gravest =
        finding.changes().stream().map(Change::severity).min(Comparator.naturalOrder());
    for (Change change : finding.changes()) {
      if (change.severity() == gravest.get()) {
        Stream.of(change.left(), change.right())
            .map(side -> side.map(it -> Folded.fold(alignment.words(it))).orElse(""))
            .sorted() // whichever of the articles comes first
            .forEach(words::add);
      }
    }
    if (finding.changes().isEmpty()) {
      finding.passages().forEach(it -> words.add(Folded.fold(alignment.words(it))));
    }
    return words;
  }

  /// The same findings, those of the same words told apart by their places: a verdict on one must
  /// not be taken for a verdict on the other.
  static List<Finding> apart(List<Finding> findings) {
    Map<String, Integer> count = new HashMap<>();
    findings.forEach(it -> count.merge(it.id(), 1, Integer::sum));
    Map<String, Integer> placed = new HashMap<>();
    List<Finding> apart = new ArrayList<>();
    for (Finding finding : findings) {
      if (count.getOrDefault(finding.id(), 1) == 1) {
        apart.add(finding);
        continue;
      }
      StringBuilder id = new StringBuilder(finding.id());
      finding.passages().forEach(it -> id.append('-').append(it.span().start()));
      int again = placed.merge(id.toString(), 1, Integer::sum);
      apart.add(finding.withId(again == 1 ? id.toString() : id + "-again-" + again));
    }
    return apart;
  }
}
