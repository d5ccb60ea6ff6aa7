package app.verbatim.ui.fetch;

import app.verbatim.article.Given;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.ui.fetch.Fetched.Got;
import app.verbatim.ui.fetch.Fetched.Refused;
import app.verbatim.ui.fetch.Fetched.ToConfirm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;

/// Asks for one address, and for nothing the page names: no picture, no script, no style. No
/// cookie, no password and no trace of this machine goes with it.
///
/// @param own which addresses are those of this machine or its network
public record Fetch(Limits limits, Predicate<InetAddress> own) {

  /// As it is done for an editor.
  public static final Fetch USUAL = new Fetch(Limits.USUAL, OwnNetwork::holds);

  private static final String PROGRAM = "Verbatim (asked for by an editor)";
  private static final String WANTED =
      "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.9,*/*;q=0.5";
  private static final int POLL_MILLISECONDS = 25;

  /// Waits until the page is there, refused or given up.
  ///
  /// @param typed as the editor wrote it
  /// @param confirmed whether it may be an address of this machine or its own network
  public Fetched get(String typed, boolean confirmed, FetchWatch watch) {
    Optional<Address> address = Address.of(typed);
    if (address.isEmpty()) {
      return refused(typed, Message.of("fetch.noAddress"));
    }
    CompletableFuture<Fetched> done = new CompletableFuture<>();
    Thread worker =
        Thread.ofPlatform()
            .daemon()
            .name("fetching")
            .start(() -> done.complete(fetched(typed.strip(), address.get(), confirmed, watch)));
    try {
      long polls = limits.time().toMillis() / POLL_MILLISECONDS + 1;
      for (long i = 0; i < polls; i++) {
        if (watch.isGivenUp()) {
          return new Fetched.GivenUp(typed);
        }
        try {
          return done.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          // ask again whether to go on
        }
      }
      return refused(typed, Message.of("fetch.slow", (int) limits.time().toSeconds()));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Fetched.GivenUp(typed);
    } finally {
      worker.interrupt();
    }
  }

  private Fetched fetched(String typed, Address address, boolean confirmed, FetchWatch watch) {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(limits.time())
            .build();
    try {
      return follow(client, typed, address, confirmed, watch);
    } catch (InterruptedException e) {
      return new Fetched.GivenUp(typed);
    } catch (IOException e) {
      return refused(typed, reason(e, address));
    } catch (RuntimeException e) {
      return refused(typed, Message.of("fetch.failed", e.getClass().getSimpleName()));
    } finally {
      client.shutdownNow();
    }
  }

  private Fetched follow(
      HttpClient client, String typed, Address first, boolean confirmed, FetchWatch watch)
      throws IOException, InterruptedException {
    Address at = first;
    boolean atHome = false;
    for (int sent = 0; sent <= limits.redirects(); sent++) {
      // the JVM keeps what a name stands for longer than this takes: what is looked at is asked
      boolean home = OwnNetwork.reaches(at.host(), own);
      if (home && sent == 0 && !confirmed) {
        return new ToConfirm(typed, at.host());
      }
      if (home && sent > 0 && !atHome) {
        return refused(typed, Message.of("fetch.sentHome", at.uri().toString()));
      }
      atHome = home;
      HttpResponse<Arriving.Bytes> response = client.send(request(at), info -> body(info, watch));
      Answer answer = new Answer(response.statusCode(), response.headers());
      if (!answer.sendsOn()) {
        return taken(typed, first, at, answer, response.body());
      }
      Optional<Address> next = at.sentOn(answer.location());
      if (next.isEmpty()) {
        return refused(typed, Message.of("fetch.sentNowhere", shortened(answer.location())));
      }
      at = next.get();
    }
    return refused(typed, Message.of("fetch.sentRound", limits.redirects()));
  }

  private Arriving body(HttpResponse.ResponseInfo info, FetchWatch watch) {
    Answer answer = new Answer(info.statusCode(), info.headers());
    boolean wanted = !answer.sendsOn() && answer.refusal(limits.bytes()).isEmpty();
    return new Arriving(wanted ? limits.bytes() : 0, watch);
  }

  private static HttpRequest request(Address at) {
    return HttpRequest.newBuilder(at.uri())
        .header("User-Agent", PROGRAM)
        .header("Accept", WANTED)
        .version(at.isSecure() ? Version.HTTP_2 : Version.HTTP_1_1)
        .GET()
        .build();
  }

  private Fetched taken(
      String typed, Address first, Address at, Answer answer, Arriving.Bytes body) {
    Optional<Message> refusal = answer.refusal(limits.bytes());
    if (refusal.isPresent()) {
      return refused(typed, refusal.get());
    }
    Optional<byte[]> bytes;
    try {
      bytes = body.whole() ? answer.unpacked(body.bytes(), limits.bytes()) : Optional.empty();
    } catch (IOException e) {
      return refused(typed, Message.of("fetch.packed", "gzip"));
    }
    if (bytes.isEmpty()) {
      return refused(typed, Answer.tooLong(limits.bytes()));
    }
    Given given =
        new Given(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            answer.encoding(bytes.get()));
    Optional<Message> note =
        at.isLike(first)
            ? Optional.empty()
            : Optional.of(Message.of("fetch.sentOn", typed, at.uri().toString()));
    return new Got(new Source(typed, bytes.get(), given), note);
  }

  private static Message reason(IOException e, Address address) {
    return switch (e) {
      case UnknownHostException unknown -> Message.of("fetch.unknownHost", address.host());
      case SSLException untrusted -> Message.of("fetch.untrusted", address.host());
      default -> Message.of("fetch.noAnswer", address.host());
    };
  }

  private static Refused refused(String typed, Message why) {
    return new Refused(new Unreadable(typed, why));
  }

  private static String shortened(String words) {
    return words.length() > 80 ? words.substring(0, 80) + "…" : words;
  }
}
