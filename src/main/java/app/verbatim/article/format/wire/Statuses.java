package app.verbatim.article.format.wire;

import app.verbatim.article.Folded;
import app.verbatim.article.Item.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What systems and desks write to say whether an item may be used, from `statuses.properties`.
final class Statuses {

  private static final Map<String, List<String>> WORDS = read();

  /// The gravest first.
  private static final List<Status> ALL =
      List.of(Status.CANCELLED, Status.WITHHELD, Status.CORRECTED, Status.USABLE);

  /// A label is no longer; a headline mostly is.
  private static final int LONGEST_LABEL = 4;

  private static final int FAR = 60;

  private Statuses() {}

  private static Map<String, List<String>> read() {
    Properties read = new Properties();
    try (InputStream in = Statuses.class.getResourceAsStream("/statuses.properties")) {
      if (in == null) {
        throw new IllegalStateException("no statuses.properties");
      }
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return read.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(name -> name, it -> list(read, it)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Longer phrases first.
  private static List<String> list(Properties read, String name) {
    return Stream.of(read.getProperty(name, "").split(","))
        .map(it -> Folded.fold(it).strip())
        .filter(it -> !it.isEmpty())
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  private static List<String> list(String name) {
    return WORDS.getOrDefault(name, List.of());
  }

  private static List<String> list(Status status, String kind) {
    return list(status.name().toLowerCase(Locale.ROOT) + "." + kind);
  }

  /// @param words such as `usable`, `stat:canceled`, `http://cv.iptc.org/…/withheld`, `KILLED`
  static Optional<Status> of(String words) {
    String code = words.substring(1 + Math.max(words.lastIndexOf(':'), words.lastIndexOf('/')));
    String plain = letters(code);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    return ALL.stream()
        .filter(
            status ->
                list(status, "code").stream()
                    .anyMatch(it -> it.length() <= 2 ? plain.equals(it) : plain.startsWith(it)))
        .findFirst();
  }

  private static String letters(String words) {
    return Folded.fold(words).replaceAll("[^\\p{L}]", "");
  }

  /// What a slug or keyword line says in one of its words ("DAM-COLLAPSE-KILL").
  static Optional<Status> inSlug(String slug) {
    for (String word : slug.split("[^\\p{L}]+")) {
      if (word.length() >= 4 && word.equals(word.toUpperCase(Locale.ROOT))) {
        String plain = letters(word);
        Optional<Status> found =
            ALL.stream().filter(it -> list(it, "slug").contains(plain)).findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// What a line above the text or a note says of the item: a label ("MANDATORY KILL"), or a label
  /// before more ("Correction: …", "Eds: Kill the story …").
  static Optional<Status> inLine(String line) {
    String folded = Folded.fold(line);
    int start = afterNote(folded);
    for (Status status : ALL) {
      for (String phrase : list(status, "line")) {
        if (opens(folded, start, phrase)
            && (start > 0 || isLabel(line, folded, start + phrase.length()))) {
          return Optional.of(status);
        }
      }
    }
    return Optional.empty();
  }

  /// The time before which a line forbids to publish, as written; empty where the line does not.
  static Optional<String> embargoIn(String line) {
    String folded = Folded.fold(line);
    int start = afterNote(folded);
    for (String phrase : list("embargo.line")) {
      if (!opens(folded, start, phrase)) {
        continue;
      }
      int at = afterSmallWords(folded, start + phrase.length());
      boolean time = folded.length() == line.length() && hasDigit(folded, at);
      if (time && (at > start + phrase.length() + 1 || isDigit(folded, at))) {
        return Optional.of(line.substring(at).replaceFirst("[\\s=<^.)]+$", ""));
      }
    }
    return Optional.empty();
  }

  /// Whether a line says no more than that there is an embargo.
  static boolean isEmbargo(String line) {
    return list("embargo.line").contains(Folded.fold(line).replaceAll("[^\\p{L} ]", "").strip());
  }

  /// Where a line goes on that begins with whom it speaks to; 0 where it does not.
  private static int afterNote(String folded) {
    int at = 0;
    for (int round = 0; round < 2; round++) {
      for (String phrase : list("note")) {
        int from = afterMarks(folded, at);
        if (opens(folded, from, phrase)) {
          at = afterMarks(folded, from + phrase.length());
          break;
        }
      }
    }
    return at;
  }

  private static boolean opens(String folded, int start, String phrase) {
    int from = afterMarks(folded, start);
    int end = from + phrase.length();
    return folded.startsWith(phrase, from)
        && (end == folded.length() || !Character.isLetter(folded.charAt(end)));
  }

  private static int afterMarks(String folded, int from) {
    int at = from;
    while (at < folded.length() && !Character.isLetterOrDigit(folded.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int afterSmallWords(String folded, int from) {
    int at = from;
    for (int round = 0; round < 4; round++) {
      int next = afterMarks(folded, at);
      Optional<String> word =
          list("embargo.until").stream().filter(it -> opens(folded, next, it)).findFirst();
      if (word.isEmpty()) {
        return at == from && folded.startsWith(":", from) || at > from ? next : from;
      }
      at = next + word.get().length();
    }
    return afterMarks(folded, at);
  }

  private static boolean isDigit(String folded, int at) {
    int next = afterMarks(folded, at);
    return next < folded.length() && Character.isDigit(folded.charAt(next));
  }

  private static boolean hasDigit(String folded, int from) {
    return folded
        .substring(from, Math.min(folded.length(), from + FAR))
        .chars()
        .anyMatch(Character::isDigit);
  }

  /// Alone in its line and in capitals, or before a colon.
  private static boolean isLabel(String line, String folded, int end) {
    int at = Math.max(end, 0);
    while (at < folded.length() && folded.charAt(at) == ' ') {
      at++;
    }
    boolean capitals =
        line.equals(line.toUpperCase(Locale.ROOT))
            && line.strip().split("\\s+").length <= LONGEST_LABEL;
    return capitals || at < folded.length() && folded.charAt(at) == ':';
  }
}
