package app.verbatim.article;

import java.util.List;

/// A sentence for the editor, not yet in any language: [Messages] says it in French or English.
///
/// @param key the line of `messages/CODE.properties`
/// @param arguments what stands for `{0}`, `{1}`…: [String] (shown as it is), [Integer], [Message],
///   [java.time.LocalDate], or a [List] of these
public record Message(String key, List<Object> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
