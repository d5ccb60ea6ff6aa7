package app.verbatim.finding;

import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.name.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Roles that stand for a person: where one report has "the North Korean leader Kim Jong-un", "the
/// North Korean leader" of another is Kim Jong-un, if nobody else in the story has that role.
final class Stand {

  /// A role of one word ("the president") may be anybody's.
  private static final int LEAST_WORDS = 2;

  private static final int MOST_WORDS = 8;

  private static final String SEVERAL = "";

  /// The name's id, by the words of content of the role, in order; [#SEVERAL] where two have it.
  private final Map<List<String>, String> byRole = new HashMap<>();

  private int longest;

  Stand(List<Extract> extracts, List<Tokens> tokens, NameRegister names) {
    for (int i = 0; i < extracts.size(); i++) {
      Map<Span, String> ids = names.at(i);
      String language = extracts.get(i).article().language();
      for (Name name : extracts.get(i).names()) {
        for (Name.Mention mention : name.mentions()) {
          String id = ids.get(mention.span());
          if (name.kind() == Name.Kind.PERSON && id != null && mention.role().isPresent()) {
            add(keys(tokens.get(i).in(mention.role().get()), language), "@" + id);
          }
        }
      }
    }
  }

  private void add(List<String> role, String id) {
    if (role.size() >= LEAST_WORDS && role.size() <= MOST_WORDS) {
      byRole.merge(role, id, (known, other) -> known.equals(other) ? known : SEVERAL);
      longest = Math.max(longest, role.size());
    }
  }

  private static List<String> keys(List<Token> tokens, String language) {
    return tokens.stream()
        .filter(it -> !it.isFunction())
        .map(it -> language + " " + Vocabulary.key(it, language))
        .toList();
  }

  /// The names roles stand for where the name itself is not given, by the place of each of the
  /// role's words among the tokens.
  Map<Integer, String> in(Version version) {
    Map<Integer, String> found = new HashMap<>();
    if (byRole.isEmpty()) {
      return found;
    }
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < version.tokens().size(); i++) {
      if (!version.tokens().get(i).isFunction()) {
        places.add(i);
      }
    }
    List<String> keys = keys(version.tokens(), version.language());
    for (int i = 0; i < keys.size(); i++) {
      for (int end = Math.min(keys.size(), i + longest); end >= i + LEAST_WORDS; end--) {
        String id = byRole.getOrDefault(keys.subList(i, end), SEVERAL);
        if (!id.equals(SEVERAL)
            && version.tokens().stream().noneMatch(it -> it.meaning().equals(id))) {
          places.subList(i, end).forEach(place -> found.put(place, id));
          i = end - 1;
          break;
        }
      }
    }
    return found;
  }
}
