package app.verbatim.ui.desktop.list;

import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Correcting.DateQuestion;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The dates the program worked out, each to be confirmed or changed.
final class DateQuestions extends VBox {

  private final Correcting correcting;
  private final Words words;
  private final Consumer<String> change;

  DateQuestions(Session session, Correcting correcting, Words words, Consumer<String> change) {
    this.correcting = correcting;
    this.words = words;
    this.change = change;
    session.comparison().addListener((property, before, now) -> show());
    words.messages().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    getChildren().setAll(correcting.questions().stream().map(this::question).toList());
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private VBox question(DateQuestion question) {
    Label asked = Parts.label(question.question(), "filtered-text");
    asked.setWrapText(true);
    asked.setMinHeight(Region.USE_PREF_SIZE);
    HBox answers = new HBox();
    answers.getStyleClass().add("date-answers");
    if (question.day().isPresent()) {
      answers
          .getChildren()
          .addAll(
              link("desktop.date.yes", () -> correcting.confirm(question)),
              link("desktop.date.change", () -> change.accept(question.article())));
    } else {
      answers.getChildren().add(link("desktop.date.give", () -> change.accept(question.article())));
    }
    VBox all = new VBox(asked, answers);
    all.getStyleClass().add("date-question");
    return all;
  }

  private Hyperlink link(String name, Runnable action) {
    Hyperlink link = new Hyperlink(words.say(name));
    link.setOnAction(event -> action.run());
    return link;
  }
}
