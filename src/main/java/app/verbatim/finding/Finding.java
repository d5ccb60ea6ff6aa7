package app.verbatim.finding;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// One difference an editor can settle. All kinds share this shape, so that writers and screens
/// show a new kind without change.
///
/// @param id a digest of kind, words and articles, so that a verdict survives re-reading
/// @param kind the check's kind, such as `wording`
/// @param statement the id of the statement it is about; empty when it is about none
/// @param passages every span it speaks of, as short as the difference allows, in the order of the
///   message
/// @param changes the differing words, for findings of wording; empty otherwise
/// @param message one sentence for the editor
/// @param reason why it is shown, one sentence; may be empty
/// @param deskRule the desk's rule it touches; may be empty
public record Finding(
    String id,
    String kind,
    Severity severity,
    Optional<String> statement,
    List<Passage> passages,
    List<Change> changes,
    Message message,
    Optional<Message> reason,
    Optional<Message> deskRule) {

  public Finding {
    passages = List.copyOf(passages);
    changes = List.copyOf(changes);
  }

  Finding withPassages(Collection<Passage> others) {
    return new Finding(
        id, kind, severity, statement, List.copyOf(others), changes, message, reason, deskRule);
  }

  Finding withId(String other) {
    return new Finding(
        other, kind, severity, statement, passages, changes, message, reason, deskRule);
  }
}
