package app.verbatim.ui.desktop.pane;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.ui.desktop.look.Offer;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.SaidAs;
import app.verbatim.ui.desktop.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What the context menu of a text offers: what can be done with the words there, and what can be
/// corrected of how they were read.
final class TextMenu {

  private final Article article;
  private final Correcting correcting;
  private final Words words;
  private final List<Offer> offers;
  private final Consumer<SaidAs> edit;

  /// @param offers what the window offers for any words
  /// @param edit opens the fields for a quotation
  TextMenu(
      Article article,
      Correcting correcting,
      Words words,
      List<Offer> offers,
      Consumer<SaidAs> edit) {
    this.article = article;
    this.correcting = correcting;
    this.words = words;
    this.offers = offers;
    this.edit = edit;
  }

  /// @param at where the menu was asked for
  /// @param selected the words selected, if any are
  List<MenuItem> items(Span at, Optional<Span> selected) {
    List<MenuItem> items = new ArrayList<>(Offer.items(offers, words));
    correcting
        .said(new Passage(article.id(), selected.orElse(at)))
        .ifPresent(
            said -> {
              items.add(new SeparatorMenuItem());
              items.add(item("desktop.saying.edit", () -> edit.accept(said)));
              selected
                  .filter(it -> !it.equals(said.quotation().span()))
                  .ifPresent(
                      it ->
                          items.add(
                              item("desktop.saying.words", () -> correcting.words(said, it))));
              items.add(
                  item(
                      said.counts() ? "desktop.saying.exclude" : "desktop.saying.include",
                      () -> correcting.change(List.of(said), said, said.counted(!said.counts()))));
            });
    int index = article.blockAt(at.start());
    if (index >= 0) {
      Block block = article.blocks().get(index);
      items.add(new SeparatorMenuItem());
      items.add(
          item(
              block.compared() ? "desktop.block.exclude" : "desktop.block.include",
              () -> correcting.block(new Passage(article.id(), block.span()), !block.compared())));
    }
    return items;
  }

  private MenuItem item(String name, Runnable action) {
    return Offer.of(name, action).item(words);
  }
}
