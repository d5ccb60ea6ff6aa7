package app.verbatim.generated;

import app.verbatim.generated.Delivery.Way;
import app.verbatim.generated.Told.Edit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Writes one report: headline, byline, dateline, paragraphs, credit. What it writes carries the
/// numbers of its [#marks()].
final class ReportWriter {

  /// A stretch of the report the truth knows about.
  ///
  /// @param edit what was planted there; none for a quotation
  record Mark(
      Set<Integer> statements, boolean isQuoted, boolean isShortened, Edit edit, String words) {}

  /// Stands after a role, until what follows tells whether it needs a comma.
  private static final String ROLE_ENDS = "\uE002";

  private final Tables tables;
  private final LocalDate first;
  private final Random random;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<String> introduced = new HashSet<>();
  private final boolean straight;
  private final boolean typewriter;
  private String last = "";
  private int lastDay;

  ReportWriter(Tables tables, LocalDate first, Random random) {
    this.tables = tables;
    this.first = first;
    this.random = random;
    straight = random.nextInt(4) == 0;
    typewriter = random.nextInt(2) == 0;
  }

  List<Mark> marks() {
    return marks;
  }

  String write(List<Delivery> deliveries, List<String> fillers, Size size, LocalDate published) {
    List<String> background = Plan.shuffled(fillers, random);
    int left = Math.min(background.size(), size.fillers());
    Map<String, String> towns =
        Map.of(
            "p",
            pick(tables.towns()),
            "q",
            pick(tables.towns()),
            "name",
            pick(tables.authors()),
            "agency",
            pick(tables.agencies()),
            "today",
            Plan.day(tables, published));
    StringBuilder out = new StringBuilder();
    out.append(Told.fill(pick(tables.headlines()), towns)).append("\n\n");
    if (random.nextBoolean()) {
      out.append(Told.fill(tables.byline(), towns)).append("\n\n");
    }
    if (random.nextBoolean()) {
      out.append(Told.fill(pick(tables.datelines()), towns));
    }
    if (left > 0) {
      out.append(background.get(--left)).append("\n\n");
    }
    for (int i = 0; i < deliveries.size(); i++) {
      Delivery one = deliveries.get(i);
      boolean merges =
          i + 1 < deliveries.size()
              && canMerge(one, deliveries.get(i + 1))
              && random.nextInt(5) == 0;
      out.append(merges ? merged(one, deliveries.get(++i)) : paragraph(one)).append("\n\n");
      if (left > 0 && random.nextInt(deliveries.size()) < size.fillers()) {
        out.append(background.get(--left));
        last = "";
        if (left > 0 && random.nextInt(3) == 0) {
          out.append(' ').append(background.get(--left));
        }
        out.append("\n\n");
      }
    }
    while (left > 0) {
      out.append(background.get(--left)).append("\n\n");
    }
    if (random.nextBoolean()) {
      out.append(Told.fill(tables.credit(), towns)).append("\n");
    }
    return dressed(out.toString());
  }

  private static boolean canMerge(Delivery one, Delivery next) {
    return one.way() == Way.FULL
        && next.way() == Way.FULL
        && one.told().person().equals(next.told().person())
        && one.told().day() == next.told().day()
        && one.edit().isNone()
        && next.edit().isNone();
  }

  private String merged(Delivery one, Delivery next) {
    int mark = mark(Set.of(one.told().id(), next.told().id()), true, false, Edit.NONE, "");
    String words = Marked.mark(mark, full(one) + ". " + full(next));
    return Told.fill(pick(tables.after()), words(one, Map.of("Q", words)));
  }

  private String paragraph(Delivery it) {
    boolean quoted = it.isQuoted();
    boolean shortened =
        it.told().tail().isPresent() && it.way() != Way.FULL && it.way() != Way.SPLIT;
    int mark = mark(Set.of(it.told().id()), quoted, shortened, Edit.NONE, "");
    boolean goesOn =
        last.equals(it.told().person().getFirst())
            && lastDay == it.told().day()
            && !it.edit().kind().equals("speaker")
            && !it.showsDay()
            && random.nextInt(3) > 0;
    return switch (it.way()) {
      case FULL -> quoted(it, Marked.mark(mark, full(it)), goesOn);
      case CUT -> quoted(it, Marked.mark(mark, head(it)), goesOn);
      case MARKED -> quoted(it, Marked.mark(mark, elided(it)), goesOn);
      case SPLIT -> {
        String head = Marked.mark(mark, head(it));
        String tail = Marked.mark(mark, it.told().tail(it.secondTail()));
        yield Told.fill(shape(tables.split(), it), words(it, Map.of("H", head, "T", tail)));
      }
      case INDIRECT, PARTIAL -> reported(it, mark);
    };
  }

  private String quoted(Delivery it, String words, boolean goesOn) {
    List<String> shapes =
        goesOn ? tables.pronoun() : random.nextInt(3) > 0 ? tables.after() : tables.before();
    return Told.fill(shape(shapes, it), words(it, Map.of("Q", words)));
  }

