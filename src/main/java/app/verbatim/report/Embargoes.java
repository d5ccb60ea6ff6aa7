package app.verbatim.report;

import app.verbatim.article.Article;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What may not be published yet, said on everything that leaves.
public final class Embargoes {

  private Embargoes() {}

  /// A sentence for each article under embargo. Whether its time has come is for the editor to say:
  /// a note read later must not say less.
  public static List<String> of(Outline outline) {
    List<String> all = new ArrayList<>();
    for (Article article : outline.articles()) {
      Optional<String> until = article.origin().item().embargo().filter(it -> !it.isBlank());
      until.ifPresent(it -> all.add(said(outline, it, article.letter())));
    }
    return all;
  }

  /// The day and the hour where it is a time, else the words as sent.
  private static String said(Outline outline, String until, String letter) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(until.strip());
      String zone = time.getOffset().getId();
      String when =
          outline.say(
              "note.when",
              time.toLocalDate(),
              Decisions.clock(time.getHour(), time.getMinute()),
              zone.equals("Z") ? "UTC" : "UTC" + zone);
      return outline.say("note.embargo", when, letter);
    } catch (DateTimeException e) {
      return outline.say("note.embargoWords", Excerpt.plain(until).text(), letter);
    }
  }
}
