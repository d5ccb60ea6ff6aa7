package app.verbatim.ui.desktop.pane;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.PaneHead;
import app.verbatim.ui.desktop.model.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What must be seen before anything of an item is used: a kill, an embargo, a correction.
final class Alarm {

  private Alarm() {}

  static Optional<Label> of(Article article, Words words) {
    List<Message> alarms = PaneHead.alarms(article);
    if (alarms.isEmpty()) {
      return Optional.empty();
    }
    Label label = Parts.label("", "pane-alarm");
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> alarms.stream().map(words::say).collect(Collectors.joining(" ")),
                words.messages()));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setId("alarm-" + article.letter());
    return Optional.of(label);
  }
}
