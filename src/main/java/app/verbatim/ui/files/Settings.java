package app.verbatim.ui.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the window remembers from one time to the next. Nothing of any text.
///
/// @param language of the program; empty until the editor chose one
/// @param theme `system`, `light` or `dark`
/// @param percent size of the text
/// @param contrast whether high contrast is on whatever the system says
/// @param keys whether single letters are commands
/// @param third whether three texts stand side by side
/// @param place where the window stands; empty until it was closed once
/// @param initials what verdicts are signed with; empty until the editor was asked
/// @param recent the stories opened last, the last one first
public record Settings(
    Optional<String> language,
    String theme,
    int percent,
    boolean contrast,
    boolean keys,
    boolean third,
    Optional<Place> place,
    Optional<String> initials,
    List<Recent> recent) {

  private static final int MOST = 8;

  public static final Settings DEFAULT =
      new Settings(
          Optional.empty(),
          "system",
          100,
          false,
          true,
          false,
          Optional.empty(),
          Optional.empty(),
          List.of());

  /// A window on the screen, in pixels.
  ///
  /// @param list width of the list
  /// @param shares of the room that the texts have, from left to right; empty for all alike
  /// @param order of the articles that were moved, by id
  public record Place(
      double x,
      double y,
      double width,
      double height,
      boolean maximised,
      double list,
      List<Double> shares,
      List<String> order) {

    public Place {
      // the settings of an earlier version say neither
      shares = shares == null ? List.of() : List.copyOf(shares);
      order = order == null ? List.of() : List.copyOf(order);
    }
  }

  /// A story that was opened.
  ///
  /// @param paths its files and folders
  public record Recent(String title, List<String> paths) {

    public Recent {
      paths = List.copyOf(paths);
    }
  }

  public Settings {
    recent = List.copyOf(recent);
  }

  /// These stories with one more, which was opened last.
  public static List<Recent> with(List<Recent> recent, Recent story) {
    List<Recent> all = new ArrayList<>(List.of(story));
    recent.stream()
        .filter(it -> !it.paths().equals(story.paths()))
        .limit(MOST - 1)
        .forEach(all::add);
    return List.copyOf(all);
  }
}
