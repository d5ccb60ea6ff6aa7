package app.verbatim.article.format;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program in a Java machine of its own.
///
/// @param exit its exit code
/// @param out what it wrote, errors too
record Child(int exit, String out) {

  /// @param machine options of the machine, such as `-Xmx512m`
  static Child run(Path folder, List<String> machine, List<String> args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
    command.addAll(List.of("-cp", classPath(), "app.verbatim.ui.Main"));
    command.addAll(args);
    Path out = folder.resolve("out.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    int exit = process.waitFor();
    return new Child(exit, Files.readString(out, StandardCharsets.UTF_8));
  }

  /// Of this machine, whoever started the tests.
  private static String classPath() {
    if (Child.class.getClassLoader() instanceof URLClassLoader loader) {
      List<String> entries = new ArrayList<>();
      for (URL url : loader.getURLs()) {
        entries.add(Path.of(url.getPath()).toString());
      }
      return String.join(java.io.File.pathSeparator, entries);
    }
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
