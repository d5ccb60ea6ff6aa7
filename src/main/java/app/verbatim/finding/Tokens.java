package app.verbatim.finding;

import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.figure.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The tokens of one article, in order. A name is one token under all its spellings, a figure one
/// token under all its notations.
public final class Tokens {

  private final List<Token> all;

  private Tokens(List<Token> all) {
    this.all = List.copyOf(all);
  }

  /// @param names ids of the names that stand at a span of this article
  public static Tokens of(Extract extract, Map<Span, String> names) {
    List<Marked> marked = new ArrayList<>();
    names.forEach((span, id) -> marked.add(new Marked(span, "@" + id, Token.Kind.NAME)));
    extract.figures().forEach(figure -> marked.add(marked(figure)));
    marked.sort(
        Comparator.comparingInt((Marked it) -> it.span().start())
            .thenComparingInt(it -> -it.span().end()));
    String language = extract.article().language();
    return new Tokens(
        new Scanner(
                extract.article().text(),
                marked,
                Lexis.of(language).function(),
                Lexis.of(language).contractions(),
                Lexis.of(language)::lemmas)
            .scan());
  }

  /// The meanings of the words of a phrase, as [Token#meaning()] has them.
  static List<String> meanings(
      String phrase,
      Set<String> function,
      Contractions contractions,
      Function<String, List<String>> lemmas) {
    return new Scanner(phrase, List.of(), function, contractions, lemmas)
        .scan().stream().map(Token::meaning).toList();
  }

  private static Marked marked(Figure figure) {
    return new Marked(
        figure.span(),
        "#" + figure.value().stripTrailingZeros().toPlainString() + figure.unit(),
        Token.Kind.FIGURE);
  }

  /// The tokens that lie wholly in the span.
  public List<Token> in(Span span) {
    int from = first(span.start());
    int to = from;
    while (to < all.size() && all.get(to).span().end() <= span.end()) {
      to++;
    }
    return all.subList(from, to);
  }

  /// The tokens in all of the spans.
  public List<Token> in(List<Span> spans) {
    if (spans.size() == 1) {
      return in(spans.getFirst());
    }
    List<Token> found = new ArrayList<>();
    spans.forEach(span -> found.addAll(in(span)));
    return List.copyOf(found);
  }

  private int first(int start) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private record Marked(Span span, String meaning, Token.Kind kind) {}

  private static final class Scanner {

    private final String text;
    private final List<Marked> marked;
    private final Set<String> function;
    private final Contractions contractions;
    private final Function<String, List<String>> lemmas;
    private final List<Token> found = new ArrayList<>();

    Scanner(
        String text,
        List<Marked> marked,
        Set<String> function,
        Contractions contractions,
        Function<String, List<String>> lemmas) {
      this.text = text;
      this.marked = marked;
      this.function = function;
      this.contractions = contractions;
      this.lemmas = lemmas;
    }

    List<Token> scan() {
      int at = 0;
      int next = 0;
      while (at < text.length()) {
        while (next < marked.size() && marked.get(next).span().start() < at) {
          next++;
        }
        if (next < marked.size() && marked.get(next).span().start() == at) {
          Marked it = marked.get(next);
          add(it.span(), List.of(it.meaning()), it.kind());
          at = it.span().end();
        } else {
          int limit = next < marked.size() ? marked.get(next).span().start() : text.length();
          at = word(at, limit);
        }
      }
      return found;
    }

    /// Reads from `at`, where no name or figure starts; never beyond `limit`.
    private int word(int at, int limit) {
      char c = text.charAt(at);
      int end = elisionEnd(at);
      if (end > at) {
        add(new Span(at, end), List.of("[...]"), Token.Kind.ELISION);
        return end;
      }
      if (!isWord(c)) {
        return at + 1;
      }
      end = at + 1;
      while (end < limit && isInside(end, limit)) {
        end++;
        if (isApostrophe(text.charAt(end - 1)) && isFunction(new Span(at, end))) {
          break;
        }
      }
      while (end > at + 1 && isApostrophe(text.charAt(end - 1)) && !isFunction(new Span(at, end))) {
        end--;
      }
      plain(new Span(at, end));
      return end;
    }

    private boolean isInside(int at, int limit) {
      char c = text.charAt(at);
      if (isWord(c) || isApostrophe(c)) {
        return true;
      }
      boolean joins = c == '-' || c == '\u2010' || c == '\u2011' || c == '.' || c == ',';
      boolean digits =
          Character.isDigit(text.charAt(at - 1))
              && at + 1 < limit
              && Character.isDigit(text.charAt(at + 1));
      boolean letters = at + 1 < limit && isWord(text.charAt(at + 1)) && c != '.' && c != ',';
      return joins && (digits || letters);
    }

    private void plain(Span span) {
      String folded = Folded.fold(span.in(text));
      Contractions.Parts parts = contractions.of(folded);
      if (!parts.second().isEmpty() && folded.length() == span.length()) {
        int second = span.start() + parts.at();
        part(new Span(span.start(), second), parts.first());
        part(new Span(second, span.end()), parts.second());
      } else {
        whole(span, folded);
      }
    }

    /// A part of a contraction stands for the word written out.
    private void part(Span span, String word) {
      boolean isFunction = function.contains(word);
      List<String> possible = isFunction ? List.of(word) : lemmas.apply(word);
      Token.Kind kind = isFunction ? Token.Kind.FUNCTION : Token.Kind.CONTENT;
      found.add(new Token(span, span.in(text), word, possible.getFirst(), possible, kind));
    }

    private void whole(Span span, String folded) {
      boolean isFunction = function.contains(folded);
      List<String> possible = isFunction ? List.of(folded) : lemmas.apply(span.in(text));
      int hyphen = folded.indexOf('-');
      if (!isFunction && hyphen > 2) { // "second-largest" is looked up as "second" too
        possible = new ArrayList<>(possible);
        possible.add(folded.substring(0, hyphen));
      }
      add(span, possible, isFunction ? Token.Kind.FUNCTION : Token.Kind.CONTENT);
    }

    /// @param meanings the first is the token's meaning
    private void add(Span span, List<String> meanings, Token.Kind kind) {
      String shown = span.in(text);
      found.add(new Token(span, shown, Spelling.same(shown), meanings.getFirst(), meanings, kind));
    }

    private boolean isFunction(Span span) {
      return function.contains(Folded.fold(span.in(text)));
    }

    /// The end of a mark for words left out: "[…]", "(...)", or dots between spaces; `at` where
    /// there is none. Dots that touch the word before them are a pause.
    private int elisionEnd(int at) {
      char c = text.charAt(at);
      boolean open = c == '[' || c == '(';
      int end = dotsEnd(open ? at + 1 : at);
      boolean alone =
          end < text.length()
              && at > 0
              && Folded.isSpace(text.charAt(at - 1))
              && Folded.isSpace(text.charAt(end));
      if (end == at || end == at + 1 && open || !open && !alone) {
        return at;
      }
      return !open ? end : end < text.length() && closes(end) ? end + 1 : at;
    }

    private int dotsEnd(int at) {
      return text.startsWith("…", at) ? at + 1 : text.startsWith("...", at) ? at + 3 : at;
    }

    private boolean closes(int at) {
      return text.charAt(at) == ']' || text.charAt(at) == ')';
    }

    private static boolean isWord(char c) {
      return Character.isLetterOrDigit(c)
          || Character.isSurrogate(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || c == '%';
    }

    private static boolean isApostrophe(char c) {
      return c == '\'' || c == '\u2019';
    }
  }
}
