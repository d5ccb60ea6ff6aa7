package app.verbatim.project.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// Removes files whose words must not stay. The content is overwritten first; on disks that write
/// elsewhere each time (flash, copy on write) only encryption of the disk can promise more.
public final class Wipe {

  private static final int BLOCK = 64 * 1024;

  private Wipe() {}

  /// @return false where the file is still there
  static boolean file(Path file) {
    try {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
          long left = out.size();
          while (left > 0) {
            left -= out.write(ByteBuffer.allocate((int) Math.min(left, BLOCK)));
          }
          out.force(true);
        }
      }
      Files.deleteIfExists(file);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// A folder and all in it; links are removed, not followed.
  ///
  /// @return false where something is still there
  public static boolean folder(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    List<Path> inside;
    try (Stream<Path> all = Files.walk(folder)) {
      inside = all.toList().reversed();
    } catch (IOException e) {
      return false;
    }
    boolean gone = true;
    for (Path one : inside) {
      gone &= file(one);
    }
    return gone;
  }
}
