package app.verbatim.ui.desktop;

import app.verbatim.Verbatim;
import app.verbatim.article.Correction;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.project.file.ChoicesFile;
import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.model.Comparer;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import app.verbatim.ui.files.DeskVerdicts;
import app.verbatim.ui.files.Folders;
import app.verbatim.ui.files.SettingsFile;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program as JavaFX starts it: the first argument is the language, the others are paths.
public final class DesktopApplication extends Application {

  private static final List<Integer> ICONS = List.of(16, 32, 48, 128, 256);

  private final Hop hop = new Hop();

  @Override
  public void start(Stage stage) {
    List<String> arguments = getParameters().getRaw();
    Memory memory = new Memory(SettingsFile.ofThisUser(), Folders.work());
    Words words = new Words(memory.settings().language().orElse(arguments.getFirst()));
    ChoicesFile verdicts = DeskVerdicts.ofThisUser();
    Session session =
        new Session(new Compared(), hop.threads(), InstantSource.system(), verdicts.choices());
    Window window = new Window(stage, session, words, new Look(), Samples.find(), memory);
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, mistake) -> session.mistake(mistake));
    window.cases().name().addListener((property, before, now) -> stage.setTitle(title(now)));
    stage.setTitle(title(""));
    for (int size : ICONS) {
      InputStream in = getClass().getResourceAsStream("icon/verbatim-" + size + ".png");
      if (in != null) {
        stage.getIcons().add(new Image(in));
      }
    }
    stage.show();
    Rehearsal.begin(stage, session);
    verdicts.problems().forEach(window.cases()::tell);
    window.cases().offer();
    List<Path> paths = arguments.stream().skip(1).map(Path::of).toList();
    if (!paths.isEmpty()) {
      window.intake().paths(paths);
    }
  }

  /// The program's own comparison.
  static final class Compared implements Comparer {

    @Override
    public Comparison compare(List<Source> sources) {
      return Verbatim.compare(sources, List.of());
    }

    @Override
    public Comparison compare(
        List<Source> sources, List<Correction> corrections, IntConsumer done) {
      return Verbatim.compare(sources, corrections, done);
    }
  }

  @Override
  public void stop() {
    hop.end();
  }

  private static String title(String story) {
    return story.isEmpty() ? "Verbatim" : story + " — Verbatim";
  }
}
