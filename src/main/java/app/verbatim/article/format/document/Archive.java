package app.verbatim.article.format.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads a ZIP from memory, entry by entry from its start, so that a broken directory at its end
/// does no harm. Nothing is unpacked to disk, and what an entry is called is never a path.
public final class Archive {

  /// One file in it.
  @SuppressWarnings("ArrayRecordComponent")
  public record Entry(String name, byte[] bytes) {}

  private static final int MOST_ENTRIES = 5_000;
  private static final long MOST_BYTES = 64L << 20;
  private static final long FREE_BYTES = 1L << 20;
  private static final int MOST_RATIO = 100;
  private static final byte[] MARK = {'P', 'K', 3, 4};

  private Archive() {}

  public static boolean is(byte[] bytes) {
    return startsWith(bytes, MARK);
  }

  /// Whether an entry of this name begins in the first bytes; cheap, and enough to tell formats.
  static boolean holds(byte[] bytes, String name) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    return all.contains(name);
  }

  /// The entries wanted, in the order they stand in.
  ///
  /// @throws Refused for an encrypted, oversized or broken one
  public static List<Entry> entries(byte[] bytes, Predicate<String> wanted) throws Refused {
    List<Entry> entries = new ArrayList<>();
    long total = 0;
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > MOST_ENTRIES) {
          throw new Refused("reading.zipTooMany", MOST_ENTRIES);
        }
        boolean take = !entry.isDirectory() && wanted.test(entry.getName());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          total += read;
          if (total > MOST_BYTES
              || total > FREE_BYTES && total > MOST_RATIO * (long) bytes.length) {
            throw new Refused("reading.zipBomb");
          }
          if (take) {
            out.write(buffer, 0, read);
          }
        }
        if (take) {
          entries.add(new Entry(entry.getName(), out.toByteArray()));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      if (String.valueOf(e.getMessage()).contains("encrypted")) {
        throw new Refused("reading.encrypted");
      }
      if (entries.isEmpty()) {
        throw new Refused("reading.zipBroken");
      }
      // cut off at the end: what came before is whole
    }
    return entries;
  }

  static Optional<byte[]> entry(List<Entry> entries, String name) {
    return entries.stream().filter(it -> it.name().equals(name)).map(Entry::bytes).findFirst();
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
