package app.verbatim.extract.speaker;

import app.verbatim.article.Message;
import java.util.List;
import java.util.Map;

/// Sets aside marked words that nobody is quoted with: titles, names, nicknames, buttons.
final class Exclusions {

  private static final int LONGEST_NAME = 8;

  private final Line line;
  private final Drafts drafts;

  Exclusions(Line line, Drafts drafts) {
    this.line = line;
    this.drafts = drafts;
  }

  void apply() {
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, Word.Kind.QUOTE) && drafts.isOpen(line.word(i).place())) {
        Draft draft = drafts.marked(line.word(i).place());
        String reason = reason(i);
        if (!reason.isEmpty()) {
          draft.excluded = Message.of("extract.excluded." + reason);
        }
      }
    }
  }

  private String reason(int at) {
    String words = drafts.text(line.word(at).place());
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "empty";
    }
    if (at == 0
        || endsCue(at - 1)
        || words.split("[\\s\\p{Z}]+", LONGEST_NAME + 2).length > LONGEST_NAME
        || endsSentence(words)) {
      return "";
    }
    boolean proper =
        Character.isUpperCase(words.codePointAt(0)) || Character.isDigit(words.codePointAt(0));
    for (Map.Entry<String, List<String>> kind : line.vocabulary.speech().setAside().entrySet()) {
      boolean needsName =
          kind.getKey().equals("title")
              || kind.getKey().equals("name")
              || kind.getKey().equals("nickname");
      if ((proper || !needsName) && kind.getValue().stream().anyMatch(it -> standsBefore(at, it))) {
        return kind.getKey();
      }
    }
    return "";
  }

  /// "s'est dit « inquiet »" is speech, "dit « le Chat »" a nickname.
  private boolean endsCue(int at) {
    return line.cues.stream().anyMatch(cue -> cue.to() == at && cue.from() < at);
  }

  private static boolean endsSentence(String words) {
    char last = words.charAt(words.length() - 1);
    return last == '.' || last == '!' || last == '?' || last == ',';
  }

  private boolean standsBefore(int at, String phrase) {
    List<String> words = line.vocabulary.split(phrase);
    int from = at - words.size();
    if (from < 0) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!line.word(from + i).form().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
