package app.verbatim.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// The words stories are made of, one file a language under `generated`. `{x}` stands for a thing,
/// `{p}` and `{q}` for towns, `{n}` for a figure, `{d}` for a day.
///
/// @param people name, sex, role, institution
/// @param after attributions after the quotation; `before`, `pronoun`, `split`, `indirect` likewise
record Tables(
    List<List<String>> people,
    List<String> towns,
    List<String> things,
    List<Claim> claims,
    List<Tail> tails,
    List<String> fillers,
    List<String> headlines,
    List<String> verbs,
    List<String> more,
    List<String> after,
    List<String> before,
    List<String> pronoun,
    List<String> split,
    List<String> indirect,
    List<String> datelines,
    List<String> agencies,
    String credit,
    String byline,
    List<String> authors,
    String marked,
    List<String> months,
    List<String> weekdays,
    String weekday,
    String date,
    List<String> pronouns,
    String that,
    String elided) {

  /// One thing said, as two translators put it, and as it is reported.
  ///
  /// @param i reported; `[[…]]` may stand between quotation marks
  /// @param e what may be planted: kind, words, other words
  record Claim(String a, String b, String i, List<List<String>> e) {}

  /// What the speaker goes on to say, as two translators put it.
  record Tail(String a, String b) {}

  static Tables of(String language) {
    try (InputStream in =
        Objects.requireNonNull(
            Tables.class.getResourceAsStream("/generated/" + language + ".json"), language)) {
      return new JsonMapper().readValue(in, Tables.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
