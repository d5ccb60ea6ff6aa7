package app.verbatim.finding;

import app.verbatim.article.Message;
import java.util.List;
import java.util.Optional;

/// The same statement as any number of articles give it, several times in one article too.
///
/// @param versions in the order of the articles, then of the text; at least one
/// @param because why they belong together, in words; empty for a single member
/// @param probable true where the editor is asked to confirm the link
public record Statement(
    String id, List<Version> versions, Optional<Message> because, boolean probable) {

  public Statement {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("statement " + id + " has no versions");
    }
  }

  public List<Member> members() {
    return versions.stream().map(Version::member).toList();
  }
}
