package app.verbatim.finding;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who or what a point is about: "Adrienne Watson", "New York Times (A), Maison Blanche (B)".
final class Titles {

  private Titles() {}

  static Message of(Alignment alignment, Finding finding) {
    if (finding.statement().isEmpty()) {
      return switch (finding.kind()) {
        case "role", "name", "number" ->
            Message.of(
                "title.words",
                finding.message().arguments().getFirst() instanceof String name
                    ? name
                    : alignment.words(finding.passages().getFirst()));
        case "relay" -> Message.of("title.words", finding.message().arguments().getFirst());
        default -> Message.of("title." + finding.kind());
      };
    }
    String id = finding.statement().get();
    return alignment.statements().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .map(statement -> speakers(statement, finding))
        .orElse(Message.of("title." + finding.kind()));
  }

  /// The name; of a joint statement how many made it.
  private static Object shortened(Version version, String name) {
    int members = version.attribution().map(it -> it.members().size()).orElse(0);
    return members > 2 ? Message.of("title.joint", members) : name;
  }

  /// The versions whose words are among the passages; all where there are none.
  private static List<Version> spokenOf(Statement statement, Finding finding) {
    List<Version> versions =
        statement.versions().stream()
            .filter(
                version ->
                    finding.passages().stream()
                        .anyMatch(
                            it ->
                                it.article().equals(version.member().extract().article().id())
                                    && it.span().equals(version.member().span())))
            .toList();
    return versions.isEmpty() ? statement.versions() : versions;
  }

  private static Message speakers(Statement statement, Finding finding) {
    List<String> articles = finding.passages().stream().map(Passage::article).distinct().toList();
    List<Object> named = new ArrayList<>();
    List<String> names = new ArrayList<>();
    boolean one = articles.size() == 1;
    List<Version> versions = one ? Omissions.fullest(statement) : spokenOf(statement, finding);
    for (Version version : versions) {
      Optional<String> speaker = version.speaker();
      String id = version.member().extract().article().id();
      if (speaker.isPresent() && articles.contains(id) && !names.contains(speaker.get())) {
        names.add(speaker.get());
        named.add(
            Message.of(
                "title.cited", speaker.get(), version.member().extract().article().letter()));
      }
    }
    if (named.isEmpty()) {
      if (finding.kind().equals("only-in")) {
        return Message.of("title.fact");
      }
      Version first = versions.getFirst();
      return Message.of(
          "title.words", Shown.opening(first.member().extract(), first.member().span()));
    }
    return named.size() == 1
        ? Message.of("title.words", names.getFirst())
        : Message.of("title.list", named.subList(0, Math.min(3, named.size())));
  }
}
