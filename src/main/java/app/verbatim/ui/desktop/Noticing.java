package app.verbatim.ui.desktop;

import app.verbatim.project.Project;
import app.verbatim.report.Note;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.NotedPoint;
import app.verbatim.report.notice.Draft;
import app.verbatim.report.notice.Fix;
import app.verbatim.report.notice.Forms;
import app.verbatim.report.notice.NoticeKind;
import app.verbatim.report.notice.Notices;
import app.verbatim.report.notice.Order;
import app.verbatim.ui.desktop.bar.Slip;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Notice.Act;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Drafts a correction notice for the marked points, or the chosen one. The words to publish are
/// typed here: none is proposed from another article.
final class Noticing {

  private final Session session;
  private final Choice choice;
  private final Words words;
  private final Slip slip;
  private final Consumer<String> copy;

  /// @param copy puts the draft on the clipboard
  Noticing(Session session, Choice choice, Words words, Slip slip, Consumer<String> copy) {
    this.session = session;
    this.choice = choice;
    this.words = words;
    this.slip = slip;
    this.copy = copy;
  }

  void draft() {
    session.project().get().ifPresent(this::draft);
  }

  private void draft(Project project) {
    Note note =
        Note.of(project, words.messages().get(), NoteOptions.DEFAULT.in(ZoneId.systemDefault()));
    List<NotedPoint> points = points(note);
    ComboBox<NoticeKind> kind = kinds(NoticeKind.proposed(points));
    List<Node> lines = new ArrayList<>();
    lines.add(kind);
    Map<String, TextField> read = new LinkedHashMap<>();
    for (NotedPoint point : points) {
      TextField field = new TextField();
      field.setId("notice-" + point.label());
      field.setAccessibleText(words.say("desktop.notice.read", point.label(), point.title()));
      read.put(point.label(), field);
      lines.add(label(words.say("desktop.notice.read", point.label(), point.title())));
      lines.add(field);
    }
    TextField approver = field("desktop.notice.approver", lines);
    TextField reason = field("desktop.notice.reason", lines);
    ask(
        lines,
        () -> {
          List<Fix> fixes = new ArrayList<>();
          read.forEach((label, field) -> fixes.add(new Fix(label, field.getText(), "")));
          Order order =
              new Order(kind.getValue(), fixes, approver.getText(), reason.getText(), false);
          return Notices.draft(note, order, Forms.in(words.language()));
        });
  }

  private interface Drawn {
    Draft draft();
  }

  private void ask(List<Node> lines, Drawn drawn) {
    slip.ask(
        words.say("desktop.notice.title"),
        lines,
        List.of(
            new Act("desktop.notice.copy", () -> drawn(lines, drawn)),
            new Act("desktop.unsaved.stay", () -> {})));
  }

  /// What is missing is said, and what was typed stays.
  private void drawn(List<Node> lines, Drawn drawn) {
    switch (drawn.draft()) {
      case Draft.Written it -> copy.accept(it.text());
      case Draft.Refused it -> {
        List<Node> again = new ArrayList<>(lines);
        again.removeIf(node -> node.getStyleClass().contains("slip-heading"));
        again.addFirst(Parts.label(words.say(it.why()), "slip-heading"));
        ask(again, drawn);
      }
    }
  }

  private List<NotedPoint> points(Note note) {
    Set<String> marked = choice.marked().get();
    String chosen = choice.chosen().get().map(Entry::id).orElse("");
    return note.points().stream()
        .filter(
            it -> {
              String id = it.point().findings().getFirst().id();
              return marked.isEmpty() ? id.equals(chosen) : marked.contains(id);
            })
        .toList();
  }

  private ComboBox<NoticeKind> kinds(NoticeKind proposed) {
    ComboBox<NoticeKind> kind = new ComboBox<>();
    kind.getItems().setAll(NoticeKind.values());
    kind.setValue(proposed);
    kind.setId("notice-kind");
    kind.setAccessibleText(words.say("desktop.notice.kind"));
    kind.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable NoticeKind one) {
            return one == null ? "" : words.say("desktop.followUp." + one.word());
          }

          @Override
          public NoticeKind fromString(String text) {
            return proposed;
          }
        });
    return kind;
  }

  private TextField field(String name, List<Node> lines) {
    TextField field = new TextField();
    field.setId(name.substring(name.indexOf('.') + 1).replace('.', '-'));
    field.setAccessibleText(words.say(name));
    lines.add(label(words.say(name)));
    lines.add(field);
    return field;
  }

  private static Label label(String text) {
    Label label = Parts.label(text, "meta");
    label.setWrapText(true);
    return label;
  }
}
