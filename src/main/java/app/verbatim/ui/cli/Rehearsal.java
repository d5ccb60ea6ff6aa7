package app.verbatim.ui.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What packaging runs once so that the JVM remembers, in a cache shipped with the program, the
/// classes and code that a session needs: a comparison printed and exported, then the window with
/// the same story. Set off by a system property that no editor sets.
public final class Rehearsal {

  /// A folder of articles; or [#PAINTED].
  public static final String PROPERTY = "verbatim.rehearsal";

  /// Only opens the empty window, which says when it was painted and closes.
  private static final String PAINTED = "painted";

  private Rehearsal() {}

  public static int run(Window window, Path story) {
    if (story.toString().equals(PAINTED)) {
      window.open(List.of(), "fr");
      System.out.println("painted " + System.getProperty("verbatim.painted"));
      return 0;
    }
    try {
      Path notes = Files.createTempDirectory("verbatim-rehearsal");
      Path note = notes.resolve("note");
      int exit =
          CommandLine.run(
              window,
              "compare",
              story.toString(),
              "--format",
              "text,json,html",
              "--output",
              note.toString());
      for (String ending : List.of(".txt", ".json", ".html")) {
        Files.deleteIfExists(Path.of(note + ending));
      }
      Files.delete(notes);
      if (window.hasDisplay()) {
        window.open(List.of(story), "fr");
      }
      return exit;
    } catch (IOException e) {
      System.err.println("verbatim: " + e);
      return 3;
    }
  }
}
