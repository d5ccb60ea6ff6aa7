package app.verbatim.article;

import java.util.List;
import java.util.Optional;

/// One news article. Every [Span] in this program points into [#text()], which no later stage
/// changes.
///
/// @param id stable across runs: the first 12 hex digits of the SHA-256 of the bytes read; a second
///   article with equal bytes gets `-2`
/// @param letter how it is cited: `A`, `B`… `Z`, `AA`
/// @param source file name or address, as given
/// @param title the headline's words; empty when there is none
/// @param outlet who published it; empty when not known
/// @param byline who signed it; empty when not known
/// @param credits the agencies it credits, each once, in reading order
/// @param language ISO 639 code, `und` when not known
/// @param published as given, in the metadata or in the text; an inferred day is in the extract
/// @param text the decoded file with line ends as `\n`, nothing else changed
/// @param blocks in order, not overlapping; together they cover all that is not white space
/// @param warnings what the reader had to guess
/// @param origin the kind of file it was, and what that says of itself
public record Article(
    String id,
    String letter,
    String source,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> byline,
    List<Credit> credits,
    String language,
    Optional<Published> published,
    Optional<Role> role,
    String text,
    List<Block> blocks,
    List<Message> warnings,
    Origin origin) {

  /// What an article is for the editor.
  public enum Role {
    OUR_COPY,
    ORIGINAL,
    REFERENCE
  }

  public Article {
    credits = List.copyOf(credits);
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "block " + block + " overlaps another or ends after the text (" + text.length() + ")");
      }
      end = block.span().end();
    }
  }

  /// An article of which the file says nothing more.
  public Article(
      String id,
      String letter,
      String source,
      Optional<String> title,
      Optional<String> outlet,
      Optional<String> byline,
      List<Credit> credits,
      String language,
      Optional<Published> published,
      Optional<Role> role,
      String text,
      List<Block> blocks,
      List<Message> warnings) {
    this(
        id,
        letter,
        source,
        title,
        outlet,
        byline,
        credits,
        language,
        published,
        role,
        text,
        blocks,
        warnings,
        Origin.NONE);
  }

  /// The letters an article is cited by, for the article at this 0-based place.
  public static String letterAt(int place) {
    String last = String.valueOf((char) ('A' + place % 26));
    return place < 26 ? last : letterAt(place / 26 - 1) + last;
  }

  /// The words at a span.
  public String at(Span span) {
    return span.in(text);
  }

  /// The index in [#blocks()] of the block that holds this offset, or -1.
  public int blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = blocks.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /// The same article, cited by another letter.
  public Article withLetter(String other) {
    return other.equals(letter)
        ? this
        : new Article(
            id, other, source, title, outlet, byline, credits, language, published, role, text,
            blocks, warnings, origin);
  }

  /// The same article with other kinds of blocks.
  public Article withBlocks(List<Block> others) {
    return new Article(
        id, letter, source, title, outlet, byline, credits, language, published, role, text, others,
        warnings, origin);
  }

  public Passage passage(Span span) {
    return new Passage(id, span);
  }
}
