package app.verbatim.article;

/// A file as it was given to us, unread, and what was said about it from outside.
///
/// @param name file name or address, shown to the editor
/// @param bytes its content; not copied, so do not change it
@SuppressWarnings("ArrayRecordComponent")
public record Source(String name, byte[] bytes, Given given) {

  public Source(String name, byte[] bytes) {
    this(name, bytes, Given.NOTHING);
  }
}
