package app.verbatim.project.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The few things done to a disk, in one place, so that a test can let each of them fail.
class Disk {

  /// Writes a new file and waits until it is on the disk.
  void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        out.write(left);
      }
      out.force(true);
    }
  }

  /// Adds to the end of an open file.
  void append(FileChannel out, byte[] bytes) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      out.write(left);
    }
  }

  /// In one step: whoever looks sees the old file or the new one.
  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// A second name for the same file, or a copy where the disk knows no second names.
  void link(Path from, Path to) throws IOException {
    Files.deleteIfExists(to);
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Makes moves last over a power cut. Not every system lets a folder be opened for this.
  void settle(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // the move itself succeeded; there is nothing better to do here
    }
  }

  void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // a temporary file left over harms nothing
    }
  }

  /// Free bytes where the folder is.
  long space(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  boolean isReadOnly(Path folder) throws IOException {
    return Files.getFileStore(folder).isReadOnly() || !Files.isWritable(folder);
  }
}
