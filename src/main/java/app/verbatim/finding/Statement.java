package app.verbatim.finding;

import app.verbatim.article.Message;
import java.util.List;
import java.util.Optional;

/// The same statement as any number of articles give it, several times in one article too.
///
/// @param members in the order of the articles, then of the text; at least one
/// @param because why they belong together, in words; empty for a single member
/// @param probable true where the editor is asked to confirm the link
public record Statement(
    String id, List<Member> members, Optional<Message> because, boolean probable) {

  public Statement {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("statement " + id + " has no members");
    }
  }
}
