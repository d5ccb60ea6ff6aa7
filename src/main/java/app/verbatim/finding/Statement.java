package app.verbatim.finding;

import app.verbatim.article.Message;
import java.util.List;
import java.util.Optional;

/// The same statement as any number of articles give it, several times in one article too.
///
/// @param versions in the order of the articles, then of the text; at least one
/// @param because why they belong together, in words; empty for a single member
/// @param probable true where the editor is asked to confirm the link
/// @param tellings the versions that were put together word by word; between two tellings the event
///   is the same, the words are not
public record Statement(
    String id,
    List<Version> versions,
    Optional<Message> because,
    boolean probable,
    List<List<Version>> tellings) {

  public Statement {
    versions = List.copyOf(versions);
    tellings = tellings.stream().map(List::copyOf).toList();
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("statement " + id + " has no versions");
    }
  }

  /// A statement told in one way.
  public Statement(String id, List<Version> versions, Optional<Message> because, boolean probable) {
    this(id, versions, because, probable, List.of(versions));
  }

  public List<Member> members() {
    return versions.stream().map(Version::member).toList();
  }

  /// Each telling as a statement of its own: where words are set against words.
  public List<Statement> byTelling() {
    return tellings.size() == 1
        ? List.of(this)
        : tellings.stream()
            .map(it -> new Statement(id, it, because, probable, List.of(it)))
            .toList();
  }
}
