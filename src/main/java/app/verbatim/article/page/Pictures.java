package app.verbatim.article.page;

import app.verbatim.article.Folded;
import app.verbatim.article.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Knows captions and photo credits.
final class Pictures {

  private static final int LONGEST_CAPTION = 60;

  private final List<String> labels = new ArrayList<>();
  private final List<String> endings = new ArrayList<>();
  private final List<Glob> sources = new ArrayList<>();
  private final Agencies agencies;
  private final Pattern labelled;

  Pictures(List<Reading> readings) {
    for (Reading reading : readings) {
      reading.photo().labels().forEach(it -> labels.add(Folded.fold(it)));
      reading.photo().endings().forEach(it -> endings.add(Folded.fold(it)));
      reading.photo().sources().forEach(it -> sources.add(Glob.of(it)));
    }
    agencies = new Agencies(readings);
    String any =
        readings.stream()
            .flatMap(it -> it.photo().labels().stream())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String name = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
    // "… last summer. Photo: Harbour Gazette", "… last night. Photo Jane Doe / Gazette"
    labelled =
        Pattern.compile(
            "[.)!?»”–-]\\s+(?iu:"
                + any
                + ")\\s*(?:[:©/]\\s*.{1,60}|"
                + (name + "(?:[\\s/,&–-]+(?:\\p{Ll}{1,3}\\s+)?" + name + "){0,6})$"));
  }

  /// Whether the line is a caption or a credit, by its label or by the credit that ends it.
  Optional<Role> role(Line line, String words) {
    if (line.words() > LONGEST_CAPTION) {
      return Optional.empty();
    }
    String folded = line.folded();
    if (beginsWithLabel(folded) && line.words() <= 45) {
      return Optional.of(line.words() <= 12 ? Role.PHOTO_CREDIT : Role.CAPTION);
    }
    boolean credited =
        endsWithBrackets(words)
            || !line.isProse() && endsWithSource(Folded.fold(words))
            || line.isProse() && words.indexOf('©') > 0 && endsWithSource(Folded.fold(words))
            || endsLikeCaption(folded)
            || labelled.matcher(words).find();
    return credited && (line.words() > 1 || words.indexOf('/') > 0)
        ? Optional.of(line.words() <= 4 ? Role.PHOTO_CREDIT : Role.CAPTION)
        : Optional.empty();
  }

  private boolean beginsWithLabel(String folded) {
    if (folded.startsWith("©")) {
      return true;
    }
    for (String label : labels) {
      if (folded.startsWith(label)) {
        int i = label.length();
        while (i < folded.length() && folded.charAt(i) == ' ') {
          i++;
        }
        if (i < folded.length() && ":©/".indexOf(folded.charAt(i)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /// "(Reuters)", "(Photo: somebody)" with no full stop before.
  private boolean endsWithBrackets(String words) {
    int close = words.length() - 1;
    if (close > 0 && words.charAt(close) == '.') {
      close--;
    }
    int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('['));
    if (close < 2 || ")]".indexOf(words.charAt(close)) < 0 || open < 1 || close - open > 60) {
      return false;
    }
    String inside = Folded.fold(words.substring(open + 1, close)).strip();
    boolean labelled =
        beginsWithLabel(inside)
            || endings.contains(inside)
            || labels.stream().anyMatch(it -> inside.equals(it) || inside.startsWith(it + " "));
    String before = words.substring(0, open).stripTrailing();
    boolean stopped =
        !before.isEmpty() && ".!?»”\"…".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean plain = close == words.length() - 1 && !stopped;
    return labelled
        || isShared(inside)
        || plain && (agencies.named(inside).isPresent() || isSource(inside));
  }

  /// "Jane Doe / AFP": somebody's picture, by an agency.
  private boolean isShared(String inside) {
    List<String> parts = List.of(inside.split("\\s*[/;]\\s*"));
    long known =
        parts.stream().filter(it -> agencies.named(it).isPresent() || isSource(it)).count();
    return known > 0 && known < parts.size();
  }

  /// "© AFP", "AFP / Somebody", "via Getty Images" at the end.
  private boolean endsWithSource(String folded) {
    int sign = folded.lastIndexOf('©');
    if (sign >= 0 && folded.length() - sign < 60) {
      return true;
    }
    int slash = Math.max(folded.lastIndexOf('/'), folded.lastIndexOf('|'));
    if (slash > 0 && folded.length() - slash < 40) {
      String after = folded.substring(slash + 1).strip();
      String before = folded.substring(0, slash).strip();
      String word = before.substring(before.lastIndexOf(' ') + 1);
      return isSource(after)
          || folded.charAt(slash) == '/'
              && (agencies.named(after).isPresent() || agencies.named(word).isPresent());
    }
    int dash = folded.lastIndexOf(" - ");
    String last = dash < 0 ? "" : folded.substring(dash + 3).strip();
    return dash > 0 && (isSource(last) || agencies.named(last).isPresent());
  }

  private boolean endsLikeCaption(String folded) {
    return endings.stream()
        .filter(it -> folded.endsWith(" " + it))
        .anyMatch(it -> it.indexOf(' ') > 0 || isSetOff(folded, folded.length() - it.length()));
  }

  /// One word ("archives") closes a caption only after a mark.
  private static boolean isSetOff(String folded, int start) {
    int i = start - 1;
    while (i > 0 && folded.charAt(i) == ' ') {
      i--;
    }
    return i > 0 && ".,(/-:".indexOf(folded.charAt(i)) >= 0;
  }

  private boolean isSource(String words) {
    return sources.stream().anyMatch(it -> it.matches(Shapes.trim(words)));
  }

  /// The line above a photo credit is its caption when it is no sentence of the story: it stands
  /// closer than paragraphs do, or has no full stop.
  static void captions(Page page) {
    boolean spaced = isSpaced(page);
    for (int i = 1; i < page.size(); i++) {
      boolean above =
          page.role(i) == Role.PHOTO_CREDIT && page.line(i - 1).words() <= LONGEST_CAPTION;
      boolean open = page.isOpen(i - 1) || page.role(i - 1) == Role.DATELINE;
      if (above
          && (open || page.role(i - 1) == Role.STANDFIRST)
          && (spaced && !page.line(i).gap() || open && page.line(i - 1).isShort())) {
        page.set(i - 1, Role.CAPTION);
      }
    }
  }

  /// Whether blank lines stand between most paragraphs.
  private static boolean isSpaced(Page page) {
    int prose = 0;
    int gaps = 0;
    for (int i = 1; i < page.size(); i++) {
      if (page.line(i).isProse()) {
        prose++;
        gaps += page.line(i).gap() ? 1 : 0;
      }
    }
    return gaps * 2 > prose;
  }
}
