package app.verbatim.article.language;

import app.verbatim.article.Folded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// Lemmas, moods and tenses of one language's words. Dictionaries are read once, on first use; any
/// thread may ask.
public final class Morphology {

  // what an article of any length may keep; more is looked up again
  private static final int REMEMBERED = 50_000;
  private static final int LONGEST_WORD = 60;
  private static final Map<String, Morphology> ALL = new ConcurrentHashMap<>();

  private final Map<String, Pattern> tags;
  private final List<String> suffixes;
  private final Optional<Dictionary> dictionary;
  private final ThreadLocal<Optional<DictionaryLookup>> lookups;
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  private Morphology(Forms forms) {
    tags =
        forms.tags().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, it -> Pattern.compile(it.getValue())));
    suffixes =
        forms.suffixes().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    dictionary = forms.dictionary().map(Morphology::read);
    lookups = ThreadLocal.withInitial(() -> dictionary.map(DictionaryLookup::new));
  }

  public static Morphology of(Language language) {
    return ALL.computeIfAbsent(language.code(), code -> new Morphology(language.naming().forms()));
  }

  private static Dictionary read(String path) {
    String info = path.substring(0, path.lastIndexOf('.')) + ".info";
    try (InputStream words = Morphology.class.getResourceAsStream(path);
        InputStream about = Morphology.class.getResourceAsStream(info)) {
      if (words == null || about == null) {
        throw new IllegalStateException("no " + path);
      }
      return Dictionary.read(words, about);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One way to read a form: its lemma and the dictionary's tag.
  public record Reading(String lemma, String tag) {}

  /// What is known of a form; kept since texts repeat their words.
  private record Word(List<Reading> readings, Set<String> is, String stem) {}

  /// All readings of a word as it stands, or in lower case where only that is known.
  public List<Reading> readings(String word) {
    return word(word).readings();
  }

  /// The lemmas a word may have; empty when not known.
  public List<String> lemmas(String word) {
    return word(word).readings().stream().map(Reading::lemma).distinct().toList();
  }

  /// The dictionary's tags of a word; empty when not known.
  public List<String> tags(String word) {
    return word(word).readings().stream().map(Reading::tag).distinct().toList();
  }

  /// Whether the word may be a form of a verb.
  public boolean isVerb(String word) {
    return is("verb", word);
  }

  /// Whether the word may say that the speaker does not vouch ("aurait", "would").
  public boolean isConditional(String word) {
    return is("conditional", word);
  }

  public boolean isFuture(String word) {
    return is("future", word);
  }

  /// Whether the word may be a finite past or a past participle.
  public boolean isPast(String word) {
    return is("past", word);
  }

  /// Whether the word may be of a class that [Forms#tags()] names.
  public boolean is(String wordClass, String word) {
    return word(word).is().contains(wordClass);
  }

  /// What forms of one word have in common, folded: the lemma, else the word without its ending.
  public String stem(String word) {
    return word(word).stem();
  }

  private Word word(String form) {
    Word known = words.get(form);
    if (known == null) {
      known = lookUp(form);
      if (words.size() < REMEMBERED) {
        words.put(form, known);
      }
    }
    return known;
  }

  private Word lookUp(String form) {
    String plain = form.replace('’', '\'');
    List<Reading> readings = ask(plain);
    if (readings.isEmpty()) {
      plain = plain.toLowerCase(Locale.ROOT);
      readings = ask(plain);
    }
    Set<String> is = new LinkedHashSet<>();
    for (Reading reading : readings) {
      for (String wordClass : tags.keySet()) {
        if (matches(wordClass, plain, reading)) {
          is.add(wordClass);
        }
      }
    }
    return new Word(readings, Set.copyOf(is), stem(plain, readings));
  }

  private boolean matches(String wordClass, String form, Reading reading) {
    Pattern pattern = tags.get(wordClass);
    return pattern != null
        && pattern.matcher(form + "/" + reading.lemma() + "/" + reading.tag()).matches();
  }

  private List<Reading> ask(String form) {
    List<Reading> found = new ArrayList<>();
    if (form.length() > LONGEST_WORD) {
      return found;
    }
    lookups
        .get()
        .ifPresent(
            lookup -> {
              boolean frequency = lookup.getDictionary().metadata.isFrequencyIncluded();
              for (WordData data : lookup.lookup(form)) {
                String tag = data.getTag() == null ? "" : data.getTag().toString();
                // the last letter tells how frequent the form is
                String kept =
                    frequency && !tag.isEmpty() ? tag.substring(0, tag.length() - 1) : tag;
                found.add(new Reading(data.getStem().toString(), kept));
              }
            });
    return List.copyOf(found);
  }

  /// A participle belongs to its verb, whatever else it is; otherwise nouns come before verbs
  /// ("président" is no form of "présider").
  private String stem(String form, List<Reading> readings) {
    for (Reading reading : readings) {
      if (matches("participle", form, reading)) {
        return Folded.fold(reading.lemma());
      }
    }
    for (Reading reading : readings) {
      if (!matches("verb", form, reading)) {
        return Folded.fold(reading.lemma());
      }
    }
    return readings.isEmpty() ? cut(Folded.fold(form)) : Folded.fold(readings.getFirst().lemma());
  }

  private String cut(String word) {
    for (String suffix : suffixes) {
      if (word.endsWith(suffix) && word.length() - suffix.length() >= 4) {
        return word.substring(0, word.length() - suffix.length());
      }
    }
    return word;
  }
}
