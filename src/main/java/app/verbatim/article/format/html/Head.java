package app.verbatim.article.format.html;

import app.verbatim.article.page.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what stands between the headline and the story, and right after the story: the standfirst,
/// who signed it and when. Elsewhere on the page the same words belong to other stories.
final class Head {

  private static final Pattern STANDFIRST =
      Pattern.compile(
          "(?i)(^|[-_\\s])(chapo|chapeau|chapô|lead|lede|standfirst|sub-?title|sub-?head(line)?"
              + "|sottotitolo|untertitel|vorspann|excerpt|bajada|copete|entradilla|sumario|dek|deck"
              + "|summary|intro|abstract|teaser-?text|description|sapo|subtitulo|volanta)"
              + "($|[-_\\s\\d])");
  private static final Pattern DATED = Pattern.compile("(?i)date|time|publi|fecha|heure|datum");
  private static final Pattern SIGNED =
      Pattern.compile("(?i)author|auteur|autor|byline|signature|firma|writer|journalist");

  private static final int SHORTEST = 40;
  private static final int LONGEST_LINE = 120;
  private static final int NEAR = 8;

  private final List<VisibleBlock> blocks;
  private final int headline;
  private final int first;
  private final int last;

  private Head(List<VisibleBlock> blocks) {
    this.blocks = blocks;
    int title = -1;
    int start = blocks.size();
    int end = -1;
    for (int i = 0; i < blocks.size(); i++) {
      VisibleBlock block = blocks.get(i);
      title = block.aside == Role.HEADLINE ? i : title;
      if (block.isOpen()) {
        start = Math.min(start, block.text.length() >= SHORTEST ? i : start);
        end = i;
      }
    }
    headline = title;
    first = start;
    last = end;
  }

  static void read(List<VisibleBlock> blocks, Optional<String> description) {
    Head head = new Head(blocks);
    if (head.last >= 0) {
      head.standfirst(description.map(Story::letters).orElse(""));
      head.lines();
    }
  }

  /// The text the page describes itself with, or one named so, above the story.
  private void standfirst(String description) {
    int from = headline < 0 ? Math.max(0, first - NEAR) : Math.max(0, headline - 2);
    for (int i = from; i < Math.min(first, from + 40); i++) {
      VisibleBlock block = blocks.get(i);
      Role aside = block.aside;
      if (aside == null
          || aside == Role.HEADLINE
          || aside == Role.REPEATED_HEADLINE
          || block.text.length() < SHORTEST
          || block.linkShare() > 0.3) {
        continue;
      }
      boolean described = isDescribed(Story.letters(block.text), description);
      boolean named =
          i > headline
              && headline >= 0
              && aside == Role.OUTSIDE
              && (isNamed(block, STANDFIRST) || block.owner.normalName().equals("h2"));
      if (described || named) {
        block.aside = Role.STANDFIRST;
      }
    }
  }

  private static boolean isDescribed(String words, String description) {
    int shared = Math.min(words.length(), description.length());
    return shared >= SHORTEST
        && words.length() < 1000
        && words.regionMatches(0, description, 0, Math.min(shared, 100))
        && (words.length() <= description.length() * 1.5 || shared >= 100);
  }

  /// Days and signatures count near the headline and right after the story only.
  private void lines() {
    for (int i = 0; i < blocks.size(); i++) {
      VisibleBlock block = blocks.get(i);
      boolean near =
          i >= (headline < 0 ? first - NEAR : headline - 5) && i <= first + 2
              || i > last && i <= last + 3;
      if (block.isOpen() || block.aside == Role.HEADLINE || block.aside == Role.STANDFIRST) {
        continue;
      }
      if (near && block.text.length() <= LONGEST_LINE && block.aside == Role.OUTSIDE) {
        if (isNamed(block, DATED)) {
          block.aside = Role.PUBLISHED;
        } else if (isNamed(block, SIGNED)) {
          block.aside = Role.BYLINE;
        }
      } else if (!near) {
        if (block.aside == Role.PUBLISHED) {
          block.aside = Role.OUTSIDE;
        } else if (block.aside == Role.BYLINE) {
          block.aside = Role.OUTSIDE;
        }
      }
    }
  }

  private static boolean isNamed(VisibleBlock block, Pattern name) {
    return block.owner.parents().stream()
            .limit(1)
            .anyMatch(it -> name.matcher(Asides.name(it)).find())
        || name.matcher(Asides.name(block.owner)).find();
  }
}
