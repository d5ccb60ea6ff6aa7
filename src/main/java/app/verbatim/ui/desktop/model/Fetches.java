package app.verbatim.ui.desktop.model;

import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.ui.fetch.FetchWatch;
import app.verbatim.ui.fetch.Fetched;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The web addresses being fetched for the editor. What arrives is added to the session; what does
/// not is in its list of what could not be read.
public final class Fetches {

  /// Fetches, or a stand-in.
  public interface Fetcher {
    Fetched get(String address, boolean confirmed, FetchWatch watch);
  }

  /// An address on its way.
  public static final class One implements FetchWatch {

    private final String address;
    private final Optional<String> host;
    private final Executor screen;
    private final ReadOnlyLongWrapper kilobytes = new ReadOnlyLongWrapper();
    private volatile boolean givenUp;

    private One(String address, Optional<String> host, Executor screen) {
      this.address = address;
      this.host = host;
      this.screen = screen;
    }

    public String address() {
      return address;
    }

    /// The host of our own network that is asked about before anything is asked of it; empty while
    /// it is fetched.
    public Optional<String> toConfirm() {
      return host;
    }

    /// How much has arrived.
    public ReadOnlyLongProperty kilobytes() {
      return kilobytes.getReadOnlyProperty();
    }

    @Override
    public void arrived(long bytes) {
      screen.execute(() -> kilobytes.set(bytes >> 10));
    }

    @Override
    public boolean isGivenUp() {
      return givenUp;
    }
  }

  private final Session session;
  private final Fetcher fetcher;
  private final Executor background;
  private final ObservableList<One> all = FXCollections.observableArrayList();

  /// One for all who listen: a view of its own would be gone with its listeners.
  private final ObservableList<One> seen = FXCollections.unmodifiableObservableList(all);

  /// @param background does not wait for comparisons
  public Fetches(Session session, Fetcher fetcher, Executor background) {
    this.session = session;
    this.fetcher = fetcher;
    this.background = background;
  }

  /// Those that are under way or wait for an answer; changes on the screen's thread only.
  public ObservableList<One> all() {
    return seen;
  }

  /// Begins to fetch.
  public void get(String address) {
    begin(address, false);
  }

  /// Fetches from our own network what was asked about.
  public void confirm(One one) {
    all.remove(one);
    begin(one.address(), true);
  }

  /// Ends it.
  public void giveUp(One one) {
    one.givenUp = true;
    all.remove(one);
  }

  private void begin(String address, boolean confirmed) {
    One one = new One(address, Optional.empty(), session.screen());
    all.add(one);
    background.execute(
        () -> {
          Fetched fetched = fetcher.get(address, confirmed, one);
          session.screen().execute(() -> end(one, fetched));
        });
  }

  private void end(One one, Fetched fetched) {
    if (!all.remove(one)) {
      return;
    }
    switch (fetched) {
      case Fetched.Got it ->
          session.add(given(List.of(it.source()), List.of(), it.note().stream().toList()));
      case Fetched.Refused it -> session.add(given(List.of(), List.of(it.why()), List.of()));
      case Fetched.ToConfirm it ->
          all.add(new One(it.address(), Optional.of(it.host()), session.screen()));
      case Fetched.GivenUp it -> {}
    }
  }

  private static Given given(
      List<Source> sources, List<Unreadable> unreadable, List<Message> notes) {
    return new Given(Optional.empty(), sources, unreadable, notes);
  }
}
