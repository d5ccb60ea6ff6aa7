package app.verbatim.article.format.document;

import app.verbatim.article.Message;
import app.verbatim.article.page.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of a Word document. What is marked as deleted or moved away is no text, unless the
/// version before the changes is asked for.
final class Docx {

  /// @param changed whether changes are marked in it
  record Text(List<Piece> pieces, boolean changed, List<Message> warnings) {}

  /// Gone once the changes are accepted.
  private static final Set<String> OLD = Set.of("del", "moveFrom", "delText", "delInstrText");

  /// Not there before them.
  private static final Set<String> NEW = Set.of("ins", "moveTo");

  /// Other renderings, codes of fields, and pictures.
  private static final Set<String> UNSEEN =
      Set.of("Fallback", "instrText", "delInstrText", "rPr", "sectPr", "tblPr", "rt", "pict");

  private final boolean before;
  private final Paragraphs paragraphs = new Paragraphs();
  private boolean changed;

  private Docx(boolean before) {
    this.before = before;
  }

  /// @param before the text as it was before the changes marked in it
  static Text read(byte[] bytes, boolean before) throws Refused {
    List<Archive.Entry> entries =
        Archive.entries(
            bytes,
            it ->
                it.equals("word/document.xml")
                    || it.equals("word/footnotes.xml")
                    || it.equals("word/endnotes.xml")
                    || it.endsWith("EncryptedPackage"));
    Optional<byte[]> document = Archive.entry(entries, "word/document.xml");
    if (document.isEmpty()) {
      throw new Refused("reading.zipBroken");
    }
    Docx docx = new Docx(before);
    List<Message> warnings = new ArrayList<>();
    try {
      docx.part(document.get());
      for (String notes : new String[] {"word/footnotes.xml", "word/endnotes.xml"}) {
        Optional<byte[]> found = Archive.entry(entries, notes);
        if (found.isPresent()) {
          docx.part(found.get());
        }
      }
    } catch (XMLStreamException e) {
      if (docx.paragraphs.pieces.isEmpty()) {
        throw new Refused("reading.documentBroken");
      }
      docx.paragraphs.end();
      warnings.add(Message.of("reading.cutOff"));
    }
    return new Text(docx.paragraphs.pieces, docx.changed, warnings);
  }

  private void part(byte[] xml) throws XMLStreamException {
    XMLStreamReader in = Stream.of(xml);
    int skipped = 0;
    Deque<String> open = new ArrayDeque<>();
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = in.getLocalName();
          if (skipped > 0 || isSkipped(name) || isSeparator(in, name)) {
            skipped++;
          } else {
            open.push(name);
            start(in, name);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (skipped > 0) {
            skipped--;
          } else {
            open.pop();
            if (in.getLocalName().equals("p")) {
              paragraphs.end();
            }
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (skipped == 0 && isText(open.peek())) {
            paragraphs.add(in.getText());
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("an entity in a document");
        default -> {}
      }
    }
    paragraphs.end();
  }

  private boolean isText(@org.jspecify.annotations.Nullable String element) {
    return element != null && (element.equals("t") || before && element.equals("delText"));
  }

  private boolean isSkipped(String name) {
    changed |= OLD.contains(name) || NEW.contains(name);
    return UNSEEN.contains(name) || (before ? NEW : OLD).contains(name);
  }

  /// The lines that stand between text and notes are notes of their own.
  private static boolean isSeparator(XMLStreamReader in, String name) {
    return (name.equals("footnote") || name.equals("endnote"))
        && Stream.attribute(in, "type").toLowerCase(java.util.Locale.ROOT).contains("separator");
  }

  private void start(XMLStreamReader in, String name) {
    switch (name) {
      case "pStyle" -> paragraphs.style(Stream.attribute(in, "val"));
      case "tab", "br", "cr" -> paragraphs.add(" ");
      case "noBreakHyphen" -> paragraphs.add("\u2011");
      case "softHyphen" -> paragraphs.add("\u00ad");
      case "sym" -> symbol(Stream.attribute(in, "char"));
      case "txbxContent" -> paragraphs.end();
      default -> {}
    }
  }

  private void symbol(String hex) {
    if (hex.matches("[0-9A-Fa-f]{4}")) {
      char c = (char) Integer.parseInt(hex, 16);
      paragraphs.add(c >= 0xf000 && c < 0xf100 ? "\ufffd" : String.valueOf(c));
    }
  }
}