  private String reported(Delivery it, int mark) {
    String clause = edited(it, it.told().reported());
    boolean partial = it.way() == Way.PARTIAL && clause.contains("[[");
    clause = clause.replace("[[", partial ? open() : "").replace("]]", partial ? close() : "");
    boolean elides = clause.startsWith("il ");
    String said =
        Told.fill(shape(tables.indirect(), it), words(it, Map.of("i", Marked.mark(mark, clause))));
    return elides ? said.replace(" " + tables.that() + " ", " " + tables.elided()) : said;
  }

  private String open() {
    return tables.after().getFirst().startsWith("«") ? "« " : "“";
  }

  private String close() {
    return tables.after().getFirst().startsWith("«") ? " »" : "”";
  }

  private String full(Delivery it) {
    String tail = it.told().tail(it.secondTail());
    return tail.isEmpty() ? head(it) : head(it) + ". " + tail;
  }

  private String head(Delivery it) {
    return edited(it, it.told().head(it.secondHead()));
  }

  /// The first words of the tail left out, with a mark.
  private String elided(Delivery it) {
    String tail = it.told().tail(it.secondTail());
    String[] words = tail.split(" ");
    int from = words.length / 2;
    return head(it)
        + "."
        + tables.marked()
        + String.join(" ", List.of(words).subList(from, words.length));
  }

  /// The words with what is planted in them; an edit of speaker or day leaves them alone.
  private String edited(Delivery it, String words) {
    Edit edit = it.edit();
    if (edit.isNone() || edit.from().isEmpty() || edit.kind().equals("speaker")) {
      return words;
    }
    Optional<Integer> at = edit.place(words);
    if (at.isEmpty()) {
      throw new IllegalStateException("no place for " + edit + " in " + words);
    }
    String to = at.get() == 0 ? Told.capital(edit.to()) : edit.to();
    String rest = words.substring(at.get() + edit.from().length());
    String whole = words.substring(0, at.get()) + to + rest;
    int mark = mark(Set.of(it.told().id()), it.isQuoted(), false, edit, whole);
    return words.substring(0, at.get()) + Marked.mark(mark, to) + rest;
  }

  /// What stands for the places of an attribution.
  private Map<String, String> words(Delivery it, Map<String, String> quotation) {
    List<String> person = it.told().person();
    boolean other = it.edit().kind().equals("speaker");
    if (other) {
      person =
          tables.people().stream()
              .filter(one -> one.getFirst().equals(it.edit().to()))
              .findFirst()
              .orElseThrow();
    }
    String name = person.getFirst();
    String surname = name.substring(name.indexOf(' ') + 1);
    boolean isNew = introduced.add(name);
    String who = isNew ? name + ", " + person.get(2) + ROLE_ENDS : name;
    if (other) {
      int mark = mark(Set.of(it.told().id()), it.isQuoted(), false, it.edit(), who);
      who = Marked.mark(mark, name) + who.substring(name.length());
    }
    last = name;
    lastDay = it.told().day();
    String pronoun = tables.pronouns().get(person.get(1).equals("f") ? 1 : 0);
    Map<String, String> words = new HashMap<>(quotation);
    words.put("who", who);
    words.put("surname", isNew || other ? who : surname);
    words.put("il", pronoun);
    words.put("v", pick(tables.verbs()));
    words.put("m", pick(tables.more()));
    words.put("day", it.showsDay() ? day(it) : "");
    return words;
  }

  private String day(Delivery it) {
    boolean early = it.edit().kind().equals("said");
    LocalDate day = first.plusDays(it.told().day()).minusDays(early ? 3 : 0);
    String weekday = tables.weekdays().get(day.getDayOfWeek().getValue() - 1);
    if (!early) {
      return tables.weekday().replace("{w}", weekday);
    }
    int mark = mark(Set.of(it.told().id()), it.isQuoted(), false, it.edit(), weekday);
    return tables.weekday().replace("{w}", Marked.mark(mark, weekday));
  }

  private int mark(
      Set<Integer> statements, boolean quoted, boolean shortened, Edit edit, String words) {
    marks.add(new Mark(statements, quoted, shortened, edit, words));
    return marks.size() - 1;
  }

  /// Marks and apostrophes as this outlet sets them; a role gets its second comma.
  private String dressed(String text) {
    String dressed = text.replace(ROLE_ENDS + " ", ", ").replace(ROLE_ENDS, "");
    if (straight) {
      dressed = dressed.replace("« ", "\"").replace(" »", "\"").replace('“', '"').replace('”', '"');
    }
    dressed = dressed.replace("« ", "«\u00a0").replace(" »", "\u00a0»");
    return typewriter ? dressed : dressed.replace('\'', '’');
  }

  /// One that has room for the day where the day is to be told.
  private String shape(List<String> shapes, Delivery it) {
    return pick(
        it.showsDay() ? shapes.stream().filter(one -> one.contains("{day}")).toList() : shapes);
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
