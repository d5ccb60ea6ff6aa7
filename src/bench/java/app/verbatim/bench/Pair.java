package app.verbatim.bench;

import app.verbatim.Verbatim;
import app.verbatim.article.Article;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.Source;
import app.verbatim.article.format.ArticleReaders;
import app.verbatim.bench.Rounds.Contestant;
import app.verbatim.extract.Extract;
import app.verbatim.extract.Extractor;
import app.verbatim.finding.Aligner;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Pairs;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Wording;
import com.github.difflib.DiffUtils;
import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.simple.SimpleWitness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Two reports of one story: the whole comparison, and its part that others do, too, against a word
/// diff of the two texts and a collation of them.
final class Pair {

  private static final int ROUNDS = 31;

  private static final String WHOLE = "whole comparison, with extraction";
  private static final String ALIGNING = "alignment and diff alone";
  private static final String DIFF = "java-diff-utils 4.18, words of the two texts";
  private static final String COLLATION = "CollateX 1.7.1 (dekker), words of the two texts";

  private Pair() {}

  static void measure(Table table, Path left, Path right) throws IOException {
    List<Source> sources = List.of(source(left), source(right));
    List<String> texts = List.of(Files.readString(left), Files.readString(right));
    List<Article> articles =
        ArticleReaders.readAll(sources, List.of()).stream()
            .filter(Read.class::isInstance)
            .map(it -> ((Read) it).article())
            .toList();
    List<Extract> extracts = Extractor.extract(articles);
    Rounds rounds =
        Rounds.run(
            ROUNDS,
            List.of(
                new Contestant(WHOLE, () -> Verbatim.compare(sources, List.of())),
                new Contestant(ALIGNING, () -> alignAndDiff(extracts)),
                new Contestant(
                    DIFF, () -> DiffUtils.diff(words(texts.get(0)), words(texts.get(1)))),
                new Contestant(COLLATION, () -> collate(texts))));
    table.head(left.getFileName() + " and " + right.getFileName());
    table.time(WHOLE, rounds.median(WHOLE));
    table.time(ALIGNING, rounds.median(ALIGNING));
    table.time(DIFF, rounds.median(DIFF));
    table.time(COLLATION, rounds.median(COLLATION));
    table.atLeast("whole comparison against java-diff-utils", rounds.ratio(DIFF, WHOLE), 1);
    table.atLeast("whole comparison against CollateX", rounds.ratio(COLLATION, WHOLE), 10);
    table.atLeast("alignment and diff against java-diff-utils", rounds.ratio(DIFF, ALIGNING), 20);
    table.atLeast("alignment and diff against CollateX", rounds.ratio(COLLATION, ALIGNING), 100);
  }

  private static List<Wording> alignAndDiff(List<Extract> extracts) {
    Alignment alignment = Aligner.align(extracts, List.of());
    List<Wording> wordings = new ArrayList<>();
    for (Statement statement : alignment.statements()) {
      for (Pairs.Pair pair : Pairs.quoted(statement)) {
        wordings.add(Wording.between(pair.left(), pair.right()));
      }
    }
    return wordings;
  }

  private static List<String> words(String text) {
    return List.of(text.split("\\s+"));
  }

  private static VariantGraph collate(List<String> texts) {
    List<SimpleWitness> witnesses =
        List.of(new SimpleWitness("A", texts.get(0)), new SimpleWitness("B", texts.get(1)));
    VariantGraph graph = new VariantGraph();
    CollationAlgorithmFactory.dekker(
            (a, b) ->
                ((eu.interedition.collatex.simple.SimpleToken) a)
                    .getNormalized()
                    .compareTo(((eu.interedition.collatex.simple.SimpleToken) b).getNormalized()))
        .collate(graph, witnesses);
    return graph;
  }

  private static Source source(Path file) throws IOException {
    return new Source(
        file.getFileName().toString(), Files.readString(file).getBytes(StandardCharsets.UTF_8));
  }
}
