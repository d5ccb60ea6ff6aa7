package app.verbatim.ui.desktop.pane;

import app.verbatim.article.Article;
import app.verbatim.ui.desktop.model.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// The letters of all articles, where there are more of them than panes; one is shown by a click.
final class Letters extends HBox {

  private final Words words;
  private final Consumer<String> show;

  /// @param show called with the article whose letter was clicked
  Letters(Words words, Consumer<String> show) {
    this.words = words;
    this.show = show;
    getStyleClass().add("letters");
    managedProperty().bind(visibleProperty());
  }

  void fill(List<Article> all, List<String> shown) {
    setVisible(all.size() > shown.size());
    getChildren().clear();
    for (Article article : all) {
      ToggleButton letter = new ToggleButton(article.letter());
      letter.getStyleClass().add("letter");
      letter.setSelected(shown.contains(article.id()));
      letter.setAccessibleText(words.say("desktop.pane.show", article.letter()));
      letter.setOnAction(event -> show.accept(article.id()));
      getChildren().add(letter);
    }
  }
}
