package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Source;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Files that name addresses in every way their format knows: none is asked for.
class NoConnectionTest {

  private final AtomicInteger asked = new AtomicInteger();
  private final ProxySelector before = ProxySelector.getDefault();
  private ServerSocket trap;

  NoConnectionTest() throws IOException {
    trap = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
  }

  @BeforeEach
  void listen() {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                while (true) {
                  trap.accept().close();
                  asked.incrementAndGet();
                }
              } catch (IOException e) {
                // closed at the end
              }
            });
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            asked.incrementAndGet();
            return List.of(Proxy.NO_PROXY);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException e) {}
        });
  }

  @AfterEach
  void stop() throws IOException {
    ProxySelector.setDefault(before);
    trap.close();
  }

  private Map<String, byte[]> files() {
    String at = "http://127.0.0.1:" + trap.getLocalPort() + "/";
    String text = "<p>La passerelle restera fermée, a annoncé mardi la municipalité du canal.</p>";
    String external =
        "<!DOCTYPE %s PUBLIC '-//X//X' '"
            + at
            + "dtd' [<!ENTITY e SYSTEM '"
            + at
            + "e'>"
            + "<!ENTITY %% p SYSTEM '"
            + at
            + "p'> %%p;]>";
    String nar = "xmlns='http://iptc.org/std/nar/2006-10-01/'";
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "html",
        Written.utf8(
            "<!DOCTYPE html SYSTEM '"
                + at
                + "dtd'><html><head><base href='"
                + at
                + "'><link"
                + " rel=stylesheet href=a.css><link rel=preload href=b><meta http-equiv=refresh"
                + " content='0;url="
                + at
                + "r'><script src='"
                + at
                + "s.js'></script><style>@import"
                + " url("
                + at
                + "i.css)</style></head><body><img src='"
                + at
                + "i.png'><iframe src='"
                + at
                + "f'></iframe><object data='"
                + at
                + "o'></object><video src='"
                + at
                + "v'></video><svg><image href='"
                + at
                + "x'/></svg>"
                + text.repeat(4)));
    files.put(
        "nitf",
        Written.utf8(
            external.formatted("nitf")
                + "<nitf><body><body.content>"
                + text
                + "<p>&e;</p><media><media-reference source='"
                + at
                + "m'/></media></body.content></body></nitf>"));
    files.put(
        "g2",
        Written.utf8(
            external.formatted("newsItem")
                + "<?xml-stylesheet href='"
                + at
                + "x.xsl'?><newsItem "
                + nar
                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='"
                + "http://iptc.org/std/nar/2006-10-01/ "
                + at
                + "x.xsd'><catalogRef href='"
                + at
                + "c'/><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='"
                + at
                + "i'/><contentSet><inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body>"
                + text
                + "</body></html></inlineXML><remoteContent href='"
                + at
                + "r'/></contentSet></newsItem>"));
    files.put(
        "rss",
        Written.utf8(
            external.formatted("rss")
                + "<rss><channel><title>t</title><item><title>&e;</title><link>"
                + at
                + "</link><enclosure url='"
                + at
                + "e'/><description>"
                + text.replace("<", "&lt;")
                + "&lt;img src=\""
                + at
                + "i\"&gt;</description></item></channel></rss>"));
    files.put(
        "ninjs",
        Written.utf8(
            "{\"uri\": \""
                + at
                + "\", \"$schema\": \""
                + at
                + "s\", \"body_html\": \""
                + text
                + "<img src='"
                + at
                + "i'>\", \"renditions\": {\"a\": {\"href\": \""
                + at
                + "h\"}}}"));
    files.put(
        "docx",
        Written.zip(
            Map.of(
                "word/document.xml",
                Written.utf8(
                    "<w:document"
                        + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>La"
                        + " passerelle restera fermée.</w:t></w:r></w:p></w:body></w:document>"),
                "word/settings.xml",
                Written.utf8("<w:settings><w:attachedTemplate r:id='rId1'/></w:settings>"),
                "word/_rels/settings.xml.rels",
                Written.utf8(
                    "<Relationships><Relationship Id='rId1' Type='attachedTemplate' Target='"
                        + at
                        + "t.dotm' TargetMode='External'/></Relationships>"))));
    files.put(
        "rtf",
        Written.utf8(
            "{\\rtf1{\\*\\template "
                + at
                + "t.dot}{\\field{\\*\\fldinst INCLUDEPICTURE \""
                + at
                + "i.png\"}}La passerelle restera ferm\\'e9e.\\par}"));
    files.put(
        "mhtml",
        Written.utf8(
            "From: a\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Location: "
                + at
                + "\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n"
                + "--b\r\n"
                + "Content-Type: text/html\r\n\r\n"
                + "<html><body><img src='"
                + at
                + "i'>"
                + text.repeat(4)
                + "\r\n--b\r\nContent-Type: message/external-body; access-type=URL; URL=\""
                + at
                + "x\"\r\n\r\n\r\n--b--\r\n"));
    files.put(
        "odt",
        Written.zip(
            Map.of(
                "mimetype",
                Written.utf8("application/vnd.oasis.opendocument.text"),
                "content.xml",
                Written.utf8(
                    "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                        + " xmlns:x='http://www.w3.org/1999/xlink'><o:body><o:text><t:section-source"
                        + " x:href='"
                        + at
                        + "s'/><t:p>La passerelle restera fermée.</t:p></o:text>"
                        + "</o:body></o:document-content>"))));
    files.put(
        "pdf",
        Written.utf8(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI("
                + at
                + ")>>>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length 0/F<</FS/URL/F("
                + at
                + "c)>>>>stream\n\nendstream endobj\ntrailer<</Root 1 0 R>>"));
    return files;
  }

  @Test
  void noFileMakesAReaderAskForAnAddress() {
    Map<String, byte[]> files = files();

    files.forEach((name, bytes) -> ArticleReaders.readAll(List.of(new Source(name, bytes))));

    assertThat(files).hasSize(10);
    assertThat(asked).hasValue(0);
  }
}
