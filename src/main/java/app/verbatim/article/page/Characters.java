package app.verbatim.article.page;

import app.verbatim.article.Message;
import app.verbatim.article.Unseen;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Notices characters that make a text look like another one: invisible ones, those that turn the
/// direction of writing, and letters of another alphabet that look alike.
final class Characters {

  private static final int MOST_NAMED = 5;

  /// Alphabets whose letters are mistaken for each other.
  private static final Set<UnicodeScript> ALIKE =
      Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  private Characters() {}

  static List<Message> notices(String text) {
    int turning = 0;
    int hidden = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u00ad') {
        turning += Unseen.isTurning(c) ? 1 : 0;
        hidden += Unseen.isHidden(text, i) ? 1 : 0;
      }
    }
    List<Message> notices = new ArrayList<>();
    if (turning > 0) {
      notices.add(Message.of("reading.turning", turning));
    }
    if (hidden > 0) {
      notices.add(Message.of("reading.hidden", hidden));
    }
    Set<String> mixed = mixed(text);
    if (!mixed.isEmpty()) {
      List<String> named = mixed.stream().limit(MOST_NAMED).toList();
      notices.add(Message.of("reading.mixedScripts", mixed.size(), String.join(", ", named)));
    }
    return notices;
  }

  /// Words with letters of two alphabets that look alike.
  private static Set<String> mixed(String text) {
    Set<String> found = new LinkedHashSet<>();
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      boolean latin = false;
      boolean other = false;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        char c = text.charAt(i);
        if (c < '\u02b0') {
          latin = true;
        } else {
          UnicodeScript script = UnicodeScript.of(c);
          latin |= script == UnicodeScript.LATIN;
          other |= script != UnicodeScript.LATIN && ALIKE.contains(script);
        }
        i++;
      }
      // "µm" and "Ω" beside a word are units
      if (latin && other && i - start >= 3 && i - start <= 60) {
        found.add(text.substring(start, i));
      }
    }
    return found;
  }
}
