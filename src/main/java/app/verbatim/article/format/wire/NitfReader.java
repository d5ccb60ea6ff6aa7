package app.verbatim.article.format.wire;

import app.verbatim.article.page.Manuscript;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/// NITF as a file of its own.
public final class NitfReader extends XmlReader {

  public NitfReader() {
    super("nitf");
  }

  @Override
  List<Element> items(Element root) {
    return List.of(root);
  }

  @Override
  Manuscript manuscript(Element item, Element root, Xml.Parsed parsed) throws Refused {
    Dispatch dispatch = new Dispatch();
    dispatch.warnings.addAll(parsed.warnings());
    Nitf.read(item, dispatch);
    return dispatch.manuscript("nitf", Optional.of(parsed.decoded().charset()), Optional.empty());
  }
}
