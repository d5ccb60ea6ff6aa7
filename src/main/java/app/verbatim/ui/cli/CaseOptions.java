package app.verbatim.ui.cli;

import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.project.Action;
import app.verbatim.project.Corrected;
import app.verbatim.project.History;
import app.verbatim.project.Project;
import app.verbatim.project.Steps;
import app.verbatim.project.Work;
import app.verbatim.project.file.CaseFile;
import app.verbatim.project.file.CaseFile.Opening;
import app.verbatim.project.file.CaseFile.Saving;
import app.verbatim.project.file.ChoicesFile;
import app.verbatim.ui.files.Story;
import app.verbatim.ui.files.VerdictsFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the editor's work comes from and goes to.
final class CaseOptions {

  @Option(names = "--verdicts", paramLabel = "FILE", descriptionKey = "option.verdicts")
  private @Nullable Path verdicts;

  @Option(names = "--save", paramLabel = "CASE", descriptionKey = "option.save")
  private @Nullable Path save;

  /// A story nobody has worked on yet, with what the options say.
  Work work(Story story, List<Corrected> corrections) {
    Work work = Work.of(story.title(), story.sources(), ChoicesFile.standard());
    for (Corrected correction : corrections) {
      work = work.after(new Action.Correct(correction));
    }
    return decided(work);
  }

  /// The work with the verdicts of `--verdicts`.
  Work decided(Work work) {
    if (verdicts == null) {
      return work;
    }
    VerdictsFile read = VerdictsFile.read(verdicts);
    if (!read.problems().isEmpty()) {
      throw new WrongUsage(read.problems().getFirst());
    }
    return work.after(new Action.Settle(read.verdicts(), List.of()));
  }

  /// The work in a case file; what could not be saved of a damaged one is said.
  static History open(Path file, Terminal terminal, Messages messages) {
    return switch (CaseFile.open(file)) {
      case Opening.Refused it ->
          throw new WrongUsage(Message.of("cli.about", file.toString(), it.why()));
      case Opening.Opened it -> {
        it.problems()
            .forEach(
                problem ->
                    terminal.say(messages, Message.of("cli.about", file.toString(), problem)));
        yield it.history();
      }
    };
  }

  /// What was decided about something that is no longer there.
  static void tellLost(Project project, Terminal terminal, Messages messages) {
    for (Corrected lost : project.lost()) {
      terminal.say(messages, Message.of("cli.lostCorrection", Steps.correction(lost)));
    }
    int elsewhere = project.standings().elsewhere().size();
    if (elsewhere > 0) {
      terminal.say(messages, Message.of("cli.lostVerdicts", elsewhere));
    }
  }

  /// Saves where `--save` says.
  ///
  /// @return false, and said why, where it could not be saved
  boolean save(Work work, Terminal terminal, Messages messages) {
    if (save == null) {
      return true;
    }
    return switch (CaseFile.at(save).save(History.from(work))) {
      case Saving.Saved it -> true;
      case Saving.Overtaken it -> notSaved(save, it.why(), terminal, messages);
      case Saving.NotSaved it -> notSaved(save, it.why(), terminal, messages);
    };
  }

  private static boolean notSaved(Path file, Message why, Terminal terminal, Messages messages) {
    terminal.say(messages, Message.of("cli.about", file.toString(), why));
    return false;
  }
}
