package app.verbatim.ui.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/// Takes in what a site sends, as long as it is wanted and no more than the limit.
final class Arriving implements BodySubscriber<Arriving.Bytes> {

  /// @param whole whether that is all of it
  @SuppressWarnings("ArrayRecordComponent")
  record Bytes(byte[] bytes, boolean whole) {}

  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final CompletableFuture<Bytes> done = new CompletableFuture<>();
  private final int most;
  private final FetchWatch watch;
  private @Nullable Subscription subscription;

  /// @param most bytes; 0 where nothing is wanted
  Arriving(int most, FetchWatch watch) {
    this.most = most;
    this.watch = watch;
  }

  @Override
  public CompletionStage<Bytes> getBody() {
    return done;
  }

  @Override
  public void onSubscribe(Subscription subscribed) {
    subscription = subscribed;
    if (most == 0) {
      enough();
    } else {
      subscribed.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> more) {
    for (ByteBuffer buffer : more) {
      byte[] bytes = new byte[Math.min(buffer.remaining(), most + 1 - taken.size())];
      buffer.get(bytes);
      taken.writeBytes(bytes);
    }
    watch.arrived(taken.size());
    if (taken.size() > most) {
      enough();
    }
  }

  private void enough() {
    if (subscription != null) {
      subscription.cancel();
    }
    done.complete(new Bytes(new byte[0], false));
  }

  @Override
  public void onError(Throwable thrown) {
    done.completeExceptionally(thrown);
  }

  @Override
  public void onComplete() {
    done.complete(new Bytes(taken.toByteArray(), true));
  }
}
