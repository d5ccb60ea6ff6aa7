package app.verbatim.extract.speaker;

import app.verbatim.article.Message;
import app.verbatim.article.Span;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.speaker.Attribution.Status;
import java.util.List;
import java.util.Optional;

/// Who speaks, as far as the words that stand for the speaker tell.
///
/// @param person the name it is, when one was found
record Voice(
    Status status,
    Optional<String> name,
    Optional<Span> mention,
    Optional<Span> role,
    Optional<String> anonymity,
    List<String> members,
    Optional<Name> person,
    boolean inferred,
    Optional<Message> reason) {

  Voice {
    members = List.copyOf(members);
  }

  static Voice named(Name name, Span mention, Optional<Span> role) {
    return new Voice(
        Status.ATTRIBUTED,
        Optional.of(name.name()),
        Optional.of(mention),
        role,
        Optional.empty(),
        List.of(),
        Optional.of(name),
        false,
        Optional.empty());
  }

  static Voice called(String name, Span mention) {
    return new Voice(
        Status.ATTRIBUTED,
        Optional.of(name),
        Optional.of(mention),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  static Voice joint(String name, Span mention, List<String> members) {
    return new Voice(
        Status.ATTRIBUTED,
        Optional.of(name),
        Optional.of(mention),
        Optional.empty(),
        Optional.empty(),
        members,
        Optional.empty(),
        false,
        Optional.empty());
  }

  static Voice anonymous(String type, Span mention) {
    return new Voice(
        Status.ANONYMOUS,
        Optional.empty(),
        Optional.of(mention),
        Optional.empty(),
        Optional.of(type),
        List.of(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  static Voice nobody(String reason, Optional<Span> mention) {
    return new Voice(
        Status.UNATTRIBUTED,
        Optional.empty(),
        mention,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false,
        Optional.of(Message.of(reason)));
  }

  /// The same one, at other words or none.
  Voice at(Optional<Span> words) {
    return new Voice(status, name, words, role, anonymity, members, person, inferred, reason);
  }

  Voice guessed() {
    return new Voice(status, name, mention, role, anonymity, members, person, true, reason);
  }

  boolean isSomebody() {
    return status != Status.UNATTRIBUTED;
  }
}
