package app.verbatim.project;

import app.verbatim.article.Correction;
import app.verbatim.article.Message;
import java.util.List;

/// What a step is called after "Undo" and "Redo".
public final class Steps {

  private static final int LONGEST = 40;

  private Steps() {}

  public static Message name(Action action) {
    return switch (action) {
      case Action.AddArticles it when it.articles().size() == 1 ->
          Message.of("project.step.add", it.articles().getFirst().name());
      case Action.AddArticles it -> Message.of("project.step.addAll", it.articles().size());
      case Action.RemoveArticle it -> Message.of("project.step.remove");
      case Action.MoveArticle it -> Message.of("project.step.move");
      case Action.ReplaceArticle it -> Message.of("project.step.replace", it.by().name());
      case Action.SetGiven it -> Message.of("project.step.given");
      case Action.Retitle it -> Message.of("project.step.retitle", it.title());
      case Action.Correct it -> correction(it.correction());
      case Action.Uncorrect it -> Message.of("project.step.uncorrect", correction(it.correction()));
      case Action.Settle it -> verdicts("project.step.settle", it.verdicts());
      case Action.Unsettle it -> Message.of("project.step.unsettle", it.verdicts().size());
      case Action.Annotate it -> Message.of("project.step.annotate", about(it.verdict()));
      case Action.Ask it -> Message.of("project.step.ask", about(it.verdict()));
      case Action.Hide it -> Message.of("project.step.hide", shortened(it.subject().words()));
      case Action.Show it -> Message.of("project.step.show", shortened(it.subject().words()));
      case Action.UseChoices it -> Message.of("project.step.choices");
      case Action.DropOrphan it -> Message.of("project.step.drop");
      case Action.TakeIn it when it.from().isEmpty() -> Message.of("project.step.takeIn");
      case Action.TakeIn it -> Message.of("project.step.takeInFrom", it.from());
    };
  }

  private static Message verdicts(String key, List<Verdict> verdicts) {
    return verdicts.size() == 1
        ? Message.of(key, about(verdicts.getFirst()))
        : Message.of(key + "All", verdicts.size());
  }

  private static String about(Verdict verdict) {
    return shortened(verdict.subject().words());
  }

  /// What a correction says, in a few words.
  public static Message correction(Corrected corrected) {
    String words = corrected.words().isEmpty() ? "" : shortened(corrected.words().getFirst());
    return switch (corrected.correction()) {
      case Correction.Metadata it -> Message.of("project.correction.metadata");
      case Correction.BlockCompared it ->
          Message.of(
              it.compared() ? "project.correction.compare" : "project.correction.aside", words);
      case Correction.BlockKind it -> Message.of("project.correction.block", words);
      case Correction.Words it -> Message.of("project.correction.words", words);
      case Correction.Kind it -> Message.of("project.correction.kind", words);
      case Correction.Excluded it ->
          Message.of(
              it.excluded() ? "project.correction.exclude" : "project.correction.include", words);
      case Correction.Speaker it -> Message.of("project.correction.speaker", it.speaker(), words);
      case Correction.Role it -> Message.of("project.correction.role", it.role(), words);
      case Correction.Date it -> Message.of("project.correction.date", it.day(), words);
      case Correction.Link it -> Message.of("project.correction.link", words);
      case Correction.Unlink it -> Message.of("project.correction.unlink", words);
    };
  }

  /// The first words, on one line.
  static String shortened(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
