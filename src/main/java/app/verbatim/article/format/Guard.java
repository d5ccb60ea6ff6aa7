package app.verbatim.article.format;

import app.verbatim.article.Message;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Unreadable;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/// Keeps what happens in a reader to its file: whatever it throws is a reason, and after a time it
/// is left behind. The time only ever refuses a file, it never shortens one.
final class Guard {

  private static final int POLL_MILLISECONDS = 10;
  private static final int MOST_POLLS = 60_000 / POLL_MILLISECONDS;

  private final ReadingWatch watch;

  Guard(ReadingWatch watch) {
    this.watch = watch;
  }

  /// What reading gave, or why it gave nothing.
  ReadResult read(String name, Supplier<ReadResult> reading) {
    return run(name, reading, reason -> new Unreadable(name, reason));
  }

  /// What listing gave; the second where it failed.
  <T> List<T> list(String name, Supplier<List<T>> listing, List<T> otherwise) {
    return run(name, listing, reason -> otherwise);
  }

  private <T> T run(String name, Supplier<T> work, Function<Message, T> otherwise) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Thread worker =
        Thread.ofPlatform()
            .daemon()
            .name("reading " + name)
            .start(
                () -> {
                  try {
                    done.complete(work.get());
                  } catch (Throwable e) {
                    done.completeExceptionally(e);
                  }
                });
    try {
      for (int polls = 0; polls < MOST_POLLS; polls++) {
        if (watch.isCancelled()) {
          throw new CancellationException();
        }
        try {
          return done.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          // ask again whether to go on
        }
      }
      return otherwise.apply(Message.of("reading.tooLongToRead"));
    } catch (ExecutionException e) {
      return otherwise.apply(reason(Objects.requireNonNullElse(e.getCause(), e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } finally {
      worker.interrupt();
    }
  }

  private static Message reason(Throwable thrown) {
    if (thrown instanceof OutOfMemoryError) {
      return Message.of("reading.tooLargeToRead");
    }
    if (thrown instanceof StackOverflowError) {
      return Message.of("reading.tooDeep");
    }
    return Message.of("reading.failed", thrown.getClass().getSimpleName());
  }
}
