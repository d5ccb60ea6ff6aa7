package app.verbatim.ui.desktop;

import app.verbatim.ui.desktop.start.StartView.Sample;
import app.verbatim.ui.files.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The sample stories, found beside the program or in the folder it was started from.
final class Samples {

  private static final String FOLDER = "sample-articles";

  private Samples() {}

  static List<Sample> find() {
    return folder().map(Samples::in).orElse(List.of());
  }

  private static List<Sample> in(Path folder) {
    try (Stream<Path> stories = Files.list(folder)) {
      return stories
          .filter(Files::isDirectory)
          .sorted()
          .map(story -> new Sample(Story.of(List.of(story)).title(), story.toString()))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      // without samples the window still opens
      return List.of();
    }
  }

  private static Optional<Path> folder() {
    List<Path> starts = new ArrayList<>(List.of(Path.of("").toAbsolutePath()));
    String installed = System.getProperty("jpackage.app-path");
    if (installed != null) {
      starts.add(Path.of(installed));
    }
    CodeSource program = Samples.class.getProtectionDomain().getCodeSource();
    // classes from the start-up cache have no place
    if (program != null && program.getLocation() != null) {
      try {
        starts.add(Path.of(program.getLocation().toURI()));
      } catch (URISyntaxException e) {
        throw new IllegalStateException("the program's own place is no path", e);
      }
    }
    return starts.stream()
        .flatMap(Samples::upwards)
        // a macOS bundle keeps such things in Resources
        .flatMap(at -> Stream.of(at.resolve(FOLDER), at.resolve("Resources").resolve(FOLDER)))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static Stream<Path> upwards(Path from) {
    List<Path> all = new ArrayList<>();
    for (@Nullable Path at = from; at != null && all.size() < 4; at = at.getParent()) {
      all.add(at);
    }
    return all.stream();
  }
}
