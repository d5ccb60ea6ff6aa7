package app.verbatim.ui.desktop.bar;

import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Notice;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line for each thing that went wrong, with what can be done about it.
public final class Banners extends VBox {

  private static final int SHOWN = 3;

  private final Session session;
  private final Words words;
  private final Consumer<String> copy;
  private final ObservableList<Notice> notices;

  /// @param notices of what the case needs
  /// @param copy puts a text on the clipboard
  public Banners(
      Session session, Words words, ObservableList<Notice> notices, Consumer<String> copy) {
    this.session = session;
    this.notices = notices;
    this.words = words;
    this.copy = copy;
    getStyleClass().add("banners");
    session.unreadable().addListener((property, before, now) -> show());
    session.notes().addListener((property, before, now) -> show());
    session.incident().addListener((property, before, now) -> show());
    session.state().addListener((property, before, now) -> show());
    words.messages().addListener((property, before, now) -> show());
    notices.addListener((ListChangeListener<Notice>) change -> show());
    show();
  }

  private void show() {
    getChildren().clear();
    for (Notice notice : notices.subList(0, Math.min(SHOWN, notices.size()))) {
      HBox banner = banner(words.say(notice.said()));
      banner.getStyleClass().add("notice");
      notice.acts().forEach(act -> banner.getChildren().add(link(act.name(), act.does())));
      getChildren().add(banner);
    }
    List<Unreadable> bad = session.unreadable().get();
    for (Unreadable one : bad.subList(0, Math.min(SHOWN, bad.size()))) {
      getChildren().add(banner(words.say("desktop.unreadable", one.source(), one.reason())));
    }
    if (bad.size() > SHOWN) {
      getChildren().add(banner(words.say("desktop.unreadableMore", bad.size() - SHOWN)));
    }
    if (!bad.isEmpty() && getChildren().getLast() instanceof HBox last) {
      int left = session.comparison().get().map(all -> all.extracts().size()).orElse(0);
      if (left > 1) {
        last.getChildren()
            .add(1, Parts.label(words.say("desktop.othersCompared", left), "banner-text"));
      }
      last.getChildren().add(link("desktop.removeUnreadable", session::removeUnreadable));
    }
    List<Message> notes = session.notes().get();
    notes.stream().limit(SHOWN).forEach(note -> getChildren().add(banner(words.say(note))));
    if (!notes.isEmpty() && getChildren().getLast() instanceof HBox last) {
      last.getChildren().add(link("desktop.understood", session::removeNotes));
    }
    session
        .incident()
        .get()
        .ifPresent(
            cause -> {
              HBox banner = banner(words.say("desktop.incident"));
              banner
                  .getChildren()
                  .add(link("desktop.copyDetails", () -> copy.accept(trace(cause))));
              getChildren().add(banner);
            });
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private static HBox banner(String text) {
    Label label = Parts.label(text, "banner-text");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    HBox banner = new HBox(label);
    banner.getStyleClass().add("banner");
    return banner;
  }

  private Hyperlink link(String name, Runnable action) {
    Hyperlink link = new Hyperlink(words.say(name));
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(event -> action.run());
    return link;
  }

  /// Classes and lines only: a message could hold words of an article.
  private static String trace(Throwable cause) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    for (Throwable at = cause; at != null; at = at.getCause()) {
      out.println(at.getClass().getName());
      for (StackTraceElement element : at.getStackTrace()) {
        out.println("  at " + element);
      }
    }
    return text.toString();
  }
}
