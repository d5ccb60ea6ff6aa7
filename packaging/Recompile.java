import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/// Replaces a library's jar by what this JDK makes of its unchanged sources, for a library compiled
/// for a Java so old that the start-up cache cannot hold its classes:
/// `java Recompile.java SOURCES.jar LIBRARY.jar`. Same sources, same bytes.
final class Recompile {

  public static void main(String[] args) throws IOException {
    Path sources = Path.of(args[0]);
    Path library = Path.of(args[1]);
    Path work = Files.createTempDirectory("recompile");
    Path classes = Files.createDirectory(work.resolve("classes"));
    Path texts = Files.createDirectory(work.resolve("sources"));
    unpack(sources, texts, ".java");
    // the manifest, and what the library says of its licence
    unpack(library, classes, "META-INF/MANIFEST.MF");
    String[] options =
        Stream.concat(
                Stream.of("-nowarn", "-proc:none", "-encoding", "UTF-8", "-d", classes.toString()),
                files(texts).stream()
                    .map(Path::toString)
                    .filter(it -> !it.endsWith("-info.java")))
            .toArray(String[]::new);
    if (ToolProvider.getSystemJavaCompiler().run(null, null, OutputStream.nullOutputStream(), options) != 0) {
      throw new IOException(sources + " does not compile");
    }
    pack(classes, library);
    try (Stream<Path> all = Files.walk(work)) {
      for (Path made : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(made);
      }
    }
  }

  private static void unpack(Path jar, Path folder, String ending) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
      for (Path file : files(zip.getPath("/"))) {
        if (file.toString().endsWith(ending)) {
          Path to = folder.resolve(file.toString().substring(1));
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Path file : files(classes)) {
        ZipEntry entry = new ZipEntry(classes.relativize(file).toString().replace('\\', '/'));
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        out.putNextEntry(entry);
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
