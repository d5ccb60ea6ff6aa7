package app.verbatim.finding;

import app.verbatim.article.Passage;
import app.verbatim.extract.name.Name;
import java.util.List;

/// One person, organisation or place under all the spellings the articles use.
///
/// @param name the fullest spelling, the first article's when two are as full
public record NameAcross(String id, String name, Name.Kind kind, List<Passage> mentions) {

  public NameAcross {
    mentions = List.copyOf(mentions);
  }
}
