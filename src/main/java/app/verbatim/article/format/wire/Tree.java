package app.verbatim.article.format.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Finds elements by their names without prefix.
final class Tree {

  private Tree() {}

  /// The first element below with this name; then below that the next name, and so on.
  static Optional<Element> first(Element from, String... names) {
    Element at = from;
    for (String name : names) {
      NodeList found = at.getElementsByTagNameNS("*", name);
      if (found.getLength() == 0) {
        return Optional.empty();
      }
      at = (Element) found.item(0);
    }
    return Optional.of(at);
  }

  /// All below with this name, the first thousand of them.
  static List<Element> all(Element from, String name) {
    NodeList found = from.getElementsByTagNameNS("*", name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < Math.min(1000, found.getLength()); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(it -> name.equals(it.getLocalName())).toList();
  }

  static Optional<String> text(Element from, String... names) {
    return first(from, names).flatMap(Tree::words);
  }

  static Optional<String> words(Element element) {
    String words = element.getTextContent().replaceAll("\\s+", " ").strip();
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /// The first of these attributes that says something.
  static Optional<String> attribute(Element element, String... names) {
    for (String name : names) {
      String value = element.getAttribute(name).strip();
      if (!value.isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
