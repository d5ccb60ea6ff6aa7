package app.verbatim.ui.desktop.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One row of the list and all that the card and the panes show of it, in one language.
///
/// @param id stable when the language changes or another article is added
/// @param number its place in its group, from 1
/// @param title who it is about
/// @param differing the differing words, `|` between the articles; in the articles' own words
/// @param brief where it stands, in few signs ("A 4 · B 2")
/// @param places where it stands ("A § 4 · B § 2")
/// @param sentence one sentence that can be read aloud as it stands
/// @param reason why it matters; may be empty
/// @param faces the fullest version of each article, in their order; then the others
/// @param kinds of its findings, as the contract calls them
/// @param probable true where the link is to be confirmed
public record Entry(
    String id,
    Group group,
    int number,
    Mark mark,
    String title,
    String differing,
    String brief,
    String places,
    String sentence,
    String reason,
    List<Face> faces,
    List<String> kinds,
    boolean probable) {

  public Entry {
    faces = List.copyOf(faces);
    kinds = List.copyOf(kinds);
  }

  /// The fullest version this article gives.
  public Optional<Face> in(String article) {
    return faces.stream().filter(face -> face.article().equals(article)).findFirst();
  }

  /// One article for each wording first, so that what differs stands side by side; then the others.
  public List<String> contrasted() {
    Map<String, String> first = new LinkedHashMap<>();
    faces.forEach(face -> first.putIfAbsent(face.words(), face.article()));
    return Stream.concat(first.values().stream(), articles().stream()).distinct().toList();
  }

  /// The articles it speaks of, each once.
  public List<String> articles() {
    return faces.stream().map(Face::article).distinct().toList();
  }

  /// Who is quoted in it, each once.
  public List<String> speakers() {
    return faces.stream().map(Face::speaker).filter(it -> !it.isEmpty()).distinct().toList();
  }
}
