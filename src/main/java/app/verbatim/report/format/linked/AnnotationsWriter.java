package app.verbatim.report.format.linked;

import static app.verbatim.report.format.linked.LinkedData.node;

import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.finding.Finding;
import app.verbatim.project.Project;
import app.verbatim.project.Sha256;
import app.verbatim.report.Decision.Ruled;
import app.verbatim.report.Note;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.NotedArticle;
import app.verbatim.report.NotedPoint;
import app.verbatim.report.NotedQuotation;
import app.verbatim.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The findings as annotations of the texts, one each (W3C Web Annotation Data Model, 2017).
/// Positions count code points of the text whose SHA-256 is given.
public record AnnotationsWriter(NoteOptions options) implements ReportWriter {

  /// How much stands before and after the words, in code points.
  private static final int CONTEXT = 32;

  public AnnotationsWriter() {
    this(NoteOptions.DEFAULT);
  }

  @Override
  public String extension() {
    return "annotations.jsonld";
  }

  @Override
  public String format() {
    return "annotations";
  }

  @Override
  public ReportWriter with(NoteOptions others) {
    return new AnnotationsWriter(others);
  }

  @Override
  public void write(Project project, Messages messages, OutputStream out) throws IOException {
    Note note = Note.of(project, messages, options);
    Map<String, Targets> targets = new HashMap<>();
    note.articles().forEach(it -> targets.put(it.article().id(), new Targets(it)));
    List<Object> items = new ArrayList<>();
    for (NotedPoint point : note.points()) {
      for (Finding finding : point.point().findings()) {
        items.add(annotation(note, point, finding, targets));
      }
    }
    for (NotedQuotation it : note.quotations()) {
      Targets of = targets.get(it.article().article().id());
      if (of != null) {
        items.add(quotation(note, it, of));
      }
    }
    Map<String, Object> collection =
        node(
            "@context", "http://www.w3.org/ns/anno.jsonld",
            "type", "AnnotationCollection",
            "label", note.say("report.title", note.title()),
            "dcterms:description", note.stamp(),
            "dcterms:accessRights", note.embargoes(),
            "dcterms:provenance", note.method(),
            "total", items.size());
    collection.put("first", page(items));
    LinkedData.write(collection, out);
  }

  private static Map<String, Object> page(List<Object> items) {
    Map<String, Object> page = node("type", "AnnotationPage", "startIndex", 0);
    page.put("items", items);
    return page;
  }

  private static Map<String, Object> annotation(
      Note note, NotedPoint point, Finding finding, Map<String, Targets> targets) {
    List<Object> bodies = new ArrayList<>();
    bodies.add(body(note, note.messages().say(finding.message()), "describing"));
    bodies.add(node("type", "TextualBody", "value", finding.kind(), "purpose", "classifying"));
    List<Ruled> rulings = point.decision().rulings();
    for (Ruled it : rulings) {
      if (!it.name().isEmpty()) {
        Map<String, Object> verdict = body(note, it.name(), "assessing");
        signed(verdict, it);
        bodies.add(verdict);
      }
      if (!it.note().isBlank()) {
        Map<String, Object> comment = body(note, it.note(), "commenting");
        signed(comment, it);
        bodies.add(comment);
      }
    }
    boolean ruled = rulings.stream().anyMatch(it -> !it.name().isEmpty());
    return node(
        "id",
        "urn:verbatim:finding:" + finding.id(),
        "type",
        "Annotation",
        "motivation",
        ruled ? "assessing" : "highlighting",
        "body",
        bodies,
        "target",
        targets(finding, targets));
  }

  /// Where nothing is compared: a quotation, and who said it.
  private static Map<String, Object> quotation(Note note, NotedQuotation it, Targets targets) {
    Passage passage = it.article().article().passage(it.marked());
    return node(
        "type",
        "Annotation",
        "motivation",
        "highlighting",
        "body",
        List.of(body(note, String.join(" · ", it.facts()), "describing")),
        "target",
        List.of(targets.at(passage)));
  }

  private static List<Object> targets(Finding finding, Map<String, Targets> targets) {
    List<Object> all = new ArrayList<>();
    for (Passage passage : finding.passages()) {
      Targets of = targets.get(passage.article());
      if (of != null) {
        all.add(of.at(passage));
      }
    }
    return all;
  }

  private static Map<String, Object> body(Note note, String words, String purpose) {
    return node(
        "type",
        "TextualBody",
        "value",
        words,
        "format",
        "text/plain",
        "language",
        note.language(),
        "purpose",
        purpose);
  }

  private static void signed(Map<String, Object> body, Ruled ruled) {
    body.put("created", ruled.verdict().time().toString());
    if (!ruled.by().isEmpty()) {
      body.put("creator", node("type", "Person", "nickname", ruled.by()));
    }
  }

  /// Where the words of one article stand. Code points before each offset are counted once.
  private static final class Targets {

    private final NotedArticle article;
    private final int[] points;
    private final Map<String, Object> source;

    Targets(NotedArticle article) {
      this.article = article;
      String text = article.article().text();
      points = new int[text.length() + 1];
      for (int i = 0; i < text.length(); i++) {
        boolean second =
            i > 0
                && Character.isLowSurrogate(text.charAt(i))
                && Character.isHighSurrogate(text.charAt(i - 1));
        points[i + 1] = points[i] + (second ? 0 : 1);
      }
      String digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
      source =
          node(
              "id",
              article.address().orElse("urn:sha256:" + digest),
              "type",
              "Text",
              "format",
              "text/plain",
              "language",
              article.article().language(),
              "schema:name",
              article.name(),
              "schema:sha256",
              digest);
    }

    Map<String, Object> at(Passage passage) {
      String text = article.article().text();
      int start = passage.span().start();
      int end = passage.span().end();
      Map<String, Object> quote =
          node(
              "type", "TextQuoteSelector",
              "exact", text.substring(start, end),
              "prefix", text.substring(back(text, start), start),
              "suffix", text.substring(end, ahead(text, end)));
      Map<String, Object> position =
          node("type", "TextPositionSelector", "start", points[start], "end", points[end]);
      return node(
          "type", "SpecificResource", "source", source, "selector", List.of(quote, position));
    }

    private static int back(String text, int from) {
      int at = from;
      for (int i = 0; i < CONTEXT && at > 0; i++) {
        at = text.offsetByCodePoints(at, -1);
      }
      return at;
    }

    private static int ahead(String text, int from) {
      int at = from;
      for (int i = 0; i < CONTEXT && at < text.length(); i++) {
        at = text.offsetByCodePoints(at, 1);
      }
      return at;
    }
  }
}
