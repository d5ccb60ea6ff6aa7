package app.verbatim.article.format.wire;

import app.verbatim.article.Message;
import app.verbatim.article.encoding.Decoded;
import app.verbatim.article.encoding.TextDecoder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.parser.Parser;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Parses XML that may be hostile. A document type is never read: the letters wire files name as
/// entities are put in beforehand, every other entity is an unknown one.
final class Xml {

  /// @param document as it was written
  /// @param decoded how its bytes were read
  /// @param warnings what was passed over
  record Parsed(Document document, Decoded decoded, List<Message> warnings) {}

  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})[\"']");
  private static final Pattern ROOT =
      Pattern.compile("<(?![?!])(?:[\\w.-]{1,60}:)?([A-Za-z][\\w.-]{0,60})");
  private static final Pattern ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]{0,31});");
  private static final Pattern BARE_AMPERSAND =
      Pattern.compile("&(?![A-Za-z][A-Za-z0-9]{0,31};|#\\d{1,7};|#x[0-9A-Fa-f]{1,6};)");
  private static final Set<String> OWN = Set.of("amp", "lt", "gt", "quot", "apos");
  private static final int HEAD = 8192;

  private Xml() {}

  /// The name of the first element, without prefix; empty for what is no XML.
  static String root(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
            .stripLeading();
    if (!head.startsWith("<")) {
      return "";
    }
    Matcher root = ROOT.matcher(withoutProlog(head));
    return root.lookingAt() ? root.group(1) : "";
  }

  static Parsed parse(byte[] bytes, Optional<String> asked) throws Refused {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00ef\u00bb\u00bf", "");
    Matcher encoding = ENCODING.matcher(head);
    Decoded decoded =
        TextDecoder.decode(
            bytes, asked, encoding.find() ? Optional.of(encoding.group(1)) : Optional.empty());
    List<Message> warnings = new ArrayList<>(decoded.warnings());
    String text = withLetters(withoutProlog(legal(decoded.text())), warnings);
    try {
      return new Parsed(
          builder().parse(new InputSource(new StringReader(text))), decoded, warnings);
    } catch (SAXParseException e) {
      throw new Refused("reading.xmlBroken", Math.max(1, e.getLineNumber()));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new Refused("reading.xmlBroken", 1);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setAttribute("jdk.xml.maxElementDepth", "500");
    factory.setXIncludeAware(false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    builder.setEntityResolver((name, system) -> new InputSource(new StringReader("")));
    return builder;
  }

  /// From the first element on: declarations, comments and the document type say nothing we use.
  private static String withoutProlog(String text) {
    int at = 0;
    while (true) {
      int open = text.indexOf('<', at);
      if (open < 0 || open + 1 >= text.length()) {
        return text.substring(Math.min(at, text.length()));
      }
      if (text.startsWith("<!--", open)) {
        at = after(text, "-->", open);
      } else if (text.startsWith("<?", open)) {
        at = after(text, "?>", open);
      } else if (text.startsWith("<!", open)) {
        at = afterDoctype(text, open);
      } else {
        return text.substring(open);
      }
    }
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  /// A document type ends at the first `>` outside quotes and brackets.
  private static int afterDoctype(String text, int from) {
    int depth = 0;
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '>' && depth <= 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  /// Without the control characters XML does not allow.
  private static String legal(String text) {
    StringBuilder legal = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bad = c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= '\ufffe';
      if (bad && legal == null) {
        legal = new StringBuilder(text);
      }
      if (bad && legal != null) {
        legal.setCharAt(i, ' ');
      }
    }
    return legal == null ? text : legal.toString();
  }

  private static String withLetters(String text, List<Message> warnings) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    Set<String> unknown = new LinkedHashSet<>();
    String named =
        ENTITY
            .matcher(text)
            .replaceAll(
                found -> {
                  String name = found.group(1);
                  String letter =
                      OWN.contains(name)
                          ? found.group()
                          : Parser.unescapeEntities(found.group(), false);
                  boolean known = OWN.contains(name) || !letter.equals(found.group());
                  if (!known) {
                    unknown.add(name);
                  }
                  return Matcher.quoteReplacement(known ? letter : "\ufffd");
                });
    if (!unknown.isEmpty()) {
      warnings.add(
          Message.of(
              "reading.unknownEntity", String.join(", ", unknown.stream().limit(5).toList())));
    }
    return BARE_AMPERSAND.matcher(named).replaceAll("&amp;");
  }
}
