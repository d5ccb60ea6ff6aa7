package app.verbatim.report.format;

import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import app.verbatim.project.Project;
import app.verbatim.project.Standing;
import app.verbatim.project.Verdict;
import app.verbatim.project.file.VerdictJson;
import app.verbatim.report.Embargoes;
import app.verbatim.report.Outline;
import app.verbatim.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The whole comparison for other programs, as `docs/comparison.schema.json` describes it. What is
/// not known is `null`.
public final class JsonWriter implements ReportWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public Optional<String> messages() {
    return Optional.of("en");
  }

  @Override
  public void write(Project project, Messages messages, OutputStream out) throws IOException {
    String json = JSON.writeValueAsString(document(project, messages));
    out.write(escapeLoneSurrogates(json).getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  private static Map<String, @Nullable Object> document(Project project, Messages messages) {
    Comparison comparison = project.comparison();
    List<Extract> extracts = comparison.extracts();
    JsonExtract facts = new JsonExtract(messages);
    JsonFindings findings = new JsonFindings(messages);
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("format", "verbatim-comparison");
    document.put("version", 1);
    document.put("title", project.title());
    document.put("articles", extracts.stream().map(facts::article).toList());
    document.put("quotations", all(extracts, facts::quotations));
    document.put("dates", all(extracts, facts::dates));
    document.put("figures", all(extracts, facts::figures));
    document.put("names", facts.names(comparison));
    document.put("assertions", all(extracts, facts::assertions));
    if (project.compared()) {
      document.put(
          "statements", comparison.statements().stream().map(findings::statement).toList());
      document.put("findings", findings.findings(comparison));
    }
    document.put("points", comparison.points().stream().map(findings::point).toList());
    document.put("agreements", comparison.agreements().stream().map(findings::agreement).toList());
    document.put("sources", comparison.agencies().stream().map(findings::source).toList());
    document.put("summary", summary(comparison.summary(), messages));
    if (!project.work().verdicts().isEmpty()) {
      document.put("verdicts", verdicts(project));
    }
    List<String> embargoes = Embargoes.of(new Outline(project, messages));
    if (!embargoes.isEmpty()) {
      document.put("embargoes", embargoes);
    }
    List<String> hidden =
        project.standings().all().stream()
            .filter(Standing::hidden)
            .map(it -> it.point().id())
            .toList();
    if (!hidden.isEmpty()) {
      document.put("hidden", hidden);
    }
    document.put("unreadable", comparison.unreadable().stream().map(facts::unreadable).toList());
    return document;
  }

  /// What was decided, each with the point it stands at.
  private static List<ObjectNode> verdicts(Project project) {
    List<ObjectNode> all = new ArrayList<>();
    for (Standing standing : project.standings().all()) {
      for (Verdict verdict : standing.verdicts()) {
        all.add(VerdictJson.write(verdict).put("point", standing.point().id()));
      }
    }
    project.standings().elsewhere().forEach(it -> all.add(VerdictJson.write(it).putNull("point")));
    return all;
  }

  private static <T> List<T> all(List<Extract> extracts, Function<Extract, List<T>> list) {
    return extracts.stream().map(list).flatMap(List::stream).toList();
  }

  private static @Nullable String summary(List<Message> sentences, Messages messages) {
    return sentences.isEmpty()
        ? null
        : String.join(" ", sentences.stream().map(messages::say).toList());
  }

  /// Half a character has no UTF-8; in JSON it can stand as an escape, so that no position moves.
  private static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      boolean lone = Character.isSurrogate(c) && !pair;
      if (lone && escaped == null) {
        escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
      }
      if (escaped != null) {
        escaped.append(lone ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
      if (pair) {
        i++;
        if (escaped != null) {
          escaped.append(json.charAt(i));
        }
      }
    }
    return escaped == null ? json : escaped.toString();
  }
}
