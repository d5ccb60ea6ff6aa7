package app.verbatim.ui.desktop.bar;

import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Fetches;
import app.verbatim.ui.desktop.model.Fetches.One;
import app.verbatim.ui.desktop.model.Words;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line for each web address on its way, with how much is there and how to end it; and before
/// anything is asked of our own network, the question whether it may be.
public final class FetchLines extends VBox {

  private final Fetches fetches;
  private final Words words;

  public FetchLines(Fetches fetches, Words words) {
    this.fetches = fetches;
    this.words = words;
    getStyleClass().add("banners");
    fetches.all().addListener((ListChangeListener<One>) change -> show());
    show();
  }

  private void show() {
    getChildren().setAll(fetches.all().stream().map(this::line).toList());
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private HBox line(One one) {
    Label label = Parts.label("", "banner-text");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    HBox line = new HBox(label);
    line.getStyleClass().add("banner");
    if (one.toConfirm().isPresent()) {
      label
          .textProperty()
          .bind(words.bound("desktop.fetch.own", one.address(), one.toConfirm().get()));
      line.getChildren().add(link("desktop.fetch.anyway", () -> fetches.confirm(one)));
    } else {
      label
          .textProperty()
          .bind(
              Bindings.createStringBinding(
                  () -> words.say("desktop.fetching", one.address(), one.kilobytes().intValue()),
                  words.messages(),
                  one.kilobytes()));
    }
    line.getChildren().add(link("desktop.cancel", () -> fetches.giveUp(one)));
    return line;
  }

  private Hyperlink link(String name, Runnable action) {
    Hyperlink link = new Hyperlink();
    link.textProperty().bind(words.bound(name));
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(event -> action.run());
    return link;
  }
}
