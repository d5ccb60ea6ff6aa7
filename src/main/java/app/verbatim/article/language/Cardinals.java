package app.verbatim.article.language;

import app.verbatim.article.Folded;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads numbers written in words: "cent vingt-huit", "two hundred and five".
public final class Cardinals {

  /// What was read.
  ///
  /// @param length how many words it takes
  public record Reading(int length, long value) {}

  /// The longest word that is taken for a number written as one.
  private static final int LONGEST = 60;

  private final Term words;
  private final Map<String, Long> multipliers;
  private final Set<String> joints;
  private final Map<String, Integer> glued;

  public Cardinals(Numbers numbers) {
    this.words = Term.of(numbers.words());
    this.multipliers =
        numbers.multipliers().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    entry -> Folded.fold(entry.getKey()), Map.Entry::getValue));
    this.joints =
        numbers.joints().stream().map(Folded::fold).collect(Collectors.toUnmodifiableSet());
    this.glued =
        numbers.glued()
            ? numbers.words().entrySet().stream()
                .collect(
                    Collectors.toUnmodifiableMap(
                        entry -> Folded.fold(entry.getKey()), Map.Entry::getValue))
            : Map.of();
  }

  /// Whether the language writes number words together.
  public boolean isGlued() {
    return !glued.isEmpty();
  }

  /// The number that begins at word `i`.
  public Optional<Reading> at(Words text, int i) {
    long total = 0;
    // what still waits for a "thousand", and the smallest word in it: each word is smaller
    long current = 0;
    long smallest = Long.MAX_VALUE;
    int end = i;
    int next = i;
    while (next < text.size()) {
      Optional<Term.Reading> word = words.at(text, next);
      Long multiplier = multipliers.get(text.at(next));
      if (multiplier != null && current > 0 && (multiplier >= 1000 || current < 100)) {
        current *= multiplier;
        smallest = multiplier;
        next++;
      } else if (word.isPresent() && word.get().value() < smallest && smallest >= 20) {
        current += word.get().value();
        smallest = Math.max(1, word.get().value());
        next += word.get().length();
      } else if (end > i && end == next && joints.contains(text.at(next))) {
        next++;
        continue;
      } else {
        break;
      }
      if (smallest >= 1000) {
        total += current;
        current = 0;
      }
      end = next;
    }
    if (end == i && !glued.isEmpty() && text.at(i).length() <= LONGEST) {
      long value = glued(text.at(i));
      return value < 0 ? Optional.empty() : Optional.of(new Reading(1, value));
    }
    return end == i ? Optional.empty() : Optional.of(new Reading(end - i, total + current));
  }

  /// A number written as one word: "zweihundertdreissig"; -1 for any other word.
  private long glued(String word) {
    Integer known = glued.get(word);
    if (known != null) {
      return known;
    }
    for (String joint : joints) {
      int at = word.indexOf(joint, 1);
      Integer one = at < 0 ? null : glued.get(word.substring(0, at));
      Integer ten = at < 0 ? null : glued.get(word.substring(at + joint.length()));
      if (one != null && ten != null && one < 10) {
        return one + ten;
      }
    }
    for (long size : new long[] {1000, 100}) {
      for (Map.Entry<String, Long> multiplier : multipliers.entrySet()) {
        int at = multiplier.getValue() == size ? word.indexOf(multiplier.getKey()) : -1;
        if (at >= 0) {
          String rest = word.substring(at + multiplier.getKey().length());
          long many = at == 0 ? 1 : glued(word.substring(0, at));
          long more = rest.isEmpty() ? 0 : glued(rest);
          return many < 0 || more < 0 ? -1 : many * size + more;
        }
      }
    }
    return -1;
  }

  /// As a term; numbers over 100,000 are left out.
  public Term term() {
    Set<String> firsts = new HashSet<>(words.firsts());
    return new Term() {
      @Override
      public Optional<Reading> at(Words text, int i) {
        return Cardinals.this
            .at(text, i)
            .filter(read -> read.value() <= 100_000)
            .map(read -> new Reading(read.length(), (int) read.value()));
      }

      @Override
      public Set<String> firsts() {
        return firsts;
      }
    };
  }
}
