package app.verbatim.ui.desktop;

import app.verbatim.Verbatim;
import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
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
    Words words = new Words(arguments.getFirst());
    Session session =
        new Session(
            sources -> Verbatim.compare(sources, List.of()), hop.background(), hop.screen());
    Window window = new Window(stage, session, words, new Look(), Samples.find());
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, mistake) -> session.mistake(mistake));
    session.title().addListener((property, before, now) -> stage.setTitle(title(now)));
    stage.setTitle(title(""));
    for (int size : ICONS) {
      InputStream in = getClass().getResourceAsStream("icon/verbatim-" + size + ".png");
      if (in != null) {
        stage.getIcons().add(new Image(in));
      }
    }
    stage.show();
    List<Path> paths = arguments.stream().skip(1).map(Path::of).toList();
    if (!paths.isEmpty()) {
      window.intake().paths(paths);
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
