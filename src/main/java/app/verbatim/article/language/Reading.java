package app.verbatim.article.language;

import java.util.List;
import java.util.Map;

/// Phrases that tell page furniture, captions, credits and bylines from the story. A phrase is
/// matched against a whole line, folded; `*` stands for any words, `#` for a number, ` *` at the
/// end for more words or none, `=` in front for "only a line that is no sentence".
///
/// @param words the commonest words, which tell the language
/// @param furniture phrases of what stands round a story on its page
/// @param photo words of captions and photo credits
/// @param byline words of signatures
/// @param agencies the names of each news agency, by its short name
/// @param credit words that credit an agency
/// @param outlet phrases in which a page names itself, `{}` standing for the name
/// @param examples lines with the kind each is read as
public record Reading(
    List<String> words,
    Furniture furniture,
    Photo photo,
    Byline byline,
    Map<String, List<String>> agencies,
    Crediting credit,
    List<String> outlet,
    List<Example> examples) {

  /// @param demonstration the text says it was written as a demonstration
  /// @param comments the comment form; nothing after it is the story
  /// @param related links to other stories, mostly after the story
  /// @param links a link to another story, mostly between two paragraphs
  /// @param newsletter calls to subscribe or to be notified
  /// @param account log in, register, pay
  /// @param legal rights, cookies, terms
  /// @param readingTime how long it takes to read
  /// @param published when it was published
  /// @param updated when it was changed
  /// @param navigation menus, buttons, section names
  public record Furniture(
      List<String> demonstration,
      List<String> comments,
      List<String> related,
      List<String> links,
      List<String> newsletter,
      List<String> account,
      List<String> legal,
      List<String> readingTime,
      List<String> published,
      List<String> updated,
      List<String> navigation) {}

  /// @param labels words before a credit or a caption ("Photo:")
  /// @param sources picture agencies and libraries that credit only pictures
  /// @param endings what closes a caption ("file photo")
  public record Photo(List<String> labels, List<String> sources, List<String> endings) {}

  /// @param leads words before the name ("By")
  /// @param joins words between names ("and", "with")
  /// @param desks who signs without a name ("the newsroom")
  /// @param places words before the place or post of the one who signs ("in", "correspondent")
  /// @param signOffs phrases of the line that ends a dispatch ("Editing by…")
  public record Byline(
      List<String> leads,
      List<String> joins,
      List<String> desks,
      List<String> places,
      List<String> signOffs) {}

  /// @param before words before the agency ("according to", "told")
  /// @param after words after it ("reported")
  /// @param articles words that may stand between, besides "agency" and what describes it
  /// @param agency words for "agency"
  /// @param names words that tell that a name is an agency's ("press", "news")
  public record Crediting(
      List<String> before,
      List<String> after,
      List<String> articles,
      List<String> agency,
      List<String> names) {}

  /// @param lines a page, one string a line
  /// @param kinds what each line is, in the words of the contract, `-` for an empty one
  public record Example(List<String> lines, List<String> kinds) {}
}
