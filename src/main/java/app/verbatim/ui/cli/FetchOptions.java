package app.verbatim.ui.cli;

import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.ui.fetch.Fetch;
import app.verbatim.ui.fetch.FetchWatch;
import app.verbatim.ui.fetch.Fetched.GivenUp;
import app.verbatim.ui.fetch.Fetched.Got;
import app.verbatim.ui.fetch.Fetched.Refused;
import app.verbatim.ui.fetch.Fetched.ToConfirm;
import app.verbatim.ui.files.Story;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// The web addresses an editor asks for. Nothing else ever leaves the machine, so they have an
/// option of their own: a name among the files is a file.
final class FetchOptions {

  @Option(names = "--fetch", paramLabel = "ADDRESS", descriptionKey = "option.fetch")
  private List<String> addresses = new ArrayList<>();

  @Option(names = "--own-network", descriptionKey = "option.own-network")
  private boolean ownNetwork;

  boolean isEmpty() {
    return addresses.isEmpty();
  }

  /// The story with the pages at these addresses, after the files.
  Story applyTo(Story story, Terminal terminal, Messages messages) {
    if (addresses.isEmpty()) {
      return story;
    }
    List<Source> pages = new ArrayList<>();
    List<Unreadable> lost = new ArrayList<>();
    List<Message> notes = new ArrayList<>();
    for (String address : addresses) {
      String line = messages.say("cli.fetching", address);
      try (Progress progress = new Progress(terminal, line)) {
        FetchWatch watch =
            new FetchWatch() {
              @Override
              public void arrived(long bytes) {
                progress.now(line + messages.say("cli.fetched", (int) (bytes >> 10)));
              }
            };
        switch (Fetch.USUAL.get(address, ownNetwork, watch)) {
          case Got it -> {
            pages.add(it.source());
            it.note().ifPresent(notes::add);
          }
          case Refused it -> lost.add(it.why());
          case ToConfirm it ->
              lost.add(new Unreadable(address, Message.of("cli.ownNetwork", it.host())));
          case GivenUp it -> {}
        }
      }
    }
    List<String> sites =
        addresses.stream()
            .map(it -> it.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("[/?#].*", ""))
            .distinct()
            .toList();
    return story.with(sites, pages, lost, notes);
  }
}
