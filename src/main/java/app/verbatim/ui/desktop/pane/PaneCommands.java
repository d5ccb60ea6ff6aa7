package app.verbatim.ui.desktop.pane;

import app.verbatim.article.Article.Role;
import app.verbatim.ui.desktop.look.Offer;
import java.util.List;
import java.util.Optional;

/// What the menu of a pane does.
interface PaneCommands {

  /// Takes the article out of the comparison.
  void remove(String article);

  /// @param by 1 to the right, -1 to the left
  void move(String article, int by);

  /// Folds the pane to its letter, or unfolds it.
  void fold(String article);

  /// Keeps the article in view whatever point is chosen, or no longer.
  void pin(String article);

  /// @param factor above 1 wider, below 1 narrower
  void widen(String article, double factor);

  void role(String article, Role role);

  /// What the window offers for any words.
  List<Offer> offers();

  /// Reads the article's bytes as this encoding; empty for what they show.
  void encoding(String article, Optional<String> name);
}
