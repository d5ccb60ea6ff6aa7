package app.verbatim.ui.desktop;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/// The only place where work changes threads: from the screen's to a working one and back.
final class Hop {

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "comparing");
            thread.setDaemon(true);
            return thread;
          });

  Executor background() {
    return worker;
  }

  Executor screen() {
    return task -> {
      if (Platform.isFxApplicationThread()) {
        task.run();
      } else {
        Platform.runLater(task);
      }
    };
  }

  void end() {
    worker.shutdownNow();
  }
}
