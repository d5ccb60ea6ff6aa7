package app.verbatim.ui.cli;

import app.verbatim.article.Article.Role;
import app.verbatim.article.Given;
import app.verbatim.article.encoding.TextDecoder;
import app.verbatim.project.Corrected;
import app.verbatim.ui.files.CorrectionsFile;
import app.verbatim.ui.files.Story;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the editor says of the articles on the command line. `FILE` is a path as given or its last
/// name.
final class ArticleOptions {

  @Option(names = "--published", paramLabel = "FILE=DATE", descriptionKey = "option.published")
  private List<String> published = new ArrayList<>();

  @Option(names = "--outlet", paramLabel = "FILE=NAME", descriptionKey = "option.outlet")
  private List<String> outlet = new ArrayList<>();

  @Option(names = "--language", paramLabel = "FILE=CODE", descriptionKey = "option.language")
  private List<String> language = new ArrayList<>();

  @Option(names = "--encoding", paramLabel = "FILE=NAME", descriptionKey = "option.encoding")
  private List<String> encoding = new ArrayList<>();

  @Option(names = "--our-copy", paramLabel = "FILE", descriptionKey = "option.our-copy")
  private List<String> ourCopy = new ArrayList<>();

  @Option(names = "--original", paramLabel = "FILE", descriptionKey = "option.original")
  private List<String> original = new ArrayList<>();

  @Option(names = "--reference", paramLabel = "FILE", descriptionKey = "option.reference")
  private List<String> reference = new ArrayList<>();

  @Option(names = "--corrections", paramLabel = "FILE", descriptionKey = "option.corrections")
  private @Nullable Path corrections;

  /// What the editor corrected earlier.
  List<Corrected> corrections() {
    if (corrections == null) {
      return List.of();
    }
    CorrectionsFile read = CorrectionsFile.read(corrections);
    if (!read.problems().isEmpty()) {
      throw new WrongUsage(read.problems().getFirst());
    }
    return read.corrections();
  }

  /// The story with all that was said of its files.
  Story applyTo(Story story) {
    Story known = story;
    for (String pair : published) {
      known = with(known, "--published", pair, day -> published(pair, day));
    }
    for (String pair : outlet) {
      known = with(known, "--outlet", pair, name -> given(null, name, null, null));
    }
    for (String pair : language) {
      known = with(known, "--language", pair, code -> language(pair, code));
    }
    for (String pair : encoding) {
      known = with(known, "--encoding", pair, name -> encoding(pair, name));
    }
    known = withRole(known, "--our-copy", ourCopy, Role.OUR_COPY);
    known = withRole(known, "--original", original, Role.ORIGINAL);
    return withRole(known, "--reference", reference, Role.REFERENCE);
  }

  private static Given published(String pair, String day) {
    try {
      int time = day.indexOf('T');
      LocalDate read = LocalDate.parse(time < 0 ? day : day.substring(0, time));
      return given(read, null, null, null);
    } catch (DateTimeException e) {
      throw WrongUsage.of("cli.notADay", "--published " + pair, day);
    }
  }

  private static Given language(String pair, String code) {
    String iso = Locale.forLanguageTag(code.replace('_', '-')).getLanguage();
    if (iso.isEmpty()) {
      throw WrongUsage.of("cli.notALanguage", "--language " + pair, code);
    }
    return given(null, null, iso, null);
  }

  private static Given encoding(String pair, String name) {
    if (TextDecoder.named(name).isEmpty()) {
      throw WrongUsage.of("cli.notAnEncoding", "--encoding " + pair, name);
    }
    return new Given(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(name));
  }

  private static Story withRole(Story story, String option, List<String> files, Role role) {
    Story known = story;
    for (String file : files) {
      known = known.with(named(story, option, file), given(null, null, null, role));
    }
    return known;
  }

  /// A file's name may hold `=` too, so every one is tried.
  private static Story with(
      Story story, String option, String pair, Function<String, Given> given) {
    int first = pair.indexOf('=');
    if (first < 0) {
      throw WrongUsage.of("cli.notAPair", option, pair);
    }
    for (int at = first; at >= 0; at = pair.indexOf('=', at + 1)) {
      String file = pair.substring(0, at);
      if (story.has(file)) {
        return story.with(file, given.apply(pair.substring(at + 1).strip()));
      }
    }
    throw WrongUsage.of("cli.notAmongTheFiles", option, pair.substring(0, first));
  }

  private static String named(Story story, String option, String file) {
    if (!story.has(file)) {
      throw WrongUsage.of("cli.notAmongTheFiles", option, file);
    }
    return file;
  }

  private static Given given(
      @Nullable LocalDate published,
      @Nullable String outlet,
      @Nullable String language,
      @Nullable Role role) {
    return new Given(
        Optional.ofNullable(published),
        Optional.ofNullable(outlet),
        Optional.ofNullable(language),
        Optional.ofNullable(role));
  }
}
