package app.verbatim.report.format.office;

import app.verbatim.report.WellFormed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of an Office file, a zip of XML. Stored, not packed: the same parts give the same
/// bytes on every machine.
final class Parts {

  static final String MAIN = "http://schemas.openxmlformats.org/";

  private static final String PACKAGE = MAIN + "package/2006/";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();

  /// @param name without the first slash
  /// @param type the content type after `application/vnd.openxmlformats-`
  void put(String name, String type, String xml) {
    types.append(
        "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-%s+xml\"/>"
            .formatted(name, type));
    parts.put(name, HEAD + xml);
  }

  /// Which parts a part leads to.
  ///
  /// @param of the part's name; empty for the whole file
  void relate(String of, Map<String, String> targets) {
    StringBuilder all = new StringBuilder();
    int number = 1;
    for (Map.Entry<String, String> target : targets.entrySet()) {
      all.append(
          "<Relationship Id=\"r%s\" Type=\"%s\" Target=\"%s\"/>"
              .formatted(number++, MAIN + target.getValue(), target.getKey()));
    }
    int folder = of.lastIndexOf('/') + 1;
    parts.put(
        of.substring(0, folder) + "_rels/" + of.substring(folder) + ".rels",
        HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>");
  }

  /// The title, for the program that opens it.
  void title(String title, String language) {
    put(
        "docProps/core.xml",
        "package.core-properties",
        """
        <cp:coreProperties xmlns:cp="%smetadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">\
        <dc:title>%s</dc:title><dc:language>%s</dc:language></cp:coreProperties>\
        """
            .formatted(PACKAGE, escape(title), language));
  }

  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    put(
        zip,
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + types
            + "</Types>");
    for (Map.Entry<String, String> part : parts.entrySet()) {
      put(zip, part.getKey(), part.getValue());
    }
    zip.finish();
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /// Words as XML: nothing in them can become markup.
  static String escape(String words) {
    return WellFormed.of(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
