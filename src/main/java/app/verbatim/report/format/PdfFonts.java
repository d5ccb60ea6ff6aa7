package app.verbatim.report.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The faces a PDF is set in, and what they cannot show.
///
/// @param letters which glyph each face has for a character
record PdfFonts(List<Face> faces, List<CmapLookup> letters) {

  /// Stands for a character no face has.
  private static final String MISSING = "□";

  /// A face that comes with the program, the same as the window's.
  record Face(String file, String family, int weight) {

    InputStream open() {
      InputStream in = PdfFonts.class.getResourceAsStream("/app/verbatim/ui/desktop/fonts/" + file);
      if (in == null) {
        throw new IllegalStateException("no font " + file);
      }
      return in;
    }
  }

  private static final List<Face> ALL =
      List.of(
          new Face("Inter-Regular.ttf", "Inter", 400),
          new Face("Inter-SemiBold.ttf", "Inter", 600),
          new Face("SourceSerif4-Regular.ttf", "Source Serif", 400),
          new Face("SourceSerif4-SemiBold.ttf", "Source Serif", 600));

  PdfFonts {
    faces = List.copyOf(faces);
    letters = List.copyOf(letters);
  }

  static PdfFonts read() throws IOException {
    List<CmapLookup> letters = new ArrayList<>();
    for (Face face : ALL) {
      try (InputStream in = face.open();
          TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
        letters.add(font.getUnicodeCmapLookup());
      }
    }
    return new PdfFonts(ALL, letters);
  }

  /// The words with a box for each character that cannot be shown.
  ///
  /// @param missing takes the names of the scripts they belong to
  String showable(String words, Set<String> missing) {
    StringBuilder shown = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            it -> {
              if (it < 128 || has(it)) {
                shown.appendCodePoint(it);
              } else if (isCombining(it)) {
                missing.add(script(it));
              } else {
                shown.append(MISSING);
                missing.add(script(it));
              }
            });
    return shown.toString();
  }

  private boolean has(int letter) {
    return letters.stream().anyMatch(it -> it.getGlyphId(letter) > 0);
  }

  private static boolean isCombining(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static String script(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.COMMON
            || script == Character.UnicodeScript.INHERITED
            || script == Character.UnicodeScript.UNKNOWN
        ? String.format(java.util.Locale.ROOT, "U+%04X", letter)
        : script.name().charAt(0)
            + script.name().substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  static Set<String> none() {
    return new TreeSet<>();
  }
}
