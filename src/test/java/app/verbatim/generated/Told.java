package app.verbatim.generated;

import app.verbatim.generated.Tables.Claim;
import app.verbatim.generated.Tables.Tail;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Something a person said, before any report was written: one statement of the truth.
///
/// @param slots what stands for `{x}`, `{p}` and so on
/// @param day days after the first day of the story
record Told(
    int id,
    List<String> person,
    Claim claim,
    Optional<Tail> tail,
    Map<String, String> slots,
    int day) {

  /// Words of the claim that were put in the place of others.
  ///
  /// @param kind `negation`, `quantity`, `speaker`…
  record Edit(String kind, String from, String to) {

    static final Edit NONE = new Edit("", "", "");

    boolean isNone() {
      return kind.isEmpty();
    }

    /// Where the words stand that this edit replaces; empty unless exactly once.
    Optional<Integer> place(String text) {
      Pattern whole = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(from) + "(?![\\p{L}\\d])");
      List<Integer> found = whole.matcher(text).results().map(it -> it.start()).toList();
      return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
  }

  String head(boolean second) {
    return fill(second ? claim.b() : claim.a());
  }

  String tail(boolean second) {
    return fill(tail.map(it -> second ? it.b() : it.a()).orElse(""));
  }

  String reported() {
    return fill(claim.i());
  }

  private String fill(String template) {
    return fill(template, slots);
  }

  static String fill(String template, Map<String, String> slots) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = template.indexOf('}', open + 1);
      if (open < 0 || close < 0) {
        break;
      }
      String name = template.substring(open + 1, close);
      String value = slots.get(name);
      if (value == null) {
        value = capital(slots.getOrDefault(name.toLowerCase(Locale.ROOT), "{" + name + "}"));
      }
      out.append(template, at, open).append(value);
      at = close + 1;
    }
    return out.append(template.substring(at)).toString();
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
