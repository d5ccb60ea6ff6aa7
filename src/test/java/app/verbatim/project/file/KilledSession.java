package app.verbatim.project.file;

import app.verbatim.project.Action;
import app.verbatim.project.Cases;
import app.verbatim.project.Held;
import app.verbatim.project.History;
import app.verbatim.project.Work;
import app.verbatim.project.Workspace;
import app.verbatim.project.file.CaseFile.Opening;
import app.verbatim.project.file.CaseFile.Saving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A session that works without end and is killed from outside: `FOLDER FIRST`. It opens the case
/// in the folder, takes up what an earlier session left, goes on with step `FIRST`, and prints the
/// number of each step it knows to be on the disk.
public final class KilledSession {

  private KilledSession() {}

  public static void main(String... args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    int number = Integer.parseInt(args[1]);
    CaseFile file = CaseFile.at(folder.resolve("case.verbatim"));
    History history = History.from(Work.empty(ChoicesFile.standard()));
    if (Files.exists(file.path())) {
      Opening.Opened opened = (Opening.Opened) CaseFile.open(file.path());
      file = opened.file();
      history = opened.history();
    }
    List<Journals.Left> left = Journals.left(folder.resolve("journals"));
    if (!left.isEmpty()) {
      history = left.getFirst().history();
    }
    Workspace workspace = new Workspace(history);
    Journal journal =
        Journal.start(
            folder.resolve("journals"),
            history,
            Optional.of(file),
            left.stream().map(Journals.Left::time).findFirst(),
            trouble -> {});
    journal.follow(workspace);
    journal.flush(60_000);
    left.forEach(Journals::discard);
    while (true) {
      take(workspace, number);
      if (number % 3 == 0 && journal.flush(60_000)) {
        System.out.println(number);
      }
      if (number % 20 == 0 && file.save(workspace) instanceof Saving.Saved it) {
        file = it.file();
        journal.saved(file);
        workspace.markSaved();
      }
      number++;
    }
  }

  /// Texts now and then, undo and redo in between, each step with its number.
  private static void take(Workspace workspace, int number) {
    if (number % 11 == 0) {
      Held held = Held.of(Cases.source("text-" + number, Cases.POST.repeat(1 + number % 7)));
      workspace.perform(Cases.step(new Action.AddArticles(List.of(held))));
      workspace.undo();
      workspace.redo();
    } else {
      workspace.perform(Cases.step(new Action.Retitle("step " + number)));
    }
  }
}
