package app.verbatim.report;

import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is known of a quotation, in words.
public final class Facts {

  private Facts() {}

  /// What kind of quotation it is, who said it, in what role, with what verb, through whom, when;
  /// or why it is set aside.
  public static List<String> of(Outline outline, Saying saying) {
    List<String> facts = new ArrayList<>();
    facts.add(outline.say("report.quotation." + word(saying.quotation().kind())));
    if (saying.quotation().excluded().isPresent()) {
      String reason = outline.say(saying.quotation().excluded().get());
      facts.add(outline.say("report.excluded", reason));
      return facts;
    }
    Attribution who = saying.attribution();
    facts.add(speaker(outline, who));
    who.role().ifPresent(facts::add);
    who.verb().ifPresent(facts::add);
    for (Attribution.Relay relay : who.relay()) {
      facts.add(outline.say("report.relay", relay.name()));
    }
    saying.said().flatMap(it -> it.value().iso()).ifPresent(facts::add);
    return facts;
  }

  private static String speaker(Outline outline, Attribution who) {
    String name =
        who.members().isEmpty()
            ? who.name().or(who::anonymity).orElse("")
            : outline.messages().join(who.members());
    return switch (who.status()) {
      case ATTRIBUTED -> who.inferred() ? outline.say("report.inferred", name) : name;
      case ANONYMOUS -> outline.say("report.anonymous", name);
      case UNATTRIBUTED ->
          who.reason().map(outline::say).orElseGet(() -> outline.say("report.unattributed"));
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
