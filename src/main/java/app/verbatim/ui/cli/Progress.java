package app.verbatim.ui.cli;

import java.io.PrintStream;

/// One line on a terminal, shown when the work takes over a second and taken back at its end.
final class Progress implements AutoCloseable {

  private static final int PATIENCE_MILLISECONDS = 1000;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private final Thread thread;
  private volatile String line;
  private volatile boolean shown;

  Progress(Terminal terminal, String line) {
    this.terminal = terminal;
    this.line = line;
    thread = Thread.ofPlatform().daemon().unstarted(this::show);
    if (terminal.live()) {
      thread.start();
    }
  }

  /// What is being done now.
  void now(String what) {
    line = what;
  }

  private void show() {
    try {
      Thread.sleep(PATIENCE_MILLISECONDS);
      PrintStream err = terminal.err();
      shown = true;
      while (true) {
        err.print(ERASE_LINE + line);
        err.flush();
        Thread.sleep(PATIENCE_MILLISECONDS / 5);
      }
    } catch (InterruptedException e) {
      // the work is done
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (shown) {
      terminal.err().print(ERASE_LINE);
      terminal.err().flush();
    }
  }
}
