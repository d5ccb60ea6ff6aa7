package app.verbatim.article.format.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks at the compressed streams of a PDF before anything unpacks them, and refuses those that
/// would fill the memory. Pictures are left out: nobody unpacks them here.
final class Deflated {

  private static final long MOST_OF_ONE = 64L << 20;
  private static final long MOST_OF_ALL = 256L << 20;
  private static final int DICTIONARY = 2_000;

  private Deflated() {}

  static void check(byte[] bytes) throws Refused {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    long all = 0;
    byte[] buffer = new byte[65_536];
    for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
      int start = at + 6;
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      boolean deflated = start + 2 < bytes.length && (bytes[start] & 0x0f) == 8;
      if (start == at + 6 || !deflated || isPicture(text, at)) {
        continue;
      }
      Inflater inflater = new Inflater();
      try {
        inflater.setInput(bytes, start, bytes.length - start);
        long one = 0;
        int read;
        while ((read = inflater.inflate(buffer)) > 0) {
          one += read;
          all += read;
          if (one > MOST_OF_ONE || all > MOST_OF_ALL) {
            throw new Refused("reading.zipBomb");
          }
        }
      } catch (DataFormatException e) {
        // no stream of this kind, or a broken one
      } finally {
        inflater.end();
      }
    }
  }

  private static boolean isPicture(String text, int at) {
    int object = text.lastIndexOf(" obj", at);
    int from = Math.max(object, at - DICTIONARY);
    return object >= 0 && text.substring(from, at).contains("/Image");
  }
}
