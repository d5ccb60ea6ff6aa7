package app.verbatim.extract.speaker;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Span;
import app.verbatim.article.Work;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.speaker.Attribution.Relay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes through an article sentence by sentence and gives each quotation its speaker.
final class Hearing {

  // in characters; the longest sentences of the press have a third of it
  private static final int LONG = 4000;
  private static final int MOST_WORDS = 300;

  private final Article article;
  private final Vocabulary vocabulary;
  private final Drafts drafts;
  private final Places places;
  private final Cast cast;
  private final Dialogue dialogue;
  private final Work work;
  private @Nullable Credit previous;
  private int previousBlock = -1;
  private int lines;
  private @Nullable Line before;

  Hearing(Article article, Vocabulary vocabulary, Drafts drafts, Places places, Work work) {
    this.work = work;
    this.article = article;
    this.vocabulary = vocabulary;
    this.drafts = drafts;
    this.places = places;
    cast = new Cast(article.text(), vocabulary, places, work);
    dialogue = new Dialogue(article.text(), cast, drafts);
  }

  void read(List<Span> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      int block = article.blockAt(sentences.get(i).start());
      if (block >= 0 && article.blocks().get(block).compared()) {
        Optional<Line> both =
            i + 1 < sentences.size() ? asked(sentences, i, block) : Optional.empty();
        if (both.isPresent()) {
          i++;
        }
        if (both.isPresent()) {
          sentence(both.get());
        } else {
          pieces(sentences.get(i)).forEach(piece -> sentence(line(piece, block)));
        }
      }
    }
  }

  private Line line(Span span, int block) {
    return new Line(article.text(), span, lines + 1, block, vocabulary, places);
  }

  /// A sentence no writer wrote is read in pieces, so that none takes long.
  private List<Span> pieces(Span sentence) {
    if (sentence.length() < LONG) {
      return List.of(sentence);
    }
    List<Word> words = Words.of(article.text(), sentence, vocabulary, places);
    List<Span> pieces = new ArrayList<>();
    for (int from = 0; from < words.size(); from += MOST_WORDS) {
      int to = Math.min(words.size(), from + MOST_WORDS) - 1;
      pieces.add(new Span(words.get(from).span().start(), words.get(to).span().end()));
    }
    return pieces;
  }

  /// “Why?” he asked: a question mark inside the marks ends no sentence when its attribution
  /// follows.
  private Optional<Line> asked(List<Span> sentences, int first, int block) {
    Span question = sentences.get(first);
    Span next = sentences.get(first + 1);
    String text = article.text();
    boolean ends =
        next.end() <= article.blocks().get(block).span().end()
            && places.pairEndingAt(question.end())
            && "?!…".indexOf(text.charAt(Math.max(0, question.end() - 2))) >= 0;
    if (!ends || places.pairAt(next.start()) >= 0) {
      return Optional.empty();
    }
    if (next.end() - question.start() > LONG) {
      return Optional.empty();
    }
    Line both = line(new Span(question.start(), next.end()), block);
    return Optional.of(both).filter(Line::endsInAttribution);
  }

  private void sentence(Line line) {
    lines++;
    // each cue may look for its subject and its words in the whole sentence
    work.add((long) line.size() * (1 + line.cues.size()));
    new Exclusions(line, drafts, headline(line.block)).apply();
    Sources sources = new Sources(line);
    Turn turn = new Turn(line, cast, drafts, sources, places);
    int first = drafts.all().size();
    line.seen = cast.seen();
    topic(line);
    Optional<Credit> spoken = dialogue.read(line);
    if (spoken.isPresent()) {
      previous = spoken.get();
      previousBlock = line.block;
      before = line;
      return;
    }
    turn.read();
    new Nouns(line, cast, drafts, sources).read();
    new Insertions(article.text(), line, cast, drafts, places).read();
    verbless(line, sources, first, turn.credit());
    new Chains(vocabulary).link(of(line, first));
    Leftovers rest = new Leftovers(line, cast, drafts, headline(line.block), before);
    rest.read(
        turn.credit(), Optional.ofNullable(line.block <= previousBlock + 1 ? previous : null));
    Optional<Credit> last = rest.last();
    if (drafts.all().size() == first && last.isEmpty()) {
      last = hearsay(line);
    }
    if (last.isPresent()) {
      previous = last.get();
      previousBlock = line.block;
    }
    before = line;
  }

  /// "Les discussions porteraient sur…" right after what X said: the article does not vouch for it.
  private Optional<Credit> hearsay(Line line) {
    Credit from = previous;
    if (from == null
        || !from.voice().isSomebody()
        || line.block != previousBlock
        || before == null
        || before.number != line.number - 1
        || !vocabulary.shape("conditional after reported speech")
        || !vocabulary.grammar().isHearsay(line)) {
      return Optional.empty();
    }
    Credit credit = from.guessed("conditional after reported speech");
    Credit here =
        new Credit(credit.voice(), credit.verb(), credit.cue(), true, credit.rule(), line.span);
    new Clauses(line, new Sources(line))
        .from(0)
        .ifPresent(span -> drafts.reported(span, line, here));
    return Optional.of(here);
  }

  private boolean headline(int block) {
    Block.Kind kind = article.blocks().get(block).kind();
    return kind == Block.Kind.HEADLINE || kind == Block.Kind.CROSSHEAD;
  }

  /// Who the sentence is about comes to mind before who speaks in it.
  private void topic(Line line) {
    List<Integer> others = new ArrayList<>();
    int best = -1;
    boolean sure = false;
    for (int i = 0; i < line.size(); i++) {
      Word word = line.word(i);
      boolean again = i > 0 && line.word(i - 1).place() == word.place();
      if (word.is(Word.Kind.NAME)
          && !again
          && places.named(word.place()).name().kind() == Name.Kind.PERSON) {
        boolean subject = i == 0 || !line.is(i - 1, Part.PREPOSITION) && !line.is(i - 1, Part.OF);
        if (best < 0 || subject && !sure) {
          if (best >= 0) {
            others.add(best);
          }
          best = word.place();
          sure = subject;
        } else {
          others.add(word.place());
        }
      }
    }
    line.topic = best;
    line.others.addAll(others);
  }

  private void verbless(Line line, Sources sources, int first, Optional<Credit> spoken) {
    for (Sources.Found source : sources.found()) {
      if (!relay(source, line, first) && !source.relays()) {
        new Verbless(line, cast, drafts, sources).read(source, first);
      }
    }
  }

  /// "…, selon l'AFP" after words that already have a speaker: who passed them on.
  private boolean relay(Sources.Found source, Line line, int first) {
    if (source.subject().isEmpty() || source.subject().get().kind() != Subject.Kind.NAME) {
      return false;
    }
    Name name = places.named(source.subject().get().names().getFirst()).name();
    List<Relay> relays = new ArrayList<>();
    relays.add(new Relay(name.name(), source.subject().get().span()));
    for (Subject cited : source.cited()) {
      Voice voice = cast.resolve(cited, line.words);
      voice.name().ifPresent(it -> relays.add(new Relay(it, cited.span())));
    }
    boolean found = false;
    if (name.kind() != Name.Kind.PERSON || source.relays()) {
      for (Draft draft : of(line, first)) {
        if (draft.credit != null && draft.credit.around().equals(line.span)) {
          draft.relays.addAll(relays);
          found = true;
        }
      }
    }
    return found;
  }

  /// What was found in a sentence: its marked quotations, and the drafts from `first` on.
  private List<Draft> of(Line line, int first) {
    List<Draft> all = new ArrayList<>(drafts.all().subList(first, drafts.all().size()));
    for (Word word : line.words) {
      if (word.is(Word.Kind.QUOTE)) {
        all.add(drafts.marked(word.place()));
      }
    }
    return all;
  }
}
