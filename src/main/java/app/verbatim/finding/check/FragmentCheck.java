package app.verbatim.finding.check;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Verbatims;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words between marks in a headline, standfirst or crosshead stand between marks nowhere in the
/// text under it.
public final class FragmentCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (Extract extract : alignment.extracts()) {
      Article article = extract.article();
      for (Saying saying : extract.sayings()) {
        Quotation quotation = saying.quotation();
        Span words = quotation.words();
        if (quotation.kind() == Quotation.Kind.PARTIAL
            && quotation.excluded().isEmpty()
            && isAbove(article, quotation.block())
            && !Verbatims.standsBelow(extract, quotation)) {
          Passage passage = article.passage(words);
          findings.add(
              Findings.of(
                  "fragment",
                  Severity.NOTABLE,
                  Optional.empty(),
                  List.of(passage),
                  List.of(),
                  Message.of(
                      "finding.fragment.above",
                      Shown.cited(alignment, passage),
                      Shown.place(article, words)),
                  alignment));
        }
      }
    }
    return findings;
  }

  private static boolean isAbove(Article article, int block) {
    Block.Kind kind = article.blocks().get(block).kind();
    return kind == Block.Kind.HEADLINE
        || kind == Block.Kind.STANDFIRST
        || kind == Block.Kind.CROSSHEAD
        || isOpening(article, block);
  }

  /// The first paragraph under a headline, where there is no standfirst, does as one.
  private static boolean isOpening(Article article, int block) {
    return article.blocks().get(block).paragraph().orElse(0) == 1
        && article.blocks().stream().anyMatch(it -> it.kind() == Block.Kind.HEADLINE)
        && article.blocks().stream()
            .noneMatch(it -> it.kind() == Block.Kind.STANDFIRST && it.compared());
  }
}
