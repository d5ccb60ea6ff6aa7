package app.verbatim.article.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Writes one story in every format that is read.
public final class Written {

  private static final String NAR = "xmlns='http://iptc.org/std/nar/2006-10-01/'";

  private Written() {}

  /// The same story by the ending its files have, in a fixed order.
  public static Map<String, byte[]> everywhere(String headline, List<String> paragraphs) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("txt", utf8(headline + "\n\n" + String.join("\n\n", paragraphs) + "\n"));
    files.put("html", html(headline, paragraphs));
    files.put("docx", docx(headline, paragraphs));
    files.put("odt", odt(headline, paragraphs));
    files.put("rtf", rtf(headline, paragraphs));
    files.put("pdf", pdf(headline, paragraphs));
    files.put("eml", eml(headline, paragraphs));
    files.put("mhtml", mhtml(headline, paragraphs));
    files.put("g2.xml", g2(headline, paragraphs));
    files.put("nitf.xml", nitf(headline, paragraphs));
    files.put("rss.xml", rss(headline, paragraphs));
    files.put("json", ninjs(headline, paragraphs));
    files.put("newsml1.xml", newsMl1(headline, paragraphs));
    files.put("atom.xml", atom(headline, paragraphs));
    files.put("iptc7901", iptc7901(headline, paragraphs));
    files.put("anpa", anpa(headline, paragraphs));
    files.put("zip", zip(Map.of("story.txt", files.get("txt"))));
    return files;
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String xml(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String all(String start, List<String> paragraphs, String end) {
    StringBuilder all = new StringBuilder();
    paragraphs.forEach(it -> all.append(start).append(xml(it)).append(end));
    return all.toString();
  }

  static byte[] html(String headline, List<String> paragraphs) {
    return utf8(
        "<!DOCTYPE html><html><head><title>"
            + xml(headline)
            + "</title></head><body><article><h1>"
            + xml(headline)
            + "</h1>"
            + all("<p>", paragraphs, "</p>")
            + "</article></body></html>");
  }

  static byte[] docx(String headline, List<String> paragraphs) {
    return docx(
        "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>"
            + xml(headline)
            + "</w:t></w:r></w:p>"
            + all("<w:p><w:r><w:t>", paragraphs, "</w:t></w:r></w:p>"));
  }

  /// @param body of WordprocessingML
  static byte[] docx(String body) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", utf8("<Types/>"));
    parts.put(
        "word/document.xml",
        utf8(
            "<?xml version='1.0' encoding='UTF-8'?><w:document"
                + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>"
                + body
                + "</w:body></w:document>"));
    return zip(parts);
  }

