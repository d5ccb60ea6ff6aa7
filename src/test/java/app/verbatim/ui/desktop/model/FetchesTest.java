package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.ui.desktop.model.Fetches.One;
import app.verbatim.ui.fetch.FetchWatch;
import app.verbatim.ui.fetch.Fetched;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FetchesTest {

  private static final String ADDRESS = "https://example.org/a";

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Session session =
      new Session(sources -> Invented.alone(), Runnable::run, Runnable::run);
  private Fetched answer = new Fetched.GivenUp(ADDRESS);
  private boolean confirmed;

  private final Fetches fetches = new Fetches(session, this::fetch, waiting::add);

  private Fetched fetch(String address, boolean allowed, FetchWatch watch) {
    confirmed = allowed;
    watch.arrived(3000);
    return watch.isGivenUp() ? new Fetched.GivenUp(address) : answer;
  }

  private List<String> names() {
    return session.work().get().articles().stream().map(it -> it.name()).toList();
  }

  @Test
  void whatArrivesIsAnArticleAndWhereItCameFromIsSaid() {
    Message note = Message.of("fetch.sentOn", ADDRESS, "https://example.org/b");
    answer = new Fetched.Got(new Source(ADDRESS, new byte[] {'a'}), Optional.of(note));

    fetches.get(ADDRESS);
    One one = fetches.all().getFirst();
    waiting.remove().run();

    assertThat(one.kilobytes().get()).isEqualTo(2);
    assertThat(fetches.all()).isEmpty();
    assertThat(names()).containsExactly(ADDRESS);
    assertThat(session.notes().get()).containsExactly(note);
  }

  @Test
  void whatDoesNotArriveIsAmongTheUnreadable() {
    Unreadable why = new Unreadable(ADDRESS, Message.of("fetch.slow", 20));
    answer = new Fetched.Refused(why);

    fetches.get(ADDRESS);
    waiting.remove().run();

    assertThat(session.unreadable().get()).containsExactly(why);
    assertThat(fetches.all()).isEmpty();
  }

  @Test
  void ourOwnNetworkIsAskedAboutFirst() {
    answer = new Fetched.ToConfirm(ADDRESS, "intranet");
    fetches.get(ADDRESS);
    waiting.remove().run();
    One asked = fetches.all().getFirst();

    assertThat(asked.toConfirm()).contains("intranet");
    assertThat(confirmed).isFalse();
    fetches.confirm(asked);
    waiting.remove().run();
    assertThat(confirmed).isTrue();
  }

  @Test
  void whatIsGivenUpIsGoneAtOnceAndAddsNothingLater() {
    answer = new Fetched.Got(new Source(ADDRESS, new byte[] {'a'}), Optional.empty());

    fetches.get(ADDRESS);
    fetches.giveUp(fetches.all().getFirst());
    waiting.remove().run();

    assertThat(fetches.all()).isEmpty();
    assertThat(names()).isEmpty();
  }
}
