package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verbatim.Verbatim;
import app.verbatim.article.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Giving up is counted, not timed: a reader is asked whether to go on every few milliseconds, and
/// the first yes is the last question.
class GivingUpTest {

  @Test
  void aReaderThatNeverEndsIsLeftAtTheFirstYes() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    ReadingWatch watch =
        new ReadingWatch() {
          @Override
          public boolean isCancelled() {
            return asked.incrementAndGet() == 4;
          }
        };

    assertThatThrownBy(
            () ->
                new Guard(watch)
                    .list(
                        "stuck",
                        () -> {
                          try {
                            never.await();
                          } catch (InterruptedException e) {
                            // it is left behind
                          }
                          return List.of();
                        },
                        List.of()))
        .isInstanceOf(CancellationException.class);
    assertThat(asked).hasValue(4);
    assertThat(never.getCount()).isOne();
  }

  @Test
  void aComparisonOfAThousandFilesEndsWhileTheyAreRead() {
    List<byte[]> files =
        List.copyOf(Written.everywhere("Passerelle", List.of("Elle reste fermée.")).values());
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      sources.add(new Source("" + i, files.get(i % files.size())));
    }
    AtomicInteger asked = new AtomicInteger();

    assertThatThrownBy(
            () ->
                Verbatim.compare(
                    sources,
                    List.of(),
                    count -> {
                      if (asked.incrementAndGet() >= 50) {
                        throw new CancellationException();
                      }
                    }))
        .isInstanceOf(CancellationException.class);
    // each stretch already given to another thread may still ask once
    assertThat(asked.get()).isBetween(50, 50 + 8 * Runtime.getRuntime().availableProcessors());
  }
}
