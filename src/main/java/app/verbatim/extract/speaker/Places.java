package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.quote.Marks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What other finders found, by place: outer pairs of marks, names, dates.
final class Places {

  /// A name at one place.
  record Named(Name name, Name.Mention mention) {
    Span span() {
      return mention.span();
    }
  }

  private final List<Span> pairs;
  private final List<Named> mentions;
  private final List<DateMention> dates;

  Places(Marks marks, List<Name> names, List<DateMention> dates) {
    pairs =
        marks.pairs().stream().filter(pair -> pair.depth() == 0).map(Marks.Pair::marked).toList();
    List<Named> all = new ArrayList<>();
    for (Name name : names) {
      for (Name.Mention mention : name.mentions()) {
        all.add(new Named(name, mention));
      }
    }
    all.sort(Comparator.comparing(Named::span));
    mentions = List.copyOf(all);
    this.dates = dates.stream().sorted(Comparator.comparing(DateMention::span)).toList();
  }

  Span pair(int place) {
    return pairs.get(place);
  }

  Named named(int place) {
    return mentions.get(place);
  }

  List<Named> mentions() {
    return mentions;
  }

  /// The pair that begins exactly here, or -1.
  int pairAt(int start) {
    int found = last(pairs, start);
    return found >= 0 && pairs.get(found).start() == start ? found : -1;
  }

  /// The last mention that ends before this place, or -1.
  int mentionBefore(int start) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// Whether a pair ends exactly here.
  boolean pairEndingAt(int end) {
    int found = last(pairs, end - 1);
    return found >= 0 && pairs.get(found).end() == end;
  }

  /// The mention this word belongs to, or -1.
  int mentionAt(Span word) {
    int low = 0;
    int high = mentions.size() - 1;
    int found = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() <= word.start()) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found >= 0 && mentions.get(found).span().end() >= word.end() ? found : -1;
  }

  /// The dates that lie in this stretch.
  List<DateMention> datesIn(Span span) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < dates.size() && dates.get(end).span().end() <= span.end()) {
      end++;
    }
    return dates.subList(low, end);
  }

  boolean isDate(int start) {
    int low = 0;
    int high = dates.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = dates.get(middle).span();
      if (start < span.start()) {
        high = middle - 1;
      } else if (start >= span.end()) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  private static int last(List<Span> spans, int start) {
    int low = 0;
    int high = spans.size() - 1;
    int found = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= start) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found;
  }
}
