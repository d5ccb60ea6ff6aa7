package app.verbatim.article.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A shape of words, as the language files write it: `[le] {weekday} {day} {month} [{year}]`. Words
/// in square brackets may be missing, `<a|b>` is one of the two (`[a|b]` or none), a name in braces
/// is a [Term] whose value is kept (a digit after the name tells two of them apart: `{day2}`). What
/// stands before `^` and after `$` must be there but is not part of the match. White space does not
/// count.
public final class Shape {

  /// Where a shape stands, and the values of its terms.
  public record Match(Shape shape, int start, int end, int after, Map<String, Integer> values) {

    public Optional<Integer> value(String term) {
      return Optional.ofNullable(values.get(term));
    }

    public boolean has(String term) {
      return values.containsKey(term);
    }
  }

  /// Stands for any word in [#seconds].
  static final String ANY = "*";

  /// What a language file calls this shape's meaning, such as `day -1`.
  private final String meaning;

  private final String written;
  private final Node first;

  private Shape(String meaning, String written, Node first) {
    this.meaning = meaning;
    this.written = written;
    this.first = first;
  }

  public static Shape of(String meaning, String written, Map<String, Term> terms) {
    return new Shape(meaning, written, new Compiler(written, terms).compile());
  }

  public String meaning() {
    return meaning;
  }

  @Override
  public String toString() {
    return written;
  }

  /// The words it can begin with; [Term#DIGITS] for any number.
  Set<String> firsts() {
    return first.firsts();
  }

  /// The words that can stand second after this first one; with [#ANY] when any can.
  Set<String> seconds(String word) {
    return first.seconds(word);
  }

  Optional<Match> at(Words words, int i) {
    State state = new State(words);
    int after = first.match(state, i);
    if (after < 0) {
      return Optional.empty();
    }
    int start = state.start < 0 ? i : state.start;
    int end = state.end < 0 ? after : state.end;
    return end <= start
        ? Optional.empty()
        : Optional.of(new Match(this, start, end, after, Map.copyOf(state.values)));
  }

  private static final class State {
    final Words words;
    // made when there is a first value: most attempts fail before
    Map<String, Integer> values = Map.of();
    int start = -1;
    int end = -1;

    State(Words words) {
      this.words = words;
    }

    void keep(String name, int value) {
      if (values.isEmpty()) {
        values = new HashMap<>();
      }
      values.putIfAbsent(name, value);
    }
  }

  /// A piece of a shape; each knows what follows it. Matching answers the place after the last
  /// word, or -1.
  private interface Node {
    int match(State state, int i);

    Set<String> firsts();

    /// What may follow `word` where the piece begins with it; [#ANY] when that is not known.
    Set<String> seconds(String word);

    boolean canEnd();
  }

  private record End() implements Node {
    @Override
    public int match(State state, int i) {
      return i;
    }

    @Override
    public Set<String> firsts() {
      return Set.of();
    }

    @Override
    public Set<String> seconds(String word) {
      return Set.of();
    }

    @Override
    public boolean canEnd() {
      return true;
    }
  }

  /// @param written not empty where only an accent tells the word from another ("dès", "des"); a
  ///   capital may lack it
  private record Literal(String word, String written, Node next) implements Node {
    @Override
    public int match(State state, int i) {
      boolean stands =
          state.words.at(i).equals(word)
              && (written.isEmpty()
                  || state.words.isCapital(i)
                  || state.words.written(i).equals(written));
      return stands ? next.match(state, i + 1) : -1;
    }

    @Override
    public Set<String> firsts() {
      return Set.of(key());
    }

    private String key() {
      return Character.isDigit(word.charAt(0)) ? Term.DIGITS : word;
    }

    @Override
    public Set<String> seconds(String first) {
      return !first.equals(key()) ? Set.of() : next.canEnd() ? Set.of(ANY) : next.firsts();
    }

    @Override
    public boolean canEnd() {
      return false;
    }
  }

  private record Value(String name, Term term, Node next) implements Node {
    @Override
    public int match(State state, int i) {
      Optional<Term.Reading> read = term.at(state.words, i);
      if (read.isEmpty()) {
        return -1;
      }
      int after = next.match(state, i + read.get().length());
      if (after >= 0) {
        // the innermost comes first: what follows has set its values already
        state.keep(name, read.get().value());
      }
      return after;
    }

