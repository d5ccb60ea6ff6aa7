package app.verbatim.ui.fetch;

import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import java.util.Optional;

/// What came of asking for an address.
public sealed interface Fetched {

  /// The page or file, as it was sent.
  ///
  /// @param source named by the address that was asked for
  /// @param note where it was found, if that is somewhere else
  record Got(Source source, Optional<Message> note) implements Fetched {}

  /// Nothing that could be read.
  record Refused(Unreadable why) implements Fetched {}

  /// The address is one of this machine or of the network it stands in: nothing was asked of it. To
  /// be asked for again once the editor has confirmed it.
  ///
  /// @param host as it stands in the address
  record ToConfirm(String address, String host) implements Fetched {}

  /// The editor gave it up.
  record GivenUp(String address) implements Fetched {}
}
