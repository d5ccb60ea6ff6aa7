package app.verbatim.ui.desktop;

import app.verbatim.article.Article.Role;
import app.verbatim.article.Passage;
import app.verbatim.finding.Comparison;
import app.verbatim.project.Project;
import app.verbatim.project.file.ProjectFile;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.ReportWriter;
import app.verbatim.report.format.ReportWriters;
import app.verbatim.ui.desktop.bar.About;
import app.verbatim.ui.desktop.bar.Commands;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Filter;
import app.verbatim.ui.desktop.model.Search;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Sheet;
import app.verbatim.ui.desktop.model.View;
import app.verbatim.ui.desktop.model.Words;
import app.verbatim.ui.files.Folders;
import app.verbatim.ui.files.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

/// What the menus, keys and buttons do.
final class Actions implements Commands {

  private final Stage stage;
  private final Window window;
  private final Memory memory;
  private final FileDialogs dialogs;
  private final Updating updating;
  private final Copying copying;
  private Search search = Search.NOTHING;

  Actions(Stage stage, Window window, Memory memory, FileDialogs dialogs, Updating updating) {
    this.memory = memory;
    this.dialogs = dialogs;
    this.updating = updating;
    this.stage = stage;
    this.window = window;
    copying = new Copying(window);
  }

  private Session session() {
    return window.session();
  }

  private Words words() {
    return window.words();
  }

  @Override
  public void open() {
    List<Path> files =
        dialogs.several(
            words().say("desktop.openTitle"),
            List.of(
                new FileDialogs.Kind(words().say("desktop.articles"), Story.ENDINGS),
                new FileDialogs.Kind(words().say("desktop.case"), ProjectFile.EXTENSION),
                new FileDialogs.Kind(words().say("desktop.allFiles"), "*")));
    if (!files.isEmpty()) {
      window.intake().paths(files);
    }
  }

  @Override
  public void export() {
    session().project().get().ifPresent(this::export);
  }

  private void export(Project project) {
    Map<FileDialogs.Kind, ReportWriter> writers = new LinkedHashMap<>();
    for (ReportWriter writer : ReportWriters.OFFERED) {
      writers.put(
          new FileDialogs.Kind(writer.extension().toUpperCase(Locale.ROOT), writer.extension()),
          writer);
    }
    dialogs
        .place(
            words().say("desktop.export"),
            words().say("desktop.exportName"),
            List.copyOf(writers.keySet()))
        .ifPresent(
            place ->
                Optional.ofNullable(writers.get(place.kind()))
                    .ifPresent(writer -> export(project, writer, place.path())));
  }

  private void export(Project project, ReportWriter writer, Path path) {
    try {
      ReportWriter here = writer.with(NoteOptions.DEFAULT.in(ZoneId.systemDefault()));
      Export.write(project, here, words().messages().get(), path);
      window.status().say(words().say("desktop.exported", path.toString()));
    } catch (IOException e) {
      window.status().say(words().say("desktop.cannotExport", path.toString()));
    }
  }

  @Override
  public void paste() {
    window.intake().paste(Clipboard.getSystemClipboard());
  }

  @Override
  public void openAnew(List<String> paths) {
    window
        .cases()
        .leave(
            () -> {
              session().close();
              window.intake().paths(paths.stream().map(Path::of).toList());
            });
  }

  @Override
  public void forgetRecent() {
    memory.forget();
  }

  @Override
  public void closeAll() {
    window.cases().leave(session()::close);
  }

  @Override
  public void quit() {
    window
        .cases()
        .leave(
            () -> {
              window.cases().end();
              stage.close();
            });
  }

  void copied(String text) {
    copying.copied(text);
  }

  @Override
  public void copy() {
    copying.copy();
  }

  @Override
  public void copyAttributed() {
    copying.copyAttributed();
  }

  @Override
  public void copyPoint() {
    copying.copyPoint();
  }

  @Override
  public void copySummary() {
    copying.copySummary();
  }

  @Override
  public void save() {
    window.cases().save();
  }

  @Override
  public void saveElsewhere() {
    window.cases().saveElsewhere();
  }

