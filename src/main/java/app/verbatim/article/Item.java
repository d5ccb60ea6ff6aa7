package app.verbatim.article;

import java.util.Optional;
import java.util.OptionalInt;

/// What an agency or a newsroom system says of the item it sent, in fields of its own: the words as
/// sent, except where a type says more.
///
/// @param id the item's name in the system it comes from, the same for all its versions
/// @param version the higher the later; empty when not counted
/// @param slug what a desk calls the story
/// @param status whether it may be used
/// @param statusWords how the item spells its status, such as `stat:canceled`
/// @param embargo not to be published before: the time as sent, ISO 8601 where it was one
/// @param urgency 1 the most urgent, 9 the least; empty when not said
/// @param note to editors, not for publication
public record Item(
    Optional<String> id,
    OptionalInt version,
    Optional<String> slug,
    Status status,
    Optional<String> statusWords,
    Optional<String> embargo,
    OptionalInt urgency,
    Optional<String> note) {

  /// Whether an item may be used, the gravest last.
  public enum Status {
    /// Nothing was said.
    UNKNOWN,
    USABLE,
    /// It replaces an earlier one, with corrections.
    CORRECTED,
    /// Not to be used for now.
    WITHHELD,
    /// Never to be used, or withdrawn after it was sent: cancelled, killed, retracted.
    CANCELLED
  }

  /// An item that says nothing of itself.
  public static final Item NONE =
      new Item(
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Status.UNKNOWN,
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty());
}
