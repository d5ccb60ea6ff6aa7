package app.verbatim.project.file;

import app.verbatim.article.Message;
import app.verbatim.project.History;
import app.verbatim.project.Sha256;
import app.verbatim.project.Work;
import app.verbatim.project.Workspace;
import app.verbatim.project.file.ProjectFile.Loaded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A case file in its folder: opened, saved so that it is always whole, kept with its copy before.
///
/// @param path where it is
/// @param sha256 of the file as we know it; empty before it was first saved
public record CaseFile(Path path, Optional<String> sha256) {

  /// What came of opening one.
  public sealed interface Opening {

    /// @param problems what could not be saved of a damaged file
    /// @param readOnly why it can only be saved elsewhere; empty when it can be saved here
    record Opened(
        CaseFile file, History history, List<Message> problems, Optional<Message> readOnly)
        implements Opening {
      public Opened {
        problems = List.copyOf(problems);
      }
    }

    record Refused(Message why) implements Opening {}
  }

  /// What came of saving one. Whatever came of it, the work in memory is as it was.
  public sealed interface Saving {

    /// @param file to go on with
    record Saved(CaseFile file) implements Saving {}

    /// Someone else saved this case since it was opened: take that copy in first.
    record Overtaken(Message why) implements Saving {}

    /// @param why one sentence that says what to do
    record NotSaved(Message why) implements Saving {}
  }

  private static final Disk DISK = new Disk();

  /// Where a case not saved yet will go.
  public static CaseFile at(Path path) {
    return new CaseFile(path, Optional.empty());
  }

  /// Whether a file is a case by its name.
  public static boolean isCase(Path path) {
    return path.toString().endsWith("." + ProjectFile.EXTENSION);
  }

  public static Opening open(Path path) {
    return open(path, DISK);
  }

  static Opening open(Path path, Disk disk) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      int most = (int) Unzip.MOST_BYTES;
      bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        return new Opening.Refused(Message.of("project.file.tooLarge"));
      }
    } catch (IOException e) {
      return new Opening.Refused(
          Message.of(Files.exists(path) ? "project.file.cannotOpen" : "project.file.missing"));
    }
    return switch (ProjectFile.read(bytes)) {
      case Loaded.Refused it -> new Opening.Refused(it.why());
      case Loaded.Opened it ->
          new Opening.Opened(
              new CaseFile(path, Optional.of(Sha256.of(bytes))),
              it.history(),
              it.problems(),
              readOnly(path, disk));
    };
  }

  private static Optional<Message> readOnly(Path path, Disk disk) {
    try {
      return disk.isReadOnly(folder(path)) || !Files.isWritable(path)
          ? Optional.of(Message.of("project.file.readOnly"))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of(Message.of("project.file.readOnly"));
    }
  }

  /// The copy before the last one saved.
  public Path previous() {
    return path.resolveSibling(path.getFileName() + "~");
  }

  public Saving save(History history) {
    return save(ProjectFile.write(history), DISK);
  }

  /// The same, without taking every step anew.
  public Saving save(Workspace workspace) {
    return save(ProjectFile.write(workspace.history(), workspace.work()), DISK);
  }

  /// The same for another thread than the workspace's.
  ///
  /// @param work as the steps of the history make it
  public Saving save(History history, Work work) {
    return save(ProjectFile.write(history, work), DISK);
  }

  /// Writes beside the case, then moves into its place: a failure at any moment leaves the old file
  /// whole.
  Saving save(byte[] bytes, Disk disk) {
    Path folder = folder(path);
    Path whole = path.resolveSibling("." + path.getFileName() + ".part");
    try {
      if (sha256.isPresent() && Files.exists(path) && !sha256.get().equals(onDisk())) {
        return new Saving.Overtaken(Message.of("project.file.overtaken"));
      }
      disk.write(whole, bytes);
      if (Files.exists(path)) {
        Path before = path.resolveSibling("." + path.getFileName() + ".before");
        disk.link(path, before);
        disk.move(before, previous());
      }
      disk.move(whole, path);
      disk.settle(folder);
      return new Saving.Saved(new CaseFile(path, Optional.of(Sha256.of(bytes))));
    } catch (IOException e) {
      disk.delete(whole);
      return new Saving.NotSaved(why(folder, bytes.length, disk));
    }
  }

  private String onDisk() throws IOException {
    return Sha256.of(Files.readAllBytes(path));
  }

  /// The state of the disk says more than the error, whose words are the system's.
  static Message why(Path folder, long needed, Disk disk) {
    try {
      if (!Files.isDirectory(folder)) {
        return Message.of("project.file.gone");
      }
      if (disk.isReadOnly(folder)) {
        return Message.of("project.file.folderReadOnly");
      }
      return Message.of(
          disk.space(folder) < needed ? "project.file.full" : "project.file.notSaved");
    } catch (IOException e) {
      return Message.of("project.file.gone");
    }
  }

  private static Path folder(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path.toAbsolutePath() : parent;
  }

  /// Removes the case, its copy before and what a save cut short left.
  ///
  /// @return false where something could not be removed
  public boolean wipe() {
    boolean gone = true;
    for (Path file :
        List.of(
            path,
            previous(),
            path.resolveSibling("." + path.getFileName() + ".part"),
            path.resolveSibling("." + path.getFileName() + ".before"))) {
      gone &= Wipe.file(file);
    }
    return gone;
  }
}
