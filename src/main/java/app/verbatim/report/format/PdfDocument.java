package app.verbatim.report.format;

import app.verbatim.report.Note;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/// Lays the pages out. Nothing is fetched, and no clock is read: the same note gives the same
/// bytes.
final class PdfDocument {

  private PdfDocument() {}

  static void write(Note note, OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    PdfFonts fonts = PdfFonts.read();
    String page = PdfPage.of(note, fonts).markup();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useUriResolver((base, address) -> null);
    builder.useExternalResourceAccessControl(
        (address, kind) -> false,
        com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
            .RUN_BEFORE_RESOLVING_URI);
    builder.useUnicodeLineBreaker(new LineBreaks(note.messages().locale()));
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Verbatim");
    for (PdfFonts.Face face : fonts.faces()) {
      builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true);
    }
    builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(page)), "");
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument document = laidOut(renderer)) {
      withoutClock(document, note);
      document.save(out);
    }
  }

  private static PDDocument laidOut(PdfBoxRenderer renderer) throws IOException {
    renderer.layout();
    return renderer.createPDFKeepOpen();
  }

  /// The library writes the time into the document and its number; a note tells its times itself.
  private static void withoutClock(PDDocument document, Note note) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(null);
    information.setModificationDate(null);
    information.setTitle(note.say("report.title", note.title()));
    document.setDocumentId(1L);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      String all = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
      String timeless =
          all.replaceAll("<(xmp:(?:Create|Modify|Metadata)Date)>[^<]*</\\1>", "")
              .replaceAll("xmp:(?:Create|Modify|Metadata)Date=\"[^\"]*\"", "");
      metadata.importXMPMetadata(timeless.getBytes(StandardCharsets.UTF_8));
    }
  }
}
