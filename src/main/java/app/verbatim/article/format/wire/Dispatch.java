package app.verbatim.article.format.wire;

import app.verbatim.article.Folded;
import app.verbatim.article.Item;
import app.verbatim.article.Item.Status;
import app.verbatim.article.Message;
import app.verbatim.article.page.Manuscript;
import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Role;
import app.verbatim.article.page.Stated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A wire item while its fields are gathered. What is set first stays; a field that says nothing or
/// cannot be understood is passed over, the latter with a warning.
final class Dispatch {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  final List<Message> warnings = new ArrayList<>();
  final List<Piece> body = new ArrayList<>();
  private final Set<String> credits = new LinkedHashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private Optional<String> id = Optional.empty();
  private OptionalInt version = OptionalInt.empty();
  private Optional<String> slug = Optional.empty();
  private Optional<String> headline = Optional.empty();
  private Optional<String> standfirst = Optional.empty();
  private Optional<String> byline = Optional.empty();
  private Optional<String> dateline = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> note = Optional.empty();
  private Optional<String> rights = Optional.empty();
  private Optional<String> embargo = Optional.empty();
  private Optional<String> statusWords = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private Status status = Status.UNKNOWN;
  private OptionalInt urgency = OptionalInt.empty();

  void id(Optional<String> words) {
    id = id.or(() -> words);
  }

  void version(Optional<String> words) {
    Optional<String> said = words.map(String::strip).filter(it -> !it.isEmpty());
    if (version.isEmpty() && said.isPresent()) {
      Matcher number = NUMBER.matcher(said.get());
      if (number.matches()) {
        version = OptionalInt.of(Integer.parseInt(said.get()));
      }
    }
  }

  void slug(Optional<String> words) {
    slug = slug.or(() -> words);
  }

  void headline(Optional<String> words) {
    words.ifPresent(this::statusInLine);
    headline = headline.or(() -> words);
  }

  void standfirst(Optional<String> words) {
    standfirst = standfirst.or(() -> words);
  }

  void byline(Optional<String> words) {
    byline = byline.or(() -> words);
  }

  void dateline(Optional<String> words) {
    dateline = dateline.or(() -> words);
  }

  void outlet(Optional<String> words) {
    outlet = outlet.or(() -> words);
  }

  void language(Optional<String> words) {
    language = language.or(() -> words);
  }

  void note(Optional<String> words) {
    words.ifPresent(this::statusInLine);
    note =
        note.isPresent() && words.isPresent() && !note.equals(words)
            ? Optional.of(note.get() + " " + words.get())
            : note.or(() -> words);
  }

  void rights(Optional<String> words) {
    rights = rights.or(() -> words);
  }

  void credit(Optional<String> words) {
    words
        .map(String::strip)
        .filter(it -> it.length() > 1 && it.length() < 120)
        .ifPresent(credits::add);
  }

  /// @param field its name in the file, for the warning
  void urgency(String field, Optional<String> words) {
    if (urgency.isPresent() || words.isEmpty()) {
      return;
    }
    String said = words.get().strip();
    if (said.matches("[1-9]")) {
      urgency = OptionalInt.of(Integer.parseInt(said));
    } else if (!said.equals("0")) {
      illTyped(field, said);
    }
  }

  void published(String field, Optional<String> words) {
    Optional<LocalDate> day = words.flatMap(it -> day(field, it));
    published = published.or(() -> day);
  }

  void embargo(String field, Optional<String> words) {
    if (embargo.isEmpty() && words.isPresent()) {
      day(field, words.get());
      embargo = words;
    }
  }

  /// Checks a time that is not kept.
  void time(String field, Optional<String> words) {
    words.ifPresent(it -> day(field, it));
  }

  void status(Optional<String> words) {
    if (words.isEmpty()) {
      return;
    }
    Optional<Status> said = Statuses.of(words.get());
    if (said.isEmpty()) {
      warnings.add(Message.of("reading.unknownStatus", words.get()));
    } else if (said.get().compareTo(status) > 0) {
      status = said.get();
      statusWords = words;
    }
  }

  /// A slug or keyword that says the item is a kill or a correction.
  void statusInSlug(Optional<String> words) {
    words
        .flatMap(Statuses::inSlug)
        .filter(it -> it.compareTo(status) > 0)
        .ifPresent(
            it -> {
              status = it;
              statusWords = words;
            });
  }

