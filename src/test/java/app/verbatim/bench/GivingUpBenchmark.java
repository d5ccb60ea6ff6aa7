package app.verbatim.bench;

import app.verbatim.Verbatim;
import app.verbatim.article.Source;
import app.verbatim.article.format.Written;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/// How long a comparison of 1,000 mixed files goes on after it is given up, in milliseconds: the
/// longest of several tries, each given up at another moment.
public final class GivingUpBenchmark {

  private static final int TRIES = 20;

  private GivingUpBenchmark() {}

  public static void main(String[] args) throws InterruptedException {
    List<byte[]> files =
        List.copyOf(
            Written.everywhere(
                    "La passerelle fermée",
                    List.of(
                        "La passerelle restera fermée jusqu'en juin, a annoncé mardi la mairie.",
                        "« Elle rouvrira une fois sûre », a déclaré Lucie Morand."))
                .values());
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      byte[] bytes = files.get(i % files.size());
      sources.add(new Source("" + i, i % 10 == 0 ? Arrays.copyOf(bytes, 20) : bytes));
    }
    long longest = 0;
    for (int i = 0; i < TRIES; i++) {
      AtomicBoolean givenUp = new AtomicBoolean();
      Thread work =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      Verbatim.compare(
                          sources,
                          List.of(),
                          count -> {
                            if (givenUp.get()) {
                              throw new CancellationException();
                            }
                          });
                    } catch (CancellationException e) {
                      // as asked
                    }
                  });
      Thread.sleep(40L + 60L * i);
      long start = System.nanoTime();
      givenUp.set(true);
      work.join();
      longest = Math.max(longest, (System.nanoTime() - start) / 1_000_000);
    }
    System.out.println("given up within " + longest + " ms at the longest, of " + TRIES);
  }
}
