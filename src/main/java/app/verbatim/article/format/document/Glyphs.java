package app.verbatim.article.format.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Gathers the letters of one page with their places.
final class Glyphs extends PDFTextStripper {

  private static final int MOST = 200_000;

  private final List<Glyph> glyphs = new ArrayList<>();
  // bold is sometimes made by printing twice
  private final Set<String> printed = new HashSet<>();

  private Glyphs() throws IOException {}

  static List<Glyph> of(PDDocument document, int page) throws IOException {
    Glyphs glyphs = new Glyphs();
    glyphs.setStartPage(page + 1);
    glyphs.setEndPage(page + 1);
    glyphs.writeText(document, Writer.nullWriter());
    return glyphs.glyphs;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String letter = text.getUnicode();
    if (letter == null || letter.isBlank() || glyphs.size() >= MOST || text.getDir() != 0) {
      return;
    }
    float left = text.getXDirAdj();
    float base = text.getYDirAdj();
    float size = Math.max(1, text.getFontSizeInPt());
    if (printed.add(letter + Math.round(left) + "/" + Math.round(base))) {
      glyphs.add(new Glyph(letter, left, left + text.getWidthDirAdj(), base, size));
    }
  }
}
