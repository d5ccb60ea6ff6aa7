package app.verbatim.ui.desktop;

import app.verbatim.article.Message;
import app.verbatim.article.Source;
import app.verbatim.project.Action;
import app.verbatim.project.History;
import app.verbatim.project.LaterVersion;
import app.verbatim.project.Orphan;
import app.verbatim.project.Project;
import app.verbatim.project.TextChange;
import app.verbatim.project.Update;
import app.verbatim.project.Work;
import app.verbatim.ui.desktop.bar.Slip;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Notice.Act;
import app.verbatim.ui.desktop.model.Orphans;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import app.verbatim.ui.files.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// An article gives way to its update: what changed is shown before, what lost its place after.
final class Updating {

  /// More changes than this are counted, not shown.
  private static final int SHOWN = 60;

  private static final int LONGEST = 600;

  private final Session session;
  private final Words words;
  private final Slip slip;
  private final FileDialogs dialogs;
  private final Consumer<Message> tell;
  private final Consumer<String> say;

  /// @param tell a line that stays until it is read
  /// @param say tells for a moment what came of it
  Updating(
      Session session,
      Words words,
      Slip slip,
      FileDialogs dialogs,
      Consumer<Message> tell,
      Consumer<String> say) {
    this.session = session;
    this.words = words;
    this.slip = slip;
    this.dialogs = dialogs;
    this.tell = tell;
    this.say = say;
  }

  /// Asks for the update of an article and offers to put it in its place.
  ///
  /// @param article its id
  void update(String article) {
    String letter = letter(article);
    dialogs
        .one(
            words.say("desktop.update.title", letter),
            List.of(
                new FileDialogs.Kind(words.say("desktop.articles"), Story.ENDINGS),
                new FileDialogs.Kind(words.say("desktop.allFiles"), "*")))
        .ifPresent(path -> update(article, letter, path));
  }

  private String letter(String article) {
    return session.comparison().get().orElseThrow().extract(article).article().letter();
  }

  private void update(String article, String letter, Path path) {
    Project project = session.project().get().orElseThrow();
    session.later(
        () -> {
          Story story = Story.of(List.of(path));
          if (story.sources().size() != 1) {
            return new Update.NotRead(
                story.unreadable().isEmpty()
                    ? Message.of("desktop.update.several")
                    : story.unreadable().getFirst().reason());
          }
          Source source = story.sources().getFirst();
          return Update.of(project, article, source);
        },
        (Update update) -> {
          switch (update) {
            case Update.NotRead it ->
                tell.accept(
                    Message.of("desktop.unreadable", String.valueOf(path.getFileName()), it.why()));
            case Update.Ready it when project.work().equals(session.work().get()) ->
                offer(letter, project, it);
            case Update.Ready it -> update(article, letter, path);
          }
        });
  }

  /// Offers to put an article that is there in the place of the one it is a later version of.
  void replace(LaterVersion version) {
    Project project = session.project().get().orElseThrow();
    String letter = letter(version.earlier());
    session.later(
        () -> {
          Source later = project.work().article(version.later()).source();
          Work without = project.work().after(new Action.RemoveArticle(version.later()));
          return Update.of(Project.of(without), version.earlier(), later);
        },
        (Update update) -> {
          if (update instanceof Update.Ready ready && project.work().equals(session.work().get())) {
            offer(
                letter,
                project,
                ready,
                () -> session.perform(new Action.RemoveArticle(version.later())));
          }
        });
  }

  private void offer(String letter, Project project, Update.Ready ready) {
    offer(letter, project, ready, () -> {});
  }

  private void offer(String letter, Project project, Update.Ready ready, Runnable before) {
    Action.ReplaceArticle action = ready.action();
    List<Node> lines = new ArrayList<>();
    lines.add(
        Parts.label(
            words.say(
                "desktop.update.follow", action.verdicts().size(), action.corrections().size()),
            "slip-text"));
    if (!action.orphans().isEmpty()) {
      lines.add(
          Parts.label(words.say("desktop.update.lost", action.orphans().size()), "slip-heading"));
      action.orphans().forEach(it -> lines.add(orphan(project, it)));
    }
    lines.addAll(changes(ready.texts()));
    slip.ask(
        words.say("desktop.update.question", letter, action.by().name()),
        lines,
        List.of(
            new Act(
                "desktop.update.yes",
                () -> {
                  before.run();
                  replace(action);
                }),
            new Act("desktop.unsaved.stay", () -> {})));
  }

  private void replace(Action.ReplaceArticle action) {
    session.perform(action);
    if (!action.orphans().isEmpty()) {
      say.accept(words.say("desktop.update.lost", action.orphans().size()));
    }
  }

  /// Shows what changed when the article was last replaced.
  ///
  /// @param article its id
  void versions(String article) {
    History history = session.workspace().history();
    // where the article at hand has no versions, one that has
    for (String one :
        Stream.concat(Stream.of(article), session.work().get().ids().stream()).toList()) {
      Optional<Update.Versions> texts = Update.lastOf(history, one);
      if (texts.isPresent()) {
        slip.ask(
            words.say("desktop.versions.title", letter(one)),
            changes(texts.get()),
            List.of(new Act("desktop.closeSheet", () -> {})));
        return;
      }
    }
    say.accept(words.say("desktop.versions.none"));
  }

  private List<Node> changes(Update.Versions texts) {
    List<Node> lines = new ArrayList<>();
    List<TextChange> all = texts.changes();
    lines.add(Parts.label(words.say("desktop.update.changes", all.size()), "slip-heading"));
    for (TextChange change : all.subList(0, Math.min(SHOWN, all.size()))) {
      change.before().ifPresent(it -> lines.add(line("−", it.in(texts.before()), "gone")));
      change.after().ifPresent(it -> lines.add(line("+", it.in(texts.after()), "come")));
    }
    if (all.size() > SHOWN) {
      lines.add(Parts.label(words.say("desktop.update.more", all.size() - SHOWN), "slip-text"));
    }
    return lines;
  }

  private static Node line(String sign, String text, String style) {
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + " […]" : text;
    Label mark = Parts.label(sign, "version-sign");
    mark.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = new HBox(mark, wrapped(Parts.label(shown.strip(), "version-text", style)));
    line.getStyleClass().add("version");
    return line;
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  /// Shows what lost its place, each to be given up.
  void orphans() {
    List<Orphan> all = session.work().get().orphans();
    if (all.isEmpty()) {
      return;
    }
    Project project = session.project().get().orElseThrow();
    List<Node> lines = new ArrayList<>();
    for (Orphan one : all) {
      Hyperlink drop = new Hyperlink(words.say("desktop.orphans.drop"));
      drop.setMinWidth(Hyperlink.USE_PREF_SIZE);
      drop.setOnAction(
          event -> {
            slip.leave();
            session.perform(new Action.DropOrphan(one));
            orphans();
          });
      HBox line = new HBox(orphan(project, one), drop);
      line.getStyleClass().add("version");
      lines.add(line);
    }
    slip.ask(
        words.say("desktop.orphans.title"),
        lines,
        List.of(new Act("desktop.closeSheet", () -> {})));
  }

  private Label orphan(Project project, Orphan orphan) {
    return wrapped(Parts.label(Orphans.line(orphan, project, words), "slip-text"));
  }
}
