package app.verbatim.ui.desktop;

import app.verbatim.article.Message;
import app.verbatim.article.Source;
import app.verbatim.project.file.CaseFile;
import app.verbatim.ui.desktop.model.Fetches;
import app.verbatim.ui.desktop.model.Given;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import app.verbatim.ui.fetch.Fetch;
import app.verbatim.ui.files.Story;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes in what is dropped, pasted or opened: files, folders, texts.
final class Intake {

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private final Session session;
  private final Fetches fetches;
  private final Words words;
  private final Memory memory;
  private final Cases cases;
  private final List<Path> opened = new ArrayList<>();
  private int pasted;

  Intake(Session session, Words words, Memory memory, Cases cases) {
    this.cases = cases;
    this.memory = memory;
    this.session = session;
    fetches = new Fetches(session, Fetch.USUAL::get, Thread::startVirtualThread);
    this.words = words;
  }

  /// Files and folders; they are read on the working thread.
  void paths(List<Path> paths) {
    if (paths.size() == 1 && CaseFile.isCase(paths.getFirst())) {
      opened.clear();
      cases.open(paths.getFirst());
      return;
    }
    remember(paths);
    session.add(
        () -> {
          Story story = Story.of(paths);
          return new Given(
              Optional.of(story.title()), story.sources(), story.unreadable(), story.notes());
        });
  }

  /// The story on the desk is one of those opened last, with all its files.
  private void remember(List<Path> paths) {
    if (session.comparison().get().isEmpty()) {
      opened.clear();
    }
    opened.addAll(paths);
  }

  /// Called when the story has its title.
  void titled(String title) {
    if (!title.isEmpty() && cases.place().isEmpty()) {
      memory.opened(title, opened);
    }
  }

  /// The web addresses on their way.
  Fetches fetches() {
    return fetches;
  }

  /// A text becomes an article; so does the page at an address.
  void text(String text) {
    if (text.isBlank()) {
      session.add(notice(Message.of("desktop.nothingToPaste")));
    } else if (ADDRESS.matcher(text.strip()).matches()) {
      fetches.get(text.strip());
    } else {
      String name = words.say("desktop.pasted", ++pasted);
      session.add(Given.of(List.of(new Source(name, text.getBytes(StandardCharsets.UTF_8)))));
    }
  }

  private static Given notice(Message message) {
    return new Given(Optional.empty(), List.of(), List.of(), List.of(message));
  }

  void paste(Clipboard clipboard) {
    if (clipboard.hasFiles()) {
      paths(clipboard.getFiles().stream().map(File::toPath).toList());
    } else {
      text(clipboard.hasString() ? clipboard.getString() : "");
    }
  }

  static boolean accepts(DragEvent event) {
    return (event.getDragboard().hasFiles()
        || event.getDragboard().hasString()
        || event.getDragboard().hasUrl());
  }

  static void over(DragEvent event) {
    if (accepts(event)) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  void drop(DragEvent event) {
    if (accepts(event)) {
      paste(event.getDragboard());
      event.setDropCompleted(true);
    }
    event.consume();
  }
}
