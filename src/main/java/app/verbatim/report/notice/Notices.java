package app.verbatim.report.notice;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.report.Excerpt;
import app.verbatim.report.Note;
import app.verbatim.report.NotedArticle;
import app.verbatim.report.NotedPoint;
import app.verbatim.report.NotedWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Drafts a notice about the article marked our copy. The words to publish are the editor's: none
/// is taken from another outlet.
public final class Notices {

  private static final String BLANK = "____";

  private final Note note;
  private final NotedArticle ours;

  private Notices(Note note, NotedArticle ours) {
    this.note = note;
    this.ours = ours;
  }

  public static Draft draft(Note note, Order order, Forms forms) {
    List<NotedArticle> ours = note.articles().stream().filter(NotedArticle::isOurs).toList();
    return ours.size() == 1
        ? new Notices(note, ours.getFirst()).draft(order, forms)
        : refused(ours.isEmpty() ? "notice.noCopy" : "notice.severalCopies");
  }

  private static Draft refused(String key, Object... arguments) {
    return new Draft.Refused(Message.of(key, arguments));
  }

  private Draft draft(Order order, Forms forms) {
    NoticeKind kind = order.kind();
    if (kind.needsReason() && order.reason().isBlank()) {
      return refused("notice.noReason");
    }
    if (order.fixes().isEmpty() && kind != NoticeKind.KILL) {
      return refused("notice.noPoint");
    }
    List<Map<String, String>> points = new ArrayList<>();
    List<NotedPoint> named = new ArrayList<>();
    for (Fix fix : order.fixes()) {
      Optional<NotedPoint> point =
          note.points().stream().filter(it -> it.label().equals(fix.point())).findFirst();
      if (point.isEmpty()) {
        return refused("notice.noSuchPoint", fix.point());
      }
      if (wordings(point.get()).isEmpty()) {
        return refused("notice.notInCopy", fix.point(), ours.letter());
      }
      if (kind.needsWords() && fix.read().isBlank()) {
        return refused("notice.noWords", fix.point());
      }
      named.add(point.get());
      points.add(places(point.get(), fix));
    }
    return new Draft.Written(
        forms.of(kind).filled(places(order, named, points), points).strip() + "\n");
  }

  private List<NotedWording> wordings(NotedPoint point) {
    return point.wordings().stream()
        .filter(it -> it.article().letter().equals(ours.letter()))
        .toList();
  }

  private Map<String, String> places(NotedPoint point, Fix fix) {
    Map<String, String> places = new LinkedHashMap<>();
    places.put("place", place(wordings(point)));
    places.put("subject", subject(point));
    places.put("speaker", line(point.title()));
    places.put("read", line(fix.read()));
    places.put("not", fix.instead().isBlank() ? marked(point) : line(fix.instead()));
    return places;
  }

  private Map<String, String> places(
      Order order, List<NotedPoint> named, List<Map<String, String>> points) {
    Article article = ours.article();
    Map<String, String> places = new LinkedHashMap<>();
    String title = line(article.title().orElse(note.title()));
    places.put("approver", order.approver().isBlank() ? BLANK : line(order.approver()));
    places.put("embargo", String.join("\n", note.embargoes()));
    places.put("slug", line(article.origin().item().slug().orElse(note.title())));
    places.put("headline", title);
    places.put("item", line(article.origin().item().id().orElse(BLANK)));
    places.put("outlet", line(ours.name()));
    places.put("time", BLANK);
    places.put("reason", line(order.reason()));
    places.put(
        "substitute", note.say(order.substituted() ? "notice.follows" : "notice.followsNot"));
    Set<String> subjects =
        points.stream()
            .map(it -> it.getOrDefault("subject", ""))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    places.put("subjects", note.messages().join(List.copyOf(subjects)));
    places.put("places", place(named.stream().flatMap(it -> wordings(it).stream()).toList()));
    places.put(
        "changes",
        points.stream()
            .map(
                it ->
                    note.say(
                        "notice.change", it.getOrDefault("read", ""), it.getOrDefault("not", "")))
            .collect(Collectors.joining("; ")));
    return places;
  }

  /// `la citation d'Adrienne Watson`; `a passage` where nobody is quoted.
  private String subject(NotedPoint point) {
    return point.namesSpeaker()
        ? note.say("notice.quote", line(point.title()))
        : note.say("notice.passage");
  }

  /// `aux 3e et 10e paragraphes`; the headline and the like by their names.
  private String place(List<NotedWording> wordings) {
    Set<Integer> paragraphs = new TreeSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (NotedWording it : wordings) {
      Article article = ours.article();
      int block = article.blockAt(it.wording().shown().span().start());
      if (block >= 0 && article.blocks().get(block).paragraph().isPresent()) {
        paragraphs.add(article.blocks().get(block).paragraph().getAsInt());
      } else {
        others.add(note.say("notice.in", it.place()));
      }
    }
    List<String> all = new ArrayList<>(others);
    if (!paragraphs.isEmpty()) {
      List<String> numbers =
          paragraphs.stream()
              .map(it -> it == 1 ? note.say("notice.first") : note.say("notice.nth", it))
              .toList();
      all.add(note.say("notice.paragraphs", numbers.size(), note.messages().join(numbers)));
    }
    return note.messages().join(all);
  }

  /// What our copy printed and others did not, as it stands there.
  private String marked(NotedPoint point) {
    Set<String> words = new LinkedHashSet<>();
    for (NotedWording it : wordings(point)) {
      it.wording().marked().forEach(passage -> words.add(line(ours.article().at(passage.span()))));
      if (it.wording().marked().isEmpty()) {
        words.add(it.words().text());
      }
    }
    return String.join(" […] ", words);
  }

  private static String line(String words) {
    return Excerpt.plain(words).text();
  }
}
