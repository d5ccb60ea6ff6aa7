package app.verbatim.ui.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// The system's dialogs that ask for files. A test answers in their place.
interface FileDialogs {

  /// Files that can be chosen.
  ///
  /// @param ending of their names, without the dot; `*` for any
  record Kind(String name, List<String> endings) {

    Kind(String name, String ending) {
      this(name, List.of(ending));
    }
  }

  /// Where to write, and what.
  record Place(Path path, Kind kind) {}

  /// @return nothing where the editor gave it up
  List<Path> several(String title, List<Kind> kinds);

  Optional<Path> one(String title, List<Kind> kinds);

  /// @param name proposed, without its ending
  Optional<Place> place(String title, String name, List<Kind> kinds);

  static FileDialogs of(Stage stage) {
    return new FileDialogs() {
      @Override
      public List<Path> several(String title, List<Kind> kinds) {
        List<File> files = chooser(title, kinds).showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
      }

      @Override
      public Optional<Path> one(String title, List<Kind> kinds) {
        return Optional.ofNullable(chooser(title, kinds).showOpenDialog(stage)).map(File::toPath);
      }

      @Override
      public Optional<Place> place(String title, String name, List<Kind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(name + "." + kinds.getFirst().endings().getFirst());
        File file = chooser.showSaveDialog(stage);
        if (file == null) {
          return Optional.empty();
        }
        int at = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
        Kind kind = kinds.get(Math.max(at, 0));
        String ending = "." + kind.endings().getFirst();
        String path = file.getPath();
        return Optional.of(new Place(Path.of(path.endsWith(ending) ? path : path + ending), kind));
      }
    };
  }

  private static FileChooser chooser(String title, List<Kind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    for (Kind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(
              new FileChooser.ExtensionFilter(
                  kind.name(), kind.endings().stream().map(it -> "*." + it).toList()));
    }
    return chooser;
  }
}