  static byte[] odt(String headline, List<String> paragraphs) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    parts.put(
        "content.xml",
        utf8(
            "<office:document-content"
                + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>"
                + "<office:text><text:tracked-changes><text:p>supprimé</text:p></text:tracked-changes><text:p"
                + " text:style-name='Title'>"
                + xml(headline)
                + "</text:p>"
                + all("<text:p>", paragraphs, "</text:p>")
                + "</office:text></office:body></office:document-content>"));
    return zip(parts, true);
  }

  static byte[] rtf(String headline, List<String> paragraphs) {
    StringBuilder rtf =
        new StringBuilder("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title x}}");
    List<String> all = new ArrayList<>(List.of(headline));
    all.addAll(paragraphs);
    for (String paragraph : all) {
      for (int i = 0; i < paragraph.length(); i++) {
        char c = paragraph.charAt(i);
        rtf.append(c < 128 ? String.valueOf(c) : "\\u" + (short) c + "?");
      }
      rtf.append("\\par ");
    }
    return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] pdf(String headline, List<String> paragraphs) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        float y = 740;
        y = print(out, headline, 60, y, 18, 60);
        for (String paragraph : paragraphs) {
          y = print(out, paragraph, 60, y - 12, 11, 80);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Prints words in lines of so many letters; answers where the next line would stand.
  static float print(
      PDPageContentStream out, String words, float x, float top, float size, int letters)
      throws IOException {
    PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
    float y = top;
    StringBuilder line = new StringBuilder();
    for (String word : (words + " \0").split(" ")) {
      if (word.equals("\0") || line.length() + word.length() > letters) {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
        out.showText(line.toString());
        out.endText();
        y -= size * 1.3f;
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    return y;
  }

  static byte[] eml(String headline, List<String> paragraphs) {
    String subject =
        java.util.Base64.getEncoder().encodeToString(headline.getBytes(StandardCharsets.UTF_8));
    String body =
        java.util.Base64.getMimeEncoder()
            .encodeToString(utf8(String.join("\r\n\r\n", paragraphs) + "\r\n\r\n> cité avant\r\n"));
    return utf8(
        "From: desk@example.org\r\nTo: all@example.org\r\nDate: Tue, 11 Mar 2025 09:00:00 +0000\r\n"
            + "Subject: =?UTF-8?B?"
            + subject
            + "?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + body
            + "\r\n");
  }

  static byte[] mhtml(String headline, List<String> paragraphs) {
    String body = java.util.Base64.getMimeEncoder().encodeToString(html(headline, paragraphs));
    return utf8(
        "From: <Saved by Browser>\r\nSnapshot-Content-Location: https://example.org/a\r\n"
            + "Subject: a\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b1\"\r\n\r\n"
            + "--b1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + body
            + "\r\n--b1--\r\n");
  }

  static byte[] g2(String headline, List<String> paragraphs) {
    return utf8(
        "<?xml version='1.0' encoding='UTF-8'?><newsItem "
            + NAR
            + " guid='urn:x:1' version='1'><itemMeta><itemClass qcode='ninat:text'/>"
            + "<pubStatus qcode='stat:usable'/></itemMeta><contentMeta><headline>"
            + xml(headline)
            + "</headline></contentMeta><contentSet><inlineXML>"
            + "<html xmlns='http://www.w3.org/1999/xhtml'><body>"
            + all("<p>", paragraphs, "</p>")
            + "</body></html></inlineXML></contentSet></newsItem>");
  }

  static byte[] nitf(String headline, List<String> paragraphs) {
    return utf8(
        "<nitf><body><body.head><hedline><hl1>"
            + xml(headline)
            + "</hl1></hedline></body.head><body.content>"
            + all("<p>", paragraphs, "</p>")
            + "</body.content></body></nitf>");
  }

  static byte[] rss(String headline, List<String> paragraphs) {
    return utf8(
        "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>t</title>"
            + "<item><title>"
            + xml(headline)
            + "</title><content:encoded>"
            + xml(all("<p>", paragraphs, "</p>"))
            + "</content:encoded></item></channel></rss>");
  }

  static byte[] newsMl1(String headline, List<String> paragraphs) {
    return utf8(
        "<?xml version='1.0' encoding='UTF-8'?><NewsML><NewsItem><Identification><NewsIdentifier>"
            + "<NewsItemId>1</NewsItemId></NewsIdentifier></Identification><NewsComponent>"
            + "<NewsLines><HeadLine>"
            + xml(headline)
            + "</HeadLine></NewsLines><ContentItem><DataContent>"
            + all("<p>", paragraphs, "</p>")
            + "</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>");
  }

  static byte[] atom(String headline, List<String> paragraphs) {
    return utf8(
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><entry><title>"
            + xml(headline)
            + "</title><content type='html'>"
            + xml(all("<p>", paragraphs, "</p>"))
            + "</content></entry></feed>");
  }

  static byte[] iptc7901(String headline, List<String> paragraphs) {
    return utf8(
        "\u0001afp0042 3 pl 84  fr 1100\r\n\r\nCanal/\r\n\u0002"
            + headline
            + " =\r\n\r\n"
            + String.join("\r\n\r\n", paragraphs)
            + "\r\n\r\n\u0003111530 GMT Mar 25\r\n");
  }

  static byte[] anpa(String headline, List<String> paragraphs) {
    return utf8(
        "\u0016\u0016\u0001a4123\u001fxyz-\r\n"
            + "u i\u0013BC-Canal  03-11 0084\r\n"
            + "\u0002^BC-Canal,0084<\r\n"
            + "^"
            + headline
            + "<\r\n\t"
            + String.join("\r\n\t", paragraphs)
            + "\r\n\u0003");
  }

  static byte[] ninjs(String headline, List<String> paragraphs) {
    return utf8(
        "{\"uri\": \"urn:x:1\", \"type\": \"text\", \"headline\": "
            + json(headline)
            + ", \"body_text\": "
            + json(String.join("\n\n", paragraphs))
            + "}");
  }

  static String json(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  static byte[] zip(Map<String, byte[]> files) {
    return zip(files, false);
  }

  private static byte[] zip(Map<String, byte[]> files, boolean firstPlain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      boolean plain = firstPlain;
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.setLevel(plain ? 0 : 6);
        plain = false;
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
