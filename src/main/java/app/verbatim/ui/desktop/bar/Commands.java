package app.verbatim.ui.desktop.bar;

import app.verbatim.article.Article.Role;
import app.verbatim.ui.desktop.model.View;
import java.util.List;

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

  /// Saves the case where it is, or asks where.
  void save();

  /// Asks where to save the case.
  void saveElsewhere();

  /// Takes someone else's copy of the case in.
  void merge();

  /// Removes the case from the disk.
  void wipe();

  /// Puts an update in the place of the article at hand.
  void update();

  /// Shows what was decided about words that are no longer there.
  void orphans();

  /// Drafts a correction notice for the marked points or the chosen one.
  void correct();

  /// Leaves the chosen point out of the note, or no longer.
  void hide();

  /// Shows what changed between the versions of the article at hand.
  void versions();

  /// Asks what to sign verdicts with.
  void initials();

  /// Opens what the keyboard is at for a change.
  void edit();

  /// The two versions at hand say the same.
  void link();

  /// They do not.
  void unlink();

  /// Asks the desk about the chosen point.
  void ask();

  /// Opens the field for a note on the chosen point.
  void note();

  void look(View view);

  /// Says what the article at hand is, or takes that back.
  void role(Role role);

  void find();

  void findNext();

  void foldCard();

  void nextPart();

  void previousPart();

  void keys();

  /// Says what the program is, and whose work it ships.
  void about();

  void dismiss();

  /// Puts the story on the desk away and opens another.
  void openAnew(List<String> paths);

  void forgetRecent();
}
