package app.verbatim.project.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Takes the parts of a case file out of its zip, in memory, by their own headers: a file cut short
/// or damaged in the middle still gives all parts that are whole. Only names a case file has are
/// taken, nothing is ever written to a place the zip names, and no more is unpacked than fits.
///
/// @param parts whole parts by name
/// @param isDamaged whether anything was left out because it is not whole
/// @param isTooLarge whether it would unpack to more than a case can hold
record Unzip(Map<String, byte[]> parts, boolean isDamaged, boolean isTooLarge) {

  static final int MOST_PARTS = 10_000;
  static final long MOST_BYTES = 512L * 1024 * 1024;

  private static final Pattern KNOWN =
      Pattern.compile("case\\.json|history\\.json|texts/[0-9a-f]{64}");
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int HEADER = 30;

  static Unzip of(byte[] zip) {
    return of(zip, MOST_BYTES);
  }

  /// @param most how many bytes may be unpacked in all
  static Unzip of(byte[] zip, long most) {
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    boolean damaged = false;
    boolean end = false;
    long total = 0;
    int at = 0;
    while (at + HEADER <= zip.length) {
      if (in.getInt(at) == CENTRAL) {
        end = true;
        break;
      }
      if (in.getInt(at) != LOCAL) {
        damaged = true;
        at = next(zip, at + 1);
        continue;
      }
      int names = HEADER + Short.toUnsignedInt(in.getShort(at + 26));
      int start = at + names + Short.toUnsignedInt(in.getShort(at + 28));
      if (start > zip.length) {
        return new Unzip(parts, true, false);
      }
      String name = new String(zip, at + HEADER, names - HEADER, StandardCharsets.UTF_8);
      Part part = part(zip, in, at, start, most - total);
      if (part.bytes.length > most - total || parts.size() >= MOST_PARTS) {
        return new Unzip(parts, damaged, true);
      }
      if (part.whole && KNOWN.matcher(name).matches()) {
        total += part.bytes.length;
        parts.putIfAbsent(name, part.bytes);
      }
      damaged |= !part.whole;
      at = part.whole ? part.end : next(zip, start);
    }
    return new Unzip(parts, damaged || !end, false);
  }

  private static int next(byte[] zip, int from) {
    for (int i = from; i + 4 <= zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && (zip[i + 2] == 3 || zip[i + 2] == 1)) {
        return i;
      }
    }
    return zip.length;
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Part(byte[] bytes, int end, boolean whole) {}

  private static final Part BROKEN = new Part(new byte[0], 0, false);

  private static Part part(byte[] zip, ByteBuffer in, int at, int start, long most) {
    int method = in.getShort(at + 8);
    boolean sizesFollow = (in.getShort(at + 6) & 8) != 0;
    long packed = Integer.toUnsignedLong(in.getInt(at + 18));
    if (method == 0 && !sizesFollow) {
      if (start + packed > zip.length) {
        return BROKEN;
      }
      byte[] bytes = Arrays.copyOfRange(zip, start, (int) (start + packed));
      return new Part(bytes, start + bytes.length, crc(bytes) == in.getInt(at + 14));
    }
    return method == 8 ? inflated(zip, in, at, start, most, sizesFollow) : BROKEN;
  }

  private static Part inflated(
      byte[] zip, ByteBuffer in, int at, int start, long most, boolean sizesFollow) {
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(zip, start, zip.length - start);
      byte[] bytes = new byte[64 * 1024];
      int length = 0;
      while (!inflater.finished()) {
        if (length == bytes.length) {
          if (length > most) {
            return new Part(bytes, 0, false);
          }
          bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, most + 1));
        }
        int got = inflater.inflate(bytes, length, bytes.length - length);
        if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return BROKEN;
        }
        length += got;
      }
      int end = start + (int) inflater.getBytesRead();
      byte[] whole = Arrays.copyOf(bytes, length);
      if (!sizesFollow) {
        return new Part(whole, end, crc(whole) == in.getInt(at + 14));
      }
      boolean signed = end + 4 <= zip.length && in.getInt(end) == 0x08074b50;
      int after = end + (signed ? 16 : 12);
      return after > zip.length
          ? BROKEN
          : new Part(whole, after, crc(whole) == in.getInt(after - 12));
    } catch (DataFormatException e) {
      return BROKEN;
    }
  }

  static int crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
