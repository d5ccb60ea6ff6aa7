package app.verbatim.report.notice;

import app.verbatim.article.Message;

/// What came of drafting a notice.
public sealed interface Draft {

  /// A draft: someone named in it must approve.
  record Written(String text) implements Draft {}

  /// @param why one sentence that says what is missing
  record Refused(Message why) implements Draft {}
}
