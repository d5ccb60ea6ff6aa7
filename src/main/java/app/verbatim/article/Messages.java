package app.verbatim.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Says a [Message] in one language, from `messages/CODE/AREA.properties`. In a line, `{0}` is the
/// first argument; `{0|one|many}` picks by number; `{0|of}` and `{0|the}` put "of" or an article
/// before it with the language's elision; `{0|list}` joins a list with semicolons; `{0|date}`,
/// `{0|short}`, `{0|month}` and `{0|weekday}` write a day.
public final class Messages {

  /// The languages the program speaks, the first by default.
  public static final List<String> LANGUAGES = List.of("en", "fr");

  private static final List<String> AREAS =
      List.of(
          "common", "reading", "fetch", "extract", "finding", "project", "report", "cli",
          "desktop");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)((?:\\|[^|{}]*)*)}");
  private static final Map<String, Messages> ALL =
      LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(code -> code, Messages::new));

  private final Locale locale;
  private final Map<String, String> lines = new HashMap<>();

  private Messages(String code) {
    locale = Locale.of(code);
    for (String area : AREAS) {
      Properties read = new Properties();
      String path = "/messages/" + code + "/" + area + ".properties";
      try (InputStream in = Messages.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("no " + path);
        }
        read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      read.forEach((key, line) -> lines.put((String) key, (String) line));
    }
  }

  /// @param code one of [#LANGUAGES]
  public static Messages in(String code) {
    Messages found = ALL.get(code);
    if (found == null) {
      throw new IllegalArgumentException("no messages in " + code);
    }
    return found;
  }

  public Locale locale() {
    return locale;
  }

  public Set<String> keys() {
    return Set.copyOf(lines.keySet());
  }

  public String say(String key, Object... arguments) {
    return say(Message.of(key, arguments));
  }

  /// The sentence. A key without a line is our mistake.
  public String say(Message message) {
    String line = lines.get(message.key());
    if (line == null) {
      throw new IllegalArgumentException("no line " + message.key() + " in " + locale);
    }
    Matcher places = PLACE.matcher(line);
    StringBuilder said = new StringBuilder();
    while (places.find()) {
      int number = Integer.parseInt(places.group(1));
      if (number >= message.arguments().size()) {
        throw new IllegalArgumentException(message.key() + " has no argument " + number);
      }
      String form = places.group(2).isEmpty() ? "" : places.group(2).substring(1);
      places.appendReplacement(
          said, Matcher.quoteReplacement(write(message.arguments().get(number), form)));
    }
    return places.appendTail(said).toString();
  }

  private String write(Object argument, String form) {
    if (form.equals("of")) {
      return of(write(argument, ""));
    }
    if (form.equals("the")) {
      return the(write(argument, ""));
    }
    return switch (argument) {
      case Message message -> say(message);
      case Integer number when form.contains("|") -> {
        String[] forms = form.split("\\|", -1);
        yield isOne(number) ? forms[0] : forms[1];
      }
      case LocalDate day -> DateTimeFormatter.ofPattern(pattern(form), locale).format(day);
      case List<?> list when form.equals("list") ->
          String.join(say("list.separator"), list.stream().map(item -> write(item, "")).toList());
      case List<?> list -> join(list.stream().map(item -> write(item, "")).toList());
      default -> argument.toString();
    };
  }

  private boolean isOne(int number) {
    return number == 1 || number == 0 && say("plural.zero").equals("one");
  }

  private String pattern(String form) {
    return say("date." + (form.isEmpty() ? "date" : form));
  }

  private String of(String words) {
    return say(isVowelFirst(words) ? "of.vowel" : "of.other") + words;
  }

  /// An agency's initials with the article they take: "l’AFP"; other names take none.
  private String the(String name) {
    boolean initials = name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
    return initials ? say(isVowelFirst(name) ? "the.vowel" : "the.other") + name : name;
  }

  private static boolean isVowelFirst(String words) {
    return !words.isEmpty() && "aeiouyh".indexOf(Folded.fold(words).charAt(0)) >= 0;
  }

  /// "A, B and C".
  public String join(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + say("list.and") + words.get(last);
  }
}
