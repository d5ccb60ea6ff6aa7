package app.verbatim.article.page;

import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import app.verbatim.article.language.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who published a page where the page names itself: in its rights, its newsletter, its
/// welcome. Nothing rather than a guess.
final class Outlets {

  private static final int LONGEST = 400;
  private static final int MOST_LINES = 5_000;
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\d’'&-]*(?:\\.[\\p{L}\\d]+)*";
  private static final Pattern NAME =
      Pattern.compile((WORD + "(?:\\s(?:\\p{Ll}{1,3}\\s){0,2}(?:\\p{Ll}['’])?" + WORD + "){0,4}"));

  private final List<Pattern> patterns = new ArrayList<>();
  private final Agencies agencies;

  Outlets(List<Reading> readings) {
    readings.stream().flatMap(it -> it.outlet().stream()).distinct().forEach(this::add);
    agencies = new Agencies(readings);
  }

  private void add(String phrase) {
    String folded = Folded.fold(phrase);
    int name = folded.indexOf("{}");
    String after = regex(folded.substring(name + 2));
    patterns.add(
        Pattern.compile(
            regex(folded.substring(0, name))
                + "(?<name>.+?)(?=$|"
                + (after.isEmpty() ? "[^\\p{L}\\d '&.-]" : after)
                + ")"));
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    for (char c : glob.toCharArray()) {
      regex.append(
          c == '*' ? ".{0,200}?" : c == '#' ? "\\d{1,4}" : Pattern.quote(String.valueOf(c)));
    }
    return regex.toString();
  }

  /// The name most of the lines outside the story give.
  Optional<String> find(Page page) {
    Map<String, Integer> names = new LinkedHashMap<>();
    int looked = 0;
    for (int i = 0; i < page.size() && looked < MOST_LINES; i++) {
      if (page.role(i).reason().isPresent() && page.line(i).span().length() <= LONGEST) {
        looked++;
        name(page.words(i)).ifPresent(it -> names.merge(it, 1, Integer::sum));
      }
    }
    int most = names.values().stream().mapToInt(it -> it).max().orElse(0);
    List<String> best =
        names.entrySet().stream()
            .filter(it -> it.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private Optional<String> name(String words) {
    Folded folded = Folded.of(words);
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(folded.text());
      if (matcher.lookingAt()) {
        Span span = folded.toOriginal(matcher.start("name"), matcher.end("name"));
        Matcher name = NAME.matcher(span.in(words).strip());
        if (name.lookingAt() && agencies.named(name.group()).isEmpty()) {
          return Optional.of(name.group());
        }
      }
    }
    return Optional.empty();
  }
}
