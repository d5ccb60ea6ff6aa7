package app.verbatim.article;

import java.util.List;
import java.util.Optional;

/// Where an article comes from: the kind of file, and what that file says of itself.
///
/// @param format the reader's name, as `verbatim formats` lists it: `txt`, `html`, `pdf`…
/// @param encoding how its bytes were read as characters, such as `UTF-8`; empty where the format
///   leaves no choice
/// @param item what a wire item says of itself
/// @param pages the offset in [Article#text()] at which each page begins, the first included; empty
///   where there are no pages
public record Origin(String format, Optional<String> encoding, Item item, List<Integer> pages) {

  /// Text from nowhere in particular.
  public static final Origin NONE = new Origin("txt", Optional.empty(), Item.NONE, List.of());

  public Origin {
    pages = List.copyOf(pages);
  }

  /// The 1-based page an offset stands on; 0 where there are no pages.
  public int pageAt(int offset) {
    int page = 0;
    while (page < pages.size() && pages.get(page) <= offset) {
      page++;
    }
    return page;
  }
}
