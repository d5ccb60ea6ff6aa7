package app.verbatim.extract.speaker;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.Span;
import app.verbatim.extract.quote.Marks;
import app.verbatim.extract.quote.Quotation.Kind;
import java.util.ArrayList;
import java.util.List;

/// All quotations of an article while their speakers are being found.
final class Drafts {

  private final Article article;
  private final List<Draft> all = new ArrayList<>();
  // by index of the outer pair of marks; a quotation over several paragraphs stands several times
  private final List<Draft> byPair = new ArrayList<>();
  private final List<Marks.Pair> pairs = new ArrayList<>();

  Drafts(Article article, Marks marks) {
    this.article = article;
    for (List<Marks.Pair> quotation : marks.quotations()) {
      Marks.Pair first = quotation.getFirst();
      int block = article.blockAt(first.marked().start());
      Draft draft = new Draft(Kind.DIRECT, first.words(), first.marked(), block);
      for (Marks.Pair pair : quotation.subList(1, quotation.size())) {
        draft.add(pair.words(), pair.marked());
      }
      if (block < 0 || !article.blocks().get(block).compared()) {
        draft.excluded = Message.of("extract.excluded.block");
      }
      all.add(draft);
      for (Marks.Pair pair : quotation) {
        byPair.add(draft);
        pairs.add(pair);
      }
    }
  }

  List<Draft> all() {
    return all;
  }

  Draft marked(int pair) {
    return byPair.get(pair);
  }

  boolean isOpen(int pair) {
    return byPair.get(pair).isOpen();
  }

  Span words(int pair) {
    return pairs.get(pair).words();
  }

  String text(int pair) {
    return article.at(pairs.get(pair).words());
  }

  String text(Span span) {
    return article.at(span);
  }

  boolean beginsSentence(Word quote) {
    String words = text(quote.place());
    return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
  }

  void credit(Draft draft, Credit credit, int sentence) {
    if (draft.isOpen()) {
      draft.credit = credit;
      draft.sentence = sentence;
    }
  }

  Draft indirect(Span span, int block, int sentence) {
    Draft draft = new Draft(Kind.INDIRECT, span, span, block);
    draft.sentence = sentence;
    all.add(draft);
    return draft;
  }

  /// The clause, and each marked fragment in it.
  Draft reported(Span span, Line line, Credit credit) {
    Draft clause = indirect(span, line.block, line.number);
    clause.credit = credit;
    inside(clause, span, credit, line.number);
    return clause;
  }

  void extend(Draft clause, Span span, Line line, Credit credit) {
    clause.add(span, span);
    inside(clause, span, credit, line.number);
  }

  void inside(Draft clause, Span span, Credit credit, int sentence) {
    for (int pair = firstFrom(span.start());
        pair < pairs.size() && pairs.get(pair).marked().start() < span.end();
        pair++) {
      Draft fragment = byPair.get(pair);
      if (span.covers(pairs.get(pair).marked())
          && fragment.excluded == null
          && fragment.inside == null
          && (fragment.credit == null || fragment.credit == credit)) {
        credit(fragment, credit, sentence);
        fragment.kind = Kind.PARTIAL;
        fragment.inside = clause;
      }
    }
  }

  /// Gives what someone says in this sentence to another, who is only passed on.
  void handOn(Line line, Voice teller, Voice other, List<Attribution.Relay> relay) {
    List<Draft> here = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && all.get(i).sentence == line.number; i--) {
      here.add(all.get(i));
    }
    for (Word word : line.words) {
      if (word.is(Word.Kind.QUOTE)) {
        here.add(marked(word.place()));
      }
    }
    for (Draft draft : here) {
      Credit credit = draft.credit;
      if (credit != null && credit.voice().name().equals(teller.name())) {
        draft.credit = credit.by(other, relay);
      }
    }
  }

  /// Whether the last clause found already reports this stretch.
  boolean isReported(Span span) {
    for (int i = all.size() - 1;
        i >= 0 && all.get(i).kind == Kind.INDIRECT && i > all.size() - 8;
        i--) {
      if (all.get(i).marked.covers(span)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the same speaker's clause found before already holds this one: "she says that she
  /// thinks …" is one statement.
  boolean isReported(Span span, Voice voice) {
    for (int i = all.size() - 1;
        i >= 0 && all.get(i).kind == Kind.INDIRECT && i > all.size() - 8;
        i--) {
      Credit credit = all.get(i).credit;
      if (all.get(i).marked.covers(span)
          && credit != null
          && voice.name().isPresent()
          && credit.voice().name().equals(voice.name())) {
        return true;
      }
    }
    return false;
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = pairs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs.get(middle).marked().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The quotation at this pair goes on with what the earlier one began.
  void append(Draft draft, int pair) {
    Draft rest = byPair.get(pair);
    if (rest == draft || !rest.isOpen()) {
      return;
    }
    for (Span part : rest.parts) {
      draft.add(part, rest.marked);
    }
    rest.gone = true;
    for (int i = pair; i < byPair.size() && byPair.get(i) == rest; i++) {
      byPair.set(i, draft);
    }
  }
}
