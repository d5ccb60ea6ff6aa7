package app.verbatim.ui.desktop;

import app.verbatim.ui.desktop.model.Threads;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// The only place where work changes threads: from the screen's to working ones and back.
final class Hop {

  private static final long LONGEST_SAVE = 10;

  private final ExecutorService comparing = one("comparing");
  private final ExecutorService disk = one("disk");

  private static ExecutorService one(String name) {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  Threads threads() {
    return new Threads(comparing, disk, this::show);
  }

  private void show(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }

  /// Comparisons are given up; what is being saved is saved to the end.
  void end() {
    comparing.shutdownNow();
    disk.shutdown();
    try {
      disk.awaitTermination(LONGEST_SAVE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
