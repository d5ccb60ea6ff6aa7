package app.verbatim.article.page;

import app.verbatim.article.Block.Kind;
import app.verbatim.article.Message;
import java.util.Optional;

/// What a line is on its page, finer than the [Kind] of its block: each role set aside has its
/// reason.
public enum Role {
  HEADLINE(Kind.HEADLINE),
  STANDFIRST(Kind.STANDFIRST),
  CROSSHEAD(Kind.CROSSHEAD),
  PARAGRAPH(Kind.PARAGRAPH),

  DATELINE(Kind.DATELINE, "reading.aside.dateline"),
  BYLINE(Kind.BYLINE, "reading.aside.byline"),
  SIGN_OFF(Kind.BYLINE, "reading.aside.byline"),
  AGENCY(Kind.CREDIT, "reading.aside.agency"),
  PHOTO_CREDIT(Kind.CREDIT, "reading.aside.photoCredit"),
  CAPTION(Kind.CAPTION, "reading.aside.caption"),

  DEMONSTRATION(Kind.FURNITURE, "reading.aside.demonstration"),
  COMMENTS(Kind.FURNITURE, "reading.aside.comments"),
  RELATED(Kind.FURNITURE, "reading.aside.related"),
  LINK(Kind.FURNITURE, "reading.aside.related"),
  NEWSLETTER(Kind.FURNITURE, "reading.aside.newsletter"),
  ACCOUNT(Kind.FURNITURE, "reading.aside.account"),
  LEGAL(Kind.FURNITURE, "reading.aside.legal"),
  ADVERTISEMENT(Kind.FURNITURE, "reading.aside.advertisement"),
  SHARING(Kind.FURNITURE, "reading.aside.sharing"),
  NOTE(Kind.FURNITURE, "reading.aside.note"),
  REPLY(Kind.FURNITURE, "reading.aside.reply"),
  RUNNING(Kind.FURNITURE, "reading.aside.running"),
  READING_TIME(Kind.FURNITURE, "reading.aside.readingTime"),
  PUBLISHED(Kind.FURNITURE, "reading.aside.published"),
  UPDATED(Kind.FURNITURE, "reading.aside.published"),
  DAY(Kind.FURNITURE, "reading.aside.published"),
  NAVIGATION(Kind.FURNITURE, "reading.aside.navigation"),
  PULL_QUOTE(Kind.FURNITURE, "reading.aside.pullQuote"),
  REPEATED_HEADLINE(Kind.FURNITURE, "reading.aside.repeatedHeadline"),
  TEASER(Kind.FURNITURE, "reading.aside.teaser"),
  AUTHOR(Kind.FURNITURE, "reading.aside.author"),
  SEPARATOR(Kind.FURNITURE, "reading.aside.separator"),
  OUTSIDE(Kind.FURNITURE, "reading.aside.outside"),

  /// Not decided yet.
  OPEN(Kind.FURNITURE, "reading.aside.outside");

  private final Kind kind;
  private final Optional<Message> reason;

  Role(Kind kind) {
    this.kind = kind;
    this.reason = Optional.empty();
  }

  Role(Kind kind, String reason) {
    this.kind = kind;
    this.reason = Optional.of(Message.of(reason));
  }

  Kind kind() {
    return kind;
  }

  /// Why it is set aside; empty when it is compared.
  Optional<Message> reason() {
    return reason;
  }
}