  /// What a line above the text or a note to editors says of the item: a kill, a correction, an
  /// embargo.
  ///
  /// @return whether it says any of it
  boolean statusInLine(String line) {
    Optional<String> until = Statuses.embargoIn(line);
    embargo = embargo.or(() -> until);
    Optional<Status> said =
        Statuses.isEmbargo(line) ? Optional.of(Status.WITHHELD) : Statuses.inLine(line);
    said.filter(it -> it.compareTo(status) > 0)
        .ifPresent(
            it -> {
              status = it;
              statusWords = Optional.of(line);
            });
    return until.isPresent() || said.isPresent();
  }

  void unknown(String field) {
    unknown.add(field);
  }

  void illTyped(String field, String words) {
    String shown = words.length() > 40 ? words.substring(0, 40) + "…" : words;
    warnings.add(Message.of("reading.illTyped", field, shown));
  }

  private Optional<LocalDate> day(String field, String words) {
    String said = words.strip();
    Matcher matcher = DAY.matcher(said);
    if (matcher.matches()) {
      try {
        LocalDate day =
            LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        return Optional.of(day);
      } catch (DateTimeException e) {
        // told below
      }
    }
    if (!said.isEmpty()) {
      illTyped(field, said);
    }
    return Optional.empty();
  }

  boolean hasText() {
    return body.stream()
        .anyMatch(it -> it.role().isEmpty() && it.text().chars().anyMatch(Character::isLetter));
  }

  Status status() {
    return status;
  }

  /// As an article; without text there is none.
  ///
  /// @param without why there may be none, such as "a picture"
  Manuscript manuscript(String format, Optional<String> encoding, Optional<Message> without)
      throws Refused {
    if (!hasText()) {
      if (status == Status.CANCELLED) {
        throw new Refused("reading.cancelledWithoutText", statusWords.orElse(""));
      }
      throw without
          .map(it -> new Refused("reading.itemWithoutText", it))
          .orElseGet(() -> new Refused("reading.itemEmpty"));
    }
    Item item = new Item(id, version, slug, status, statusWords, embargo, urgency, note);
    Stated stated =
        new Stated(headline, byline, outlet, published, List.copyOf(credits), language, item);
    return new Manuscript(format, pieces(), stated, encoding, allWarnings());
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    headline.ifPresent(it -> pieces.add(Piece.of(Role.HEADLINE, it)));
    standfirst.ifPresent(it -> pieces.add(Piece.of(Role.STANDFIRST, it)));
    byline.ifPresent(it -> pieces.add(Piece.of(Role.BYLINE, it)));
    dateline.filter(it -> !startsBody(it)).ifPresent(it -> pieces.add(Piece.of(Role.DATELINE, it)));
    for (Piece piece : body) {
      boolean again = headline.isPresent() && same(headline.get(), piece.text());
      pieces.add(again ? Piece.of(Role.REPEATED_HEADLINE, piece.text()) : piece);
    }
    credits.forEach(it -> pieces.add(Piece.of(Role.AGENCY, it)));
    note.ifPresent(it -> pieces.add(Piece.of(Role.NOTE, it)));
    rights.ifPresent(it -> pieces.add(Piece.of(Role.LEGAL, it)));
    return pieces;
  }

  private static boolean same(String one, String other) {
    return one.length() == other.length() && Folded.fold(one).equals(Folded.fold(other));
  }

  /// Whether the text begins with the place, as most dispatches do.
  private boolean startsBody(String words) {
    String place = Folded.fold(words.split("[,(]")[0]).strip();
    return body.stream()
        .filter(it -> it.role().isEmpty())
        .limit(1)
        .map(it -> Folded.fold(it.text().substring(0, Math.min(80, it.text().length()))))
        .anyMatch(it -> it.indexOf(place) >= 0 && it.indexOf(place) <= 2);
  }

  private List<Message> allWarnings() {
    List<Message> all = new ArrayList<>();
    switch (status) {
      case CANCELLED -> all.add(Message.of("reading.status.cancelled", statusWords.orElse("")));
      case WITHHELD -> all.add(Message.of("reading.status.withheld", statusWords.orElse("")));
      case CORRECTED -> all.add(Message.of("reading.status.corrected", statusWords.orElse("")));
      default -> {}
    }
    embargo.ifPresent(it -> all.add(Message.of("reading.embargo", it)));
    all.addAll(warnings);
    if (!unknown.isEmpty()) {
      String named = String.join(", ", unknown.stream().limit(8).toList());
      all.add(Message.of("reading.unknownFields", unknown.size(), named));
    }
    return all;
  }
}