  @Override
  public void merge() {
    window.cases().merge();
  }

  @Override
  public void wipe() {
    window.cases().wipe();
  }

  @Override
  public void update() {
    window.panes().current().ifPresent(updating::update);
  }

  @Override
  public void orphans() {
    updating.orphans();
  }

  @Override
  public void correct() {
    new Noticing(session(), window.choice(), words(), window.slip(), this::copied).draft();
  }

  @Override
  public void hide() {
    window.settling().hide();
  }

  @Override
  public void versions() {
    window.panes().current().ifPresent(updating::versions);
  }

  @Override
  public void initials() {
    window.signing().change();
  }

  @Override
  public void edit() {
    if (window.desk().isInText() && window.panes().editSaying()) {
      return;
    }
    if (window.desk().isInText()) {
      window.panes().current().ifPresent(this::editArticle);
    } else {
      window.card().editSpeaker();
    }
  }

  void editArticle(String article) {
    look(View.TEXTS);
    window.panes().edit(article);
  }

  private Optional<Passage> selection() {
    return window.panes().selected().map(it -> new Passage(it.article(), it.span()));
  }

  @Override
  public void link() {
    window.correcting().link(selection());
  }

  @Override
  public void unlink() {
    window.correcting().unlink(selection());
  }

  @Override
  public void ask() {
    List<String> articles = window.choice().chosen().get().map(Entry::articles).orElse(List.of());
    window.settling().ask().ifPresent(question -> copying.copied(question, articles));
  }

  @Override
  public void note() {
    window.card().openNote();
  }

  @Override
  public void look(View view) {
    if (session().comparison().get().isPresent()) {
      window.choice().view().set(view);
      window.desk().focusView();
    }
  }

  @Override
  public void role(Role role) {
    window.panes().current().ifPresent(article -> session().role(article, role));
  }

  /// Shows the words something was read from.
  void evidence(Passage at) {
    window.choice().view().set(View.TEXTS);
    window.panes().go(at.article(), at.span());
  }

  /// Opens what a cell of a table is about in the texts.
  void open(Sheet.Row row, Sheet.Cell cell) {
    row.entry().ifPresent(window.choice()::chooseById);
    look(View.TEXTS);
    cell.at().ifPresent(at -> window.panes().show(at, row.entry().isEmpty()));
  }

  @Override
  public void find() {
    window.bar().search().requestFocus();
    window.bar().search().selectAll();
  }

  @Override
  public void findNext() {
    String wanted = window.bar().search().getText();
    Optional<Comparison> all = session().comparison().get();
    if (wanted.isBlank() || all.isEmpty()) {
      return;
    }
    search = search.next(all.get(), wanted);
    search
        .found()
        .ifPresentOrElse(
            hit -> {
              window.choice().view().set(View.TEXTS);
              window.panes().go(hit.article(), hit.span());
            },
            () ->
                window
                    .status()
                    .say(words().say("desktop.notFound", wanted, all.get().extracts().size())));
  }

  @Override
  public void foldCard() {
    window.card().folded().set(!window.card().folded().get());
  }

  @Override
  public void nextPart() {
    window.desk().focusNext();
  }

  @Override
  public void previousPart() {
    window.desk().focusPrevious();
  }

  @Override
  public void keys() {
    window.keySheet().setVisible(true);
    window.keySheet().requestFocus();
  }

  @Override
  public void about() {
    new About(words(), memory.file(), Folders.work()).open(stage, window.look());
  }

  @Override
  public void dismiss() {
    if (window.slip().isVisible()) {
      window.slip().cancel();
      return;
    }
    if (window.card().closeNote() || window.panes().closeFields()) {
      return;
    }
    if (window.keySheet().isVisible()) {
      window.keySheet().setVisible(false);
    } else if (window.choice().view().get() != View.TEXTS) {
      window.choice().view().set(View.TEXTS);
    } else {
      window.choice().filter().set(Filter.NOTHING);
    }
    window.bar().search().clear();
    window.choice().change().set(-1);
    window.desk().focusFirst();
  }
}
