package app.verbatim.article.format.html;

import app.verbatim.article.page.Role;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// One visible paragraph, heading, button or line of a page, being judged.
final class VisibleBlock {

  final Element owner;
  final String text;

  /// How many of its characters are links.
  final int linked;

  /// What sets it aside; null as long as it may be the story.
  @Nullable Role aside;

  VisibleBlock(Element owner, String text, int linked) {
    this.owner = owner;
    this.text = text;
    this.linked = Math.min(linked, text.length());
  }

  double linkShare() {
    return (double) linked / text.length();
  }

  boolean isOpen() {
    return aside == null;
  }

  boolean isHeading() {
    String name = owner.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }
}
