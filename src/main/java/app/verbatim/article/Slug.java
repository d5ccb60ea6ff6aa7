package app.verbatim.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A slug with its version taken out of it: "BC-Dam, 2nd Ld-Writethru" is version 2 of "BC-Dam".
/// The marks are in `slugs.properties`.
///
/// @param item what all versions share, letters and digits only, folded
/// @param version 0 where no mark counts it
public record Slug(String item, int version) {

  private static final List<Pattern> MARKS = marks();
  private static final int LONGEST = 300;

  private static List<Pattern> marks() {
    try (InputStream in = Slug.class.getResourceAsStream("/slugs.properties")) {
      if (in == null) {
        throw new IllegalStateException("no slugs.properties");
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return read.stringPropertyNames().stream()
          .sorted()
          .map(
              it ->
                  Pattern.compile(
                      "(?<![\\p{L}\\d])(?:" + read.getProperty(it) + ")(?![\\p{L}\\d])",
                      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param words as sent
  public static Slug of(String words) {
    String left = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    int version = 0;
    for (Pattern mark : MARKS) {
      Matcher found = mark.matcher(left);
      while (found.find()) {
        boolean counted = found.groupCount() > 0 && found.group(1) != null;
        version = Math.max(version, counted ? Integer.parseInt(found.group(1)) : 1);
      }
      left = mark.matcher(left).replaceAll(" ");
    }
    return new Slug(Folded.fold(left).replaceAll("[^\\p{L}\\p{N}]+", " ").strip(), version);
  }
}
