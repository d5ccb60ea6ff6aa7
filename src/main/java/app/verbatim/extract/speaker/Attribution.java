package app.verbatim.extract.speaker;

import app.verbatim.article.Message;
import app.verbatim.article.Span;
import java.util.List;
import java.util.Optional;

/// Who said a quotation, as far as the article tells.
///
/// @param name the speaker's fullest name in the article ("Adrienne Watson" for "elle"); empty when
///   anonymous or not attributed
/// @param mention the words that stand for the speaker at this quotation
/// @param role the role the article gives the speaker, in its own words
/// @param verb the reporting verb's lemma ("déclarer")
/// @param cue the words that introduce the quotation ("a-t-elle ajouté", "selon")
/// @param inferred true where this is a guess: no words say so
/// @param rule the shape that found it, so that the editor can ask why
/// @param reason why there is no speaker; empty when there is one
/// @param members the speakers of a joint statement; empty for one speaker
/// @param anonymity the type of an anonymous source ("official", "source close to")
/// @param relay through whom it came (AFP says that the paper says), outermost first
public record Attribution(
    Status status,
    Optional<String> name,
    Optional<Span> mention,
    Optional<String> role,
    Optional<Span> roleSpan,
    Optional<String> verb,
    Optional<Span> cue,
    boolean inferred,
    String rule,
    Optional<Message> reason,
    List<String> members,
    Optional<String> anonymity,
    List<Relay> relay) {

  /// Whether there is a speaker, and a name.
  public enum Status {
    ATTRIBUTED,
    ANONYMOUS,
    UNATTRIBUTED
  }

  /// Someone who passed the words on.
  ///
  /// @param mention where this article says so
  public record Relay(String name, Span mention) {}

  public Attribution {
    members = List.copyOf(members);
    relay = List.copyOf(relay);
  }

  public static Attribution unattributed(Message reason) {
    return new Attribution(
        Status.UNATTRIBUTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        "",
        Optional.of(reason),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
