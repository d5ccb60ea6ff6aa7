package app.verbatim.extract.speaker;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Folded;
import app.verbatim.article.Work;
import java.util.HashMap;
import java.util.Map;

/// A quotation in a headline or crosshead is often given again in the body, with its speaker.
final class Echoes {

  // a page has few headlines; more is something else
  private static final int MOST = 40;

  private final Article article;
  private final Drafts drafts;
  private final Work work;

  Echoes(Article article, Drafts drafts, Work work) {
    this.work = work;
    this.article = article;
    this.drafts = drafts;
  }

  void infer() {
    Map<String, Draft> said = new HashMap<>();
    for (Draft draft : drafts.all()) {
      if (draft.credit != null
          && draft.credit.voice().isSomebody()
          && draft.kind != app.verbatim.extract.quote.Quotation.Kind.INDIRECT
          && !isHead(draft)) {
        said.putIfAbsent(words(draft), draft);
      }
    }
    int tried = 0;
    for (Draft draft : drafts.all()) {
      if (draft.isOpen() && isHead(draft) && tried++ < MOST) {
        infer(draft, said);
      }
    }
  }

  private void infer(Draft draft, Map<String, Draft> said) {
    String words = words(draft);
    Draft same = said.get(words);
    if (same == null) {
      work.add(said.size());
      for (Map.Entry<String, Draft> longer : said.entrySet()) {
        if ((" " + longer.getKey() + " ").contains(" " + words + " ")
            && (same == null || longer.getValue().marked.start() < same.marked.start())) {
          same = longer.getValue();
        }
      }
    }
    if (same != null && same.credit != null) {
      draft.credit = same.credit.guessed("the same words in the body");
      draft.sentence = -1;
    }
  }

  private boolean isHead(Draft draft) {
    Block.Kind kind = article.blocks().get(draft.block).kind();
    return kind == Block.Kind.HEADLINE
        || kind == Block.Kind.CROSSHEAD
        || kind == Block.Kind.STANDFIRST;
  }

  private String words(Draft draft) {
    StringBuilder words = new StringBuilder();
    draft.parts.forEach(part -> words.append(' ').append(Folded.fold(article.at(part))));
    return words.toString().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
