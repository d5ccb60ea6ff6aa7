package app.verbatim.ui.desktop.bar;

import app.verbatim.article.Article.Role;
import app.verbatim.ui.desktop.model.View;

/// What the menus, keys and buttons do.
public interface Commands {

  void open();

  void paste();

  void export();

  void closeAll();

  void quit();

  void copy();

  void copyAttributed();

  void copyPoint();

  void copySummary();

  void look(View view);

  /// Says what the article at hand is, or takes that back.
  void role(Role role);

  void find();

  void findNext();

  void foldCard();

  void nextPart();

  void previousPart();

  void keys();

  void dismiss();

  void sample(String folder);
}
