package app.verbatim.ui.desktop.bar;

import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Settling;
import app.verbatim.ui.desktop.model.Words;
import app.verbatim.ui.desktop.start.StartView.Sample;
import app.verbatim.ui.files.Settings.Recent;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The top line: menus, the story's name, the search.
public final class Bar extends HBox {

  private final TextField search = new TextField();

  /// @param title of the case
  /// @param recent the stories opened last
  public Bar(
      Session session,
      ReadOnlyStringProperty title,
      Choice choice,
      Words words,
      Look look,
      Commands commands,
      Settling settling,
      List<Sample> samples,
      ObservableList<Recent> recent,
      Switches switches) {
    getStyleClass().add("bar");
    Label name = Parts.label("", "case-name");
    name.textProperty().bind(title);
    name.setId("case-name");
    name.setMinWidth(0);
    search.getStyleClass().add("search");
    search.setId("search");
    search.promptTextProperty().bind(words.bound("desktop.search"));
    search.accessibleTextProperty().bind(words.bound("desktop.find"));
    search
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> session.comparison().get().isPresent(), session.comparison()));
    search.setOnAction(event -> commands.findNext());
    Region menus =
        new Menus(session, settling, words, look, switches).bar(commands, choice, samples, recent);
    menus.setMinWidth(Region.USE_PREF_SIZE);
    ViewSwitch views = new ViewSwitch(choice, words, commands);
    views.setMinWidth(Region.USE_PREF_SIZE);
    Button export = new Button();
    export.textProperty().bind(words.bound("desktop.export"));
    export.getStyleClass().add("primary");
    export.setId("export");
    export.setMinWidth(Region.USE_PREF_SIZE);
    export.setOnAction(event -> commands.export());
    for (Node part : List.of(views, export)) {
      part.visibleProperty().bind(search.visibleProperty());
      part.managedProperty().bind(search.visibleProperty());
    }
    getChildren().addAll(menus, Parts.spring(), name, Parts.spring(), views, search, export);
  }

  /// The field in which the editor types what to look for.
  public TextField search() {
    return search;
  }
}