    @Override
    public Set<String> firsts() {
      return term.firsts();
    }

    @Override
    public Set<String> seconds(String word) {
      return term.firsts().contains(word) ? Set.of(ANY) : Set.of();
    }

    @Override
    public boolean canEnd() {
      return false;
    }
  }

  private record Edge(boolean isStart, Node next) implements Node {
    @Override
    public int match(State state, int i) {
      int after = next.match(state, i);
      if (after >= 0 && isStart) {
        state.start = i;
      } else if (after >= 0) {
        state.end = i;
      }
      return after;
    }

    @Override
    public Set<String> firsts() {
      return next.firsts();
    }

    @Override
    public Set<String> seconds(String word) {
      return next.seconds(word);
    }

    @Override
    public boolean canEnd() {
      return next.canEnd();
    }
  }

  private record Choice(List<Node> branches) implements Node {
    @Override
    public int match(State state, int i) {
      for (Node branch : branches) {
        int after = branch.match(state, i);
        if (after >= 0) {
          return after;
        }
      }
      return -1;
    }

    @Override
    public Set<String> firsts() {
      Set<String> all = new HashSet<>();
      branches.forEach(branch -> all.addAll(branch.firsts()));
      return all;
    }

    @Override
    public Set<String> seconds(String word) {
      Set<String> all = new HashSet<>();
      branches.forEach(branch -> all.addAll(branch.seconds(word)));
      return all;
    }

    @Override
    public boolean canEnd() {
      return branches.stream().anyMatch(Node::canEnd);
    }
  }

  /// Reads a written shape from its end to its beginning, so that each piece knows what follows.
  private static final class Compiler {
    private final String written;
    private final Map<String, Term> terms;

    Compiler(String written, Map<String, Term> terms) {
      this.written = written;
      this.terms = terms;
    }

    Node compile() {
      return sequence(0, written.length(), new End());
    }

    private Node sequence(int from, int to, Node next) {
      int close = to;
      while (close > from && "]>}^$".indexOf(written.charAt(close - 1)) < 0) {
        close--;
      }
      Node node = literals(written.substring(close, to), next);
      if (close == from) {
        return node;
      }
      char mark = written.charAt(close - 1);
      if (mark == '^' || mark == '$') {
        return sequence(from, close - 1, new Edge(mark == '^', node));
      }
      int open = open(from, close - 1, mark);
      return sequence(from, open, group(open, close - 1, mark, node));
    }

    private Node group(int open, int close, char mark, Node next) {
      if (mark == '}') {
        String name = written.substring(open + 1, close);
        Term term = terms.get(name.replaceAll("\\d$", ""));
        if (term == null) {
          throw new IllegalArgumentException("no term {" + name + "} for shape " + written);
        }
        return new Value(name, term, next);
      }
      List<Node> branches = new ArrayList<>();
      int from = open + 1;
      int depth = 0;
      for (int i = from; i <= close; i++) {
        char c = written.charAt(i);
        if (i == close || c == '|' && depth == 0) {
          branches.add(sequence(from, i, next));
          from = i + 1;
        } else {
          depth += "[<{".indexOf(c) >= 0 ? 1 : "]>}".indexOf(c) >= 0 ? -1 : 0;
        }
      }
      if (mark == ']') {
        branches.add(next);
      }
      return new Choice(branches);
    }

    private int open(int from, int close, char mark) {
      char opening = "[<{".charAt("]>}".indexOf(mark));
      int depth = 0;
      for (int i = close; i >= from; i--) {
        char c = written.charAt(i);
        depth += c == mark ? 1 : c == opening ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
      throw new IllegalArgumentException("no " + opening + " in shape " + written);
    }

    private static Node literals(String words, Node next) {
      Node node = next;
      Words all = Words.of(words);
      for (int i = all.size() - 1; i >= 0; i--) {
        String written = all.written(i);
        boolean isShort = written.length() < 4 && all.isWord(i);
        boolean isTold = isShort && !written.equals(all.at(i));
        node = new Literal(all.at(i), isTold ? written : "", node);
      }
      return node;
    }
  }
}
