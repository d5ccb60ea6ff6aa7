package app.verbatim.report.format.linked;

import static app.verbatim.report.format.linked.LinkedData.node;
import static app.verbatim.report.format.linked.LinkedData.put;

import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Point.Section;
import app.verbatim.project.Project;
import app.verbatim.report.Note;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.NotedArticle;
import app.verbatim.report.NotedPoint;
import app.verbatim.report.NotedWording;
import app.verbatim.report.ReportWriter;
import app.verbatim.report.Review;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The major points as schema.org `Claim` nodes: each wording, who is quoted, where it appeared. A
/// point becomes a draft of a `ClaimReview` only where the editor gave all the standard needs.
public record ClaimsWriter(NoteOptions options) implements ReportWriter {

  public ClaimsWriter() {
    this(NoteOptions.DEFAULT);
  }

  @Override
  public String extension() {
    return "claims.jsonld";
  }

  @Override
  public String format() {
    return "claims";
  }

  @Override
  public ReportWriter with(NoteOptions others) {
    return new ClaimsWriter(others);
  }

  /// An [IllegalArgumentException] where a review lacks what the standard needs.
  @Override
  public void write(Project project, Messages messages, OutputStream out) throws IOException {
    for (Review review : options.reviews()) {
      if (!review.missing().isEmpty()) {
        throw new IllegalArgumentException(review.point() + " lacks " + review.missing());
      }
    }
    Note note = Note.of(project, messages, options);
    List<Object> graph = new ArrayList<>();
    for (NotedPoint point : note.points(Section.MAJOR)) {
      List<Map<String, Object>> claims = claims(note, project.comparison(), point);
      Optional<Review> review =
          options.reviews().stream().filter(it -> it.point().equals(point.label())).findFirst();
      review.ifPresentOrElse(it -> graph.add(review(note, it, claims)), () -> graph.addAll(claims));
    }
    Map<String, Object> document = node("@context", "https://schema.org");
    put(document, "name", note.say("report.title", note.title()));
    put(document, "conditionsOfAccess", String.join("; ", note.embargoes()));
    document.put("@graph", graph);
    LinkedData.write(document, out);
  }

  /// A claim for each wording; articles with the same one are its appearances.
  private static List<Map<String, Object>> claims(
      Note note, Comparison comparison, NotedPoint point) {
    Map<String, List<NotedWording>> byWords = new LinkedHashMap<>();
    for (NotedWording it : point.wordings()) {
      byWords.computeIfAbsent(it.words().text(), words -> new ArrayList<>()).add(it);
    }
    List<Map<String, Object>> claims = new ArrayList<>();
    byWords.forEach(
        (words, wordings) -> {
          Map<String, Object> claim =
              node("@type", "Claim", "@id", "#" + point.label() + "-" + (claims.size() + 1));
          put(claim, "text", words);
          put(claim, "inLanguage", wordings.getFirst().article().article().language());
          speaker(comparison, wordings.getFirst().wording().shown())
              .ifPresent(it -> claim.put("author", node("@type", "Person", "name", it)));
          claim.put(
              "appearance",
              wordings.stream()
                  .map(NotedWording::article)
                  .distinct()
                  .map(it -> appearance(it))
                  .toList());
          put(claim, "abstract", note.say("note.by", point.message(), point.label()));
          claims.add(claim);
        });
    return claims;
  }

  private static Map<String, Object> appearance(NotedArticle article) {
    Map<String, Object> work = node("@type", "NewsArticle");
    put(work, "headline", article.article().title().orElse(article.name()));
    article
        .article()
        .outlet()
        .ifPresent(it -> work.put("publisher", node("@type", "Organization", "name", it)));
    article.day().ifPresent(it -> put(work, "datePublished", it.toString()));
    put(work, "url", article.address().orElse(""));
    put(work, "sha256", article.sha256());
    return work;
  }

  /// Who is quoted with these words, where it is a name.
  private static Optional<String> speaker(Comparison comparison, Passage passage) {
    return comparison.extract(passage.article()).sayings().stream()
        .filter(it -> it.quotation().marked().overlaps(passage.span()))
        .map(Saying::attribution)
        .flatMap(it -> it.name().stream())
        .findFirst();
  }

  private static Map<String, Object> review(
      Note note, Review review, List<Map<String, Object>> claims) {
    Map<String, Object> node = node("@type", "ClaimReview", "creativeWorkStatus", "Draft");
    put(node, "url", review.url());
    put(node, "inLanguage", note.language());
    review.date().ifPresent(it -> put(node, "datePublished", it.toString()));
    node.put("author", node("@type", "Organization", "name", review.author()));
    put(node, "claimReviewed", review.claim());
    Map<String, Object> rating = node("@type", "Rating");
    put(rating, "alternateName", review.rating());
    review
        .scale()
        .ifPresent(
            it -> {
              rating.put("ratingValue", it.value());
              rating.put("worstRating", it.worst());
              rating.put("bestRating", it.best());
            });
    node.put("reviewRating", rating);
    node.put("itemReviewed", claims.size() == 1 ? claims.getFirst() : claims);
    return node;
  }
}
