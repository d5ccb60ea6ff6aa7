package app.verbatim.ui.desktop;

import app.verbatim.project.Corrected;
import app.verbatim.project.History;
import app.verbatim.project.Merge;
import app.verbatim.project.Steps;
import app.verbatim.project.Work;
import app.verbatim.ui.desktop.bar.Slip;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Notice.Act;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Settling;
import app.verbatim.ui.desktop.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/// Takes someone else's copy of the open case in, and says what came of it.
final class Joining {

  private final Session session;
  private final Choice choice;
  private final Settling settling;
  private final Words words;
  private final Slip slip;
  private final Consumer<String> say;

  /// @param say tells the editor what came of it
  Joining(
      Session session,
      Choice choice,
      Settling settling,
      Words words,
      Slip slip,
      Consumer<String> say) {
    this.session = session;
    this.choice = choice;
    this.settling = settling;
    this.words = words;
    this.slip = slip;
    this.say = say;
  }

  void take(History theirs) {
    Work before = session.work().get();
    Merge merge = Merge.of(session.workspace().history(), theirs);
    Work after = merge.action().merged();
    if (after.equals(before) && merge.overruled().isEmpty()) {
      say.accept(words.say("desktop.merge.nothing"));
      return;
    }
    session.perform(merge.action());
    String sentence = sentence(before, after, merge.action().from());
    session.whenCompared(() -> tell(sentence, merge.overruled()));
  }

  private String sentence(Work before, Work after, List<String> from) {
    List<String> gained = new ArrayList<>();
    gained(gained, "articles", before.articles(), after.articles());
    gained(gained, "verdicts", before.verdicts(), after.verdicts());
    gained(gained, "corrections", before.corrections(), after.corrections());
    String what = gained.isEmpty() ? words.say("desktop.merge.little") : String.join(", ", gained);
    return from.isEmpty()
        ? words.say("desktop.merge.done", what)
        : words.say("desktop.merge.doneFrom", String.join(", ", from), what);
  }

  private void gained(List<String> gained, String what, List<?> before, List<?> after) {
    int more = (int) after.stream().filter(it -> !before.contains(it)).count();
    if (more > 0) {
      gained.add(words.say("desktop.merge." + what, more));
    }
  }

  private void tell(String sentence, List<Corrected> overruled) {
    List<Entry> disputed =
        choice.entries().get().stream()
            .filter(entry -> settling.at(entry).filter(it -> it.isDisputed()).isPresent())
            .toList();
    if (disputed.isEmpty() && overruled.isEmpty()) {
      say.accept(sentence);
      return;
    }
    List<Node> lines = new ArrayList<>();
    if (!disputed.isEmpty()) {
      lines.add(Parts.label(words.say("desktop.merge.disputed", disputed.size()), "slip-heading"));
    }
    for (Entry entry : disputed) {
      Hyperlink link = new Hyperlink(entry.title() + ", " + entry.places());
      link.setOnAction(
          event -> {
            slip.leave();
            choice.choose(entry);
          });
      lines.add(link);
      lines.add(Parts.label(String.join("\n", settling.opinions(entry)), "slip-text"));
    }
    if (!overruled.isEmpty()) {
      lines.add(
          Parts.label(words.say("desktop.merge.overruled", overruled.size()), "slip-heading"));
    }
    for (Corrected one : overruled) {
      lines.add(Parts.label(words.say(Steps.correction(one)), "slip-text"));
    }
    slip.ask(sentence, lines, List.of(new Act("desktop.understood", () -> {})));
  }
}
