package app.verbatim.article.format.document;

import app.verbatim.article.ArticleReader;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.page.Articles;
import app.verbatim.article.page.Manuscript;
import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Stated;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// OpenDocument texts. Deleted text stands outside the text and is not read.
public final class OdtReader implements ArticleReader {

  private static final Set<String> UNSEEN =
      Set.of(
          "tracked-changes", "annotation", "note-citation", "sequence-decls", "forms", "scripts");

  @Override
  public boolean recognizes(Source source) {
    return Archive.is(source.bytes())
        && Archive.holds(source.bytes(), "application/vnd.oasis.opendocument.text");
  }

  @Override
  public ReadResult read(Source source, String id, String letter) {
    try {
      List<Archive.Entry> entries =
          Archive.entries(
              source.bytes(), it -> it.equals("content.xml") || it.equals("META-INF/manifest.xml"));
      boolean locked =
          Archive.entry(entries, "META-INF/manifest.xml")
              .map(it -> new String(it, StandardCharsets.UTF_8).contains("encryption-data"))
              .orElse(false);
      if (locked) {
        return new Unreadable(source.name(), Message.of("reading.encrypted"));
      }
      Optional<byte[]> content = Archive.entry(entries, "content.xml");
      if (content.isEmpty()) {
        return new Unreadable(source.name(), Message.of("reading.zipBroken"));
      }
      List<Message> warnings = new ArrayList<>();
      List<Piece> pieces = pieces(content.get(), warnings);
      return pieces.isEmpty()
          ? new Unreadable(
              source.name(),
              Message.of(warnings.isEmpty() ? "reading.documentEmpty" : "reading.documentBroken"))
          : new Read(
              Articles.of(
                  source,
                  id,
                  letter,
                  new Manuscript("odt", pieces, Stated.NOTHING, Optional.empty(), warnings)));
    } catch (Refused e) {
      return new Unreadable(source.name(), e.reason());
    }
  }

  private static List<Piece> pieces(byte[] content, List<Message> warnings) {
    Paragraphs paragraphs = new Paragraphs();
    try {
      XMLStreamReader in = Stream.of(content);
      int skipped = 0;
      int paragraph = 0;
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            String name = in.getLocalName();
            if (skipped > 0 || UNSEEN.contains(name)) {
              skipped++;
            } else if (name.equals("p") || name.equals("h")) {
              paragraphs.end();
              paragraph++;
              paragraphs.style(Stream.attribute(in, "style-name"));
            } else if (paragraph > 0) {
              mark(in, name, paragraphs);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (skipped > 0) {
              skipped--;
            } else if (in.getLocalName().equals("p") || in.getLocalName().equals("h")) {
              paragraphs.end();
              paragraph--;
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (skipped == 0 && paragraph > 0) {
              paragraphs.add(in.getText());
            }
          }
          case XMLStreamConstants.ENTITY_REFERENCE ->
              throw new XMLStreamException("an entity in a document");
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      warnings.add(Message.of("reading.cutOff"));
    }
    paragraphs.end();
    return paragraphs.pieces;
  }

  private static void mark(XMLStreamReader in, String name, Paragraphs paragraphs) {
    switch (name) {
      case "s", "tab", "line-break" -> paragraphs.add(" ");
      case "soft-hyphen" -> paragraphs.add("\u00ad");
      default -> {}
    }
  }
}
