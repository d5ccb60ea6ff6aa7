package app.verbatim.article.format.document;

import app.verbatim.article.Message;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.page.Articles;
import app.verbatim.article.page.Manuscript;
import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The words of a PDF in reading order. Pictures are not looked at, scripts not run, attachments
/// not opened.
final class Pdf {

  private static final int MOST_PAGES = 2_000;

  private Pdf() {}

  static ReadResult read(Source source, String id, String letter) {
    try {
      Deflated.check(source.bytes());
    } catch (Refused e) {
      return new Unreadable(source.name(), e.reason());
    }
    try (PDDocument document = Loader.loadPDF(source.bytes())) {
      List<List<PdfLine>> pages = new ArrayList<>();
      boolean words = false;
      for (int page = 0; page < Math.min(document.getNumberOfPages(), MOST_PAGES); page++) {
        if (Thread.currentThread().isInterrupted()) {
          return new Unreadable(source.name(), Message.of("reading.tooLongToRead"));
        }
        List<PdfLine> lines = Columns.lines(Glyphs.of(document, page));
        words |= !lines.isEmpty();
        pages.add(lines);
      }
      if (!words) {
        return new Unreadable(source.name(), Message.of("reading.pdfScan"));
      }
      List<Piece> pieces = PdfParagraphs.of(pages);
      List<Message> warnings =
          document.getNumberOfPages() > MOST_PAGES
              ? List.of(Message.of("reading.manyPages", MOST_PAGES))
              : List.of();
      return new Read(
          Articles.of(
              source,
              id,
              letter,
              new Manuscript("pdf", pieces, Stated.NOTHING, Optional.empty(), warnings)));
    } catch (InvalidPasswordException e) {
      return new Unreadable(source.name(), Message.of("reading.encrypted"));
    } catch (LinkageError e) {
      // ciphers that need a library we do without
      return new Unreadable(source.name(), Message.of("reading.encrypted"));
    } catch (IOException | RuntimeException e) {
      return new Unreadable(source.name(), Message.of("reading.documentBroken"));
    }
  }
}
