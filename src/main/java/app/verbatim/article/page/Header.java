package app.verbatim.article.page;

import app.verbatim.article.page.Line.Shape;

/// Reads what stands before the story's text: headline, standfirst, signature, and all the rest of
/// the page's head.
final class Header {

  private static final int LONGEST_HEADLINE = 35;

  private Header() {}

  static void read(Page page, StoryWords words, Bylines bylines) {
    if (page.bodyEnd() == page.bodyStart()) {
      return;
    }
    int body = firstProse(page);
    int headline = headline(page, words, bylines, body);
    if (headline < 0) {
      headline = headlineAfterTeaser(page, words, body);
      body = headline < 0 ? body : headline + 1;
    }
    if (headline >= 0) {
      page.set(headline, Role.HEADLINE);
    }
    for (int i = 0; i < headline; i++) {
      if (page.isOpen(i)) {
        page.set(i, page.line(i).isProse() ? Role.TEASER : Role.OUTSIDE);
      }
    }
    repetitions(page, headline);
    between(page, headline, words, bylines);
  }

  /// In a story whose parts are known: a signature in its first lines, before any sentence.
  static void signed(Page page, Bylines bylines) {
    for (int i = page.bodyStart(); i < Math.min(page.bodyEnd(), page.bodyStart() + 4); i++) {
      if (!page.isOpen(i)) {
        continue;
      }
      if (page.line(i).isProse()) {
        return;
      }
      if (page.find(Role.BYLINE) < 0 && bylines.isSignature(page.words(i))) {
        page.set(i, Role.BYLINE);
      } else if (bylines.isBracketed(page.words(i))) {
        page.set(i, Role.AGENCY);
      }
    }
  }

  private static int firstProse(Page page) {
    int i = page.bodyStart();
    while (i < page.bodyEnd() && !page.isOpenProse(i)) {
      i++;
    }
    return i;
  }

  /// The line above the text that has its words: repeated if possible, not too short, the first.
  private static int headline(Page page, StoryWords words, Bylines bylines, int body) {
    int best = -1;
    int most = 0;
    int dated = 0;
    for (int i = Math.max(0, body - 200); i < body; i++) {
      // a press release has its title below place and day
      dated = page.role(i) == Role.DATELINE ? 5 : dated;
      if (!isHeadlineShaped(page, i) || bylines.isSignature(page.words(i))) {
        continue;
      }
      Line line = page.line(i);
      int score =
          1
              + dated
              + (line.words() >= 5 ? 4 : 0)
              + Math.min(4, words.shared(i))
              + (isRepeated(page, i, body) ? 4 : 0)
              + (line.words() >= 3 ? 1 : 0);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private static boolean isHeadlineShaped(Page page, int i) {
    Line line = page.line(i);
    return page.isOpen(i)
        && (line.isShort() || isTitleCase(page.words(i)) || i == 0 && line.shape() == Shape.STUB)
        && line.words() <= LONGEST_HEADLINE
        && ",:".indexOf(page.lastOf(i)) < 0
        && line.words() > 0;
  }

  /// Every long word has a capital: no sentence, even with a full stop.
  private static boolean isTitleCase(String words) {
    if (words.length() > 200) {
      return false;
    }
    int capitals = 0;
    for (String word : words.split("[^\\p{L}\\p{M}’']+")) {
      if (word.length() >= 4) {
        if (!Character.isUpperCase(word.charAt(0))) {
          return false;
        }
        capitals++;
      }
    }
    return capitals >= 3;
  }

  private static boolean isRepeated(Page page, int i, int body) {
    for (int k = Math.max(0, body - 200); k < body; k++) {
      if (k != i && page.isSame(i, k)) {
        return true;
      }
    }
    return false;
  }

  /// A headline below a sentence or two that have nothing of the story: those announce another one.
  private static int headlineAfterTeaser(Page page, StoryWords words, int body) {
    int i = body;
    int teasers = 0;
    while (i < page.bodyEnd() && page.isOpenProse(i) && teasers < 3) {
      if (page.line(i).words() > 45 || words.share(i) > 0.34) {
        return -1;
      }
      teasers++;
      i++;
    }
    boolean follows =
        i + 2 < page.bodyEnd()
            && isHeadlineShaped(page, i)
            && page.line(i).words() >= 4
            && page.isOpenProse(i + 1)
            && words.share(i) >= 0.5
            && proseAfter(page, i) >= 2;
    return follows ? i : -1;
  }

  private static int proseAfter(Page page, int i) {
    int prose = 0;
    for (int k = i + 1; k < page.bodyEnd(); k++) {
      prose += page.isOpenProse(k) ? 1 : 0;
    }
    return prose;
  }

  private static void repetitions(Page page, int headline) {
    for (int i = 0; headline >= 0 && i < page.size(); i++) {
      if (i != headline
          && page.line(i).words() < 40
          && !page.isOpenProse(i)
          && page.isSame(i, headline)) {
        page.set(i, Role.REPEATED_HEADLINE);
      }
    }
  }

  /// What stands between the headline and the text: a signature or a day shows where the head ends,
  /// and prose before it is the standfirst.
  private static void between(Page page, int headline, StoryWords words, Bylines bylines) {
    int text = firstOfText(page, headline, bylines);
    for (int i = headline + 1; i < text; i++) {
      if (!page.isOpen(i)) {
        continue;
      }
      Line line = page.line(i);
      if (bylines.isSignature(page.words(i))) {
        page.set(i, Role.BYLINE);
      } else if (bylines.isBracketed(page.words(i))) {
        page.set(i, Role.AGENCY);
      } else if (headline >= 0 && (line.isProse() || line.words() >= 4 && words.shared(i) > 0)) {
        page.set(i, Role.STANDFIRST);
      } else if (!line.isProse()) {
        page.set(i, Role.OUTSIDE);
      }
    }
  }

  /// The first line of the text proper: prose after the last line of the head.
  private static int firstOfText(Page page, int headline, Bylines bylines) {
    int text = -1;
    int prose = 0;
    int last = page.lastProse();
    boolean signed = false;
    for (int i = headline + 1; i < page.size(); i++) {
      if (page.isOpenProse(i)) {
        if (text < 0 || signed) {
          text = i;
        }
        if (signed || ++prose > 2 || page.line(i).words() > 90) {
          break;
        }
        signed = false;
      } else if (endsHead(page, i, bylines)) {
        signed = prose > 0 && headline >= 0 && last > i;
      } else if (page.isOpen(i) && prose > 0 && !signed) {
        // a crosshead or a short paragraph: the text has begun
        if (page.line(i).shape() != Shape.SHORT || !isCaptionAhead(page, i)) {
          break;
        }
      }
    }
    return text < 0 ? headline + 1 : text;
  }

  private static boolean isCaptionAhead(Page page, int i) {
    return i + 1 < page.size() && page.role(i + 1) == Role.PHOTO_CREDIT;
  }

  private static boolean endsHead(Page page, int i, Bylines bylines) {
    return switch (page.role(i)) {
      case BYLINE, AGENCY, DAY, PUBLISHED, UPDATED, READING_TIME, DATELINE -> true;
      case OPEN ->
          !page.line(i).isProse()
              && (bylines.isSignature(page.words(i)) || bylines.isBracketed(page.words(i)));
      default -> false;
    };
  }
}
