package app.verbatim.ui.desktop;

import app.verbatim.article.Message;
import app.verbatim.project.Action;
import app.verbatim.project.Verdict;
import app.verbatim.project.Work;
import app.verbatim.ui.desktop.bar.Slip;
import app.verbatim.ui.desktop.model.Notice;
import app.verbatim.ui.desktop.model.Notice.Act;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;

/// The initials verdicts are signed with: asked for once, after the first verdict, never before it.
final class Signing {

  private static final int LONGEST = 12;

  private final Session session;
  private final Words words;
  private final Memory memory;
  private final Slip slip;
  private final ObservableList<Notice> notices;
  private final Notice question;

  /// What was decided here before the editor was asked.
  private final Set<String> unsigned = new HashSet<>();

  private boolean opening;

  Signing(Session session, Words words, Memory memory, Slip slip, ObservableList<Notice> notices) {
    this.session = session;
    this.words = words;
    this.memory = memory;
    this.slip = slip;
    this.notices = notices;
    question =
        new Notice(
            Message.of("desktop.initials.question"),
            new Act("desktop.initials.give", this::change),
            new Act("desktop.initials.none", () -> sign("")));
    session.initials().set(memory.initials().get().orElse(""));
    session.whichWorkspace().addListener((property, before, now) -> opened());
    session.work().addListener((property, before, now) -> worked(before, now));
  }

  private void opened() {
    unsigned.clear();
    opening = true;
    notices.remove(question);
  }

  private void worked(Work before, Work now) {
    if (opening) {
      // what a case that is opened holds was not decided here
      opening = now.equals(session.workspace().work()) ? false : opening;
      return;
    }
    if (memory.initials().get().isEmpty()) {
      Set<String> known = before.verdicts().stream().map(Verdict::id).collect(Collectors.toSet());
      now.verdicts().stream()
          .filter(it -> it.initials().isEmpty() && !known.contains(it.id()))
          .forEach(it -> unsigned.add(it.id()));
      if (!unsigned.isEmpty() && !notices.contains(question)) {
        notices.add(question);
      }
    }
  }

  /// Asks for the initials, also later.
  void change() {
    TextField field = new TextField(memory.initials().get().orElse(""));
    field.setId("initials");
    field.setPrefColumnCount(LONGEST);
    field.setMaxWidth(TextField.USE_PREF_SIZE);
    field.setAccessibleText(words.say("desktop.initials.field"));
    slip.ask(
        words.say("desktop.initials.field"),
        List.of(field),
        List.of(
            new Act("desktop.initials.sign", () -> sign(field.getText())),
            new Act("desktop.unsaved.stay", () -> {})));
  }

  void sign(String typed) {
    String initials = typed.strip();
    initials = initials.substring(0, Math.min(LONGEST, initials.length()));
    memory.initials().set(Optional.of(initials));
    session.initials().set(initials);
    notices.remove(question);
    List<Verdict> mine =
        session.work().get().verdicts().stream().filter(it -> unsigned.contains(it.id())).toList();
    unsigned.clear();
    if (!mine.isEmpty() && !initials.isEmpty()) {
      String by = initials;
      session.perform(
          new Action.Settle(
              mine.stream().map(it -> it.by(by, it.time())).toList(),
              mine.stream().map(Verdict::id).toList()));
    }
  }
}
