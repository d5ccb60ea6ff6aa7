package app.verbatim.extract.speaker;

import app.verbatim.article.language.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The reporting verbs of a language, by the lemma of their inflected word and by listed form.
final class Verbs {

  private final Map<String, List<Verb>> byHead = new HashMap<>();
  private final Map<String, List<String>> listed = new HashMap<>();

  Verbs(Speech speech) {
    Map<String, Verb> byLemma = new LinkedHashMap<>();
    for (Speech.Verbs group : speech.verbs()) {
      for (String entry : group.words()) {
        Verb verb = read(entry, group, speech);
        byLemma.merge(
            verb.lemma() + verb.particle(), verb, (first, more) -> first.taking(more.takes()));
      }
    }
    for (Verb verb : byLemma.values()) {
      byHead.computeIfAbsent(verb.head(), head -> new ArrayList<>()).add(verb);
    }
    // the longest tail first: "put it" before "put"
    byHead.values().forEach(all -> all.sort((a, b) -> b.tail().size() - a.tail().size()));
  }

  private Verb read(String entry, Speech.Verbs group, Speech speech) {
    int colon = entry.indexOf(':');
    String whole = colon < 0 ? entry : entry.substring(0, colon);
    int bar = whole.indexOf('|');
    String particle = bar < 0 ? "" : whole.substring(bar + 1);
    String lemma = bar < 0 ? whole : whole.substring(0, bar);
    int equals = lemma.indexOf('=');
    String rest = lemma.substring(equals + 1);
    lemma = equals < 0 ? lemma : lemma.substring(0, equals);
    boolean reflexive = false;
    for (String clitic : speech.small().reflexives()) {
      String before = clitic.endsWith("'") ? clitic : clitic + " ";
      if (rest.startsWith(before)) {
        rest = rest.substring(before.length());
        reflexive = true;
        break;
      }
    }
    List<String> words = List.of(rest.split(" "));
    String head = bar < 0 ? words.getFirst() : whole;
    if (colon >= 0) {
      for (String form : entry.substring(colon + 1).strip().split(" +")) {
        listed.computeIfAbsent(form, it -> new ArrayList<>()).add(head);
      }
    }
    return new Verb(
        lemma,
        head,
        words.subList(1, words.size()),
        particle,
        reflexive,
        group.strength(),
        Set.copyOf(group.takes()));
  }

  List<Verb> withHead(String lemma) {
    return byHead.getOrDefault(lemma, List.of());
  }

  /// The heads a form is listed under, in a language without a dictionary.
  List<String> listed(String form) {
    return listed.getOrDefault(form, List.of());
  }
}
