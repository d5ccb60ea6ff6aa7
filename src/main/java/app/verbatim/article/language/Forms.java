package app.verbatim.article.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the forms of words are looked up, and what the dictionary's tags mean.
///
/// @param dictionary path of a morfologik dictionary among the resources; empty when there is none
/// @param tags what a reading `form/lemma/tag` looks like (a regular expression) for each of
///   `verb`, `participle`, `past`, `future`, `conditional`, `noun`, `adjective`, `name`, `ordinary`
///   (anything but a name), `reported` (the mood of what others said, where there is one)
/// @param suffixes endings that a word loses to become its stem, where no dictionary knows it
public record Forms(Optional<String> dictionary, Map<String, String> tags, List<String> suffixes) {

  public Forms {
    tags = Map.copyOf(tags);
    suffixes = List.copyOf(suffixes);
  }
}
