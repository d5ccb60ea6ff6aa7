package app.verbatim.report.format.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verbatim.Verbatim;
import app.verbatim.article.Article;
import app.verbatim.article.Messages;
import app.verbatim.project.Cases;
import app.verbatim.project.Project;
import app.verbatim.project.Sha256;
import app.verbatim.report.Desks;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.ReportWriter;
import app.verbatim.report.Review;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkedTest {

  private static final Review WHOLE =
      new Review(
          "M1",
          "No ferry has been ordered",
          "https://desk.example/checks/ferry",
          "The Desk",
          Optional.of(LocalDate.of(2026, 3, 5)),
          "Not confirmed",
          Optional.of(new Review.Scale(3, 1, 5)));

  @Test
  void everyAnnotationStandsOnTheWordsItQuotesCountedInCharactersNotInHalves() throws IOException {
    Project project =
        new Project(
            "𝒜 harbour",
            Verbatim.compare(
                List.of(
                    Cases.source("a.txt", "😀 𝒜 first line.\n\n" + Cases.HERALD),
                    Cases.source("b.txt", Cases.ECHO)),
                List.of()));
    Map<String, String> texts =
        project.comparison().extracts().stream()
            .map(it -> it.article())
            .collect(
                Collectors.toMap(
                    it -> Sha256.of(it.text().getBytes(StandardCharsets.UTF_8)), Article::text));

    JsonNode all = json(new AnnotationsWriter(), project);

    int targets = 0;
    for (JsonNode item : all.at("/first/items")) {
      for (JsonNode target : item.path("target")) {
        String text = texts.getOrDefault(target.at("/source/schema:sha256").asString(), "");
        int[] points = text.codePoints().toArray();
        int start = target.at("/selector/1/start").asInt();
        int end = target.at("/selector/1/end").asInt();
        String quoted = target.at("/selector/0/exact").asString();
        assertThat(new String(points, start, end - start)).isEqualTo(quoted);
        assertThat(new String(points, 0, start))
            .endsWith(target.at("/selector/0/prefix").asString(""));
        assertThat(new String(points, end, points.length - end))
            .startsWith(target.at("/selector/0/suffix").asString(""));
        targets++;
      }
    }
    assertThat(targets).isGreaterThan(3);
    assertThat(all.path("total").asInt()).isEqualTo(all.at("/first/items").size());
  }

  @Test
  void anAnnotationHoldsTheVerdictWithItsInitialsAndTime() throws IOException {
    JsonNode first = json(new AnnotationsWriter(), Desks.harbour()).at("/first/items/0");

    assertThat(first.path("motivation").asString()).isEqualTo("assessing");
    assertThat(first.at("/body/2/value").asString()).isEqualTo("A correct");
    assertThat(first.at("/body/2/purpose").asString()).isEqualTo("assessing");
    assertThat(first.at("/body/2/created").asString()).isEqualTo("2026-03-04T12:00:00Z");
    assertThat(first.at("/body/2/creator/nickname").asString()).isEqualTo("JM");
    assertThat(first.at("/body/3/value").asString()).isEqualTo("Heard on the tape: “eleven”.");
  }

  @Test
  void anEmbargoIsRepeated() throws IOException {
    assertThat(
            json(new AnnotationsWriter(), Desks.embargoed())
                .at("/dcterms:accessRights/0")
                .asString())
        .startsWith("UNDER EMBARGO");
    assertThat(json(new ClaimsWriter(), Desks.embargoed()).path("conditionsOfAccess").asString())
        .startsWith("UNDER EMBARGO");
  }

  @Test
  void withoutAReviewThereAreOnlyClaimsWithTheirSpeakerAndWhereTheyAppeared() throws IOException {
    JsonNode graph = json(new ClaimsWriter(), Desks.harbour()).path("@graph");

    assertThat(graph.findValuesAsString("@type")).doesNotContain("ClaimReview");
    JsonNode first = graph.get(0);
    assertThat(first.path("@type").asString()).isEqualTo("Claim");
    assertThat(first.path("text").asString())
        .isEqualTo("“No ferry has been ordered for the summer season,”");
    assertThat(first.at("/author/name").asString()).isEqualTo("Jane Morrow");
    assertThat(first.at("/appearance/0/publisher/name").asString()).isEqualTo("The Herald");
  }

  @Test
  void aReviewIsADraftOfWhatTheEditorGaveAndNothingElse() throws IOException {
    JsonNode review =
        json(new ClaimsWriter(NoteOptions.DEFAULT.reviewing(List.of(WHOLE))), Desks.harbour())
            .at("/@graph/0");

    assertThat(review.path("@type").asString()).isEqualTo("ClaimReview");
    assertThat(review.path("creativeWorkStatus").asString()).isEqualTo("Draft");
    assertThat(review.path("claimReviewed").asString()).isEqualTo("No ferry has been ordered");
    assertThat(review.path("url").asString()).isEqualTo("https://desk.example/checks/ferry");
    assertThat(review.at("/reviewRating/alternateName").asString()).isEqualTo("Not confirmed");
    assertThat(review.at("/reviewRating/ratingValue").asInt()).isEqualTo(3);
    assertThat(review.at("/itemReviewed/0/@type").asString()).isEqualTo("Claim");
  }

  @Test
  void aReviewThatLacksSomethingIsRefused() {
    Review half = new Review("M1", "", "ftp://x", "", Optional.empty(), "", Optional.empty());

    assertThat(half.missing()).containsExactly("claim", "url", "author", "rating");
    assertThat(WHOLE.missing()).isEmpty();
    assertThatThrownBy(
            () ->
                json(
                    new ClaimsWriter(NoteOptions.DEFAULT.reviewing(List.of(half))),
                    Desks.harbour()))
        .hasMessageContaining("M1 lacks [claim, url, author, rating]");
  }

  private static JsonNode json(ReportWriter writer, Project project) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(project, Messages.in("en"), out);
    return new JsonMapper().readTree(out.toByteArray());
  }
}
