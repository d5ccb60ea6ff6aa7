package app.verbatim.project.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/// A small disk of its own to fill up or make read-only. Where mounting is allowed (as root) it is
/// a real one; elsewhere a stand-in answers as the system does.
final class Mounted implements AutoCloseable {

  private final Path folder;
  private final boolean real;
  private boolean full;
  private boolean readOnly;

  private Mounted(Path folder, boolean real) {
    this.folder = folder;
    this.real = real;
  }

  static Mounted at(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    boolean real = run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder.toString());
    return new Mounted(folder, real);
  }

  Path folder() {
    return folder;
  }

  void fill() throws IOException {
    full = true;
    if (real) {
      byte[] block = new byte[4096];
      try (var out = Files.newOutputStream(folder.resolve("filler"))) {
        while (true) {
          out.write(block);
        }
      } catch (IOException e) {
        if (Files.getFileStore(folder).getUsableSpace() > block.length) {
          throw e;
        }
      }
    }
  }

  void makeRoom() throws IOException {
    full = false;
    Files.deleteIfExists(folder.resolve("filler"));
  }

  void makeReadOnly() throws IOException, InterruptedException {
    readOnly = true;
    if (real && !run("mount", "-o", "remount,ro", folder.toString())) {
      throw new IOException("mounted, but cannot be made read-only");
    }
  }

  Disk disk() {
    return real ? new Disk() : new StandIn();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (real && !run("umount", "-l", folder.toString())) {
      throw new IOException("cannot unmount " + folder);
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// Half of what is written still fits.
  private final class StandIn extends Disk {

    @Override
    void write(Path file, byte[] bytes) throws IOException {
      if (readOnly) {
        throw new IOException(new ReadOnlyFileSystemException());
      }
      super.write(file, full ? java.util.Arrays.copyOf(bytes, bytes.length / 2) : bytes);
      if (full) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    void append(java.nio.channels.FileChannel out, byte[] bytes) throws IOException {
      if (full || readOnly) {
        throw new IOException("No space left on device");
      }
      super.append(out, bytes);
    }

    @Override
    long space(Path where) {
      return full ? 0 : Long.MAX_VALUE;
    }

    @Override
    boolean isReadOnly(Path where) {
      return readOnly;
    }
  }
}
