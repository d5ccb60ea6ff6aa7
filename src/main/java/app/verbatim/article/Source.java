package app.verbatim.article;

/// A file as it was given to us, unread, and what was said about it from outside.
///
/// @param name file name or address, shown to the editor
/// @param bytes its content; not copied, so do not change it
/// @param part which part of the file is meant, in the words of its reader (an item of a feed, the
///   text before changes); empty for the file as a whole
@SuppressWarnings("ArrayRecordComponent")
public record Source(String name, byte[] bytes, Given given, String part) {

  public Source(String name, byte[] bytes) {
    this(name, bytes, Given.NOTHING, "");
  }

  public Source(String name, byte[] bytes, Given given) {
    this(name, bytes, given, "");
  }
}
