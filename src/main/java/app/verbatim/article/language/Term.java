package app.verbatim.article.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One kind of word, or words, with a value: the months, the weekdays, a number.
public interface Term {

  /// Stands for any number in digits in [#firsts()].
  String DIGITS = "#";

  /// What was read.
  ///
  /// @param length how many words it takes
  record Reading(int length, int value) {}

  /// The longest form that stands at word `i`.
  Optional<Reading> at(Words words, int i);

  /// The words it can begin with.
  Set<String> firsts();

  /// Forms with their values. A form may have several words.
  static Term of(Map<String, Integer> forms) {
    record Form(List<String> words, int value) {}
    Map<String, List<Form>> byFirst = new HashMap<>();
    forms.forEach(
        (form, value) -> {
          List<String> words = split(form);
          byFirst
              .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
              .add(new Form(words, value));
        });
    byFirst
        .values()
        .forEach(list -> list.sort(Comparator.comparing((Form form) -> -form.words().size())));
    return new Term() {
      @Override
      public Optional<Reading> at(Words words, int i) {
        for (Form form : byFirst.getOrDefault(words.at(i), List.of())) {
          if (stands(form.words(), words, i)) {
            return Optional.of(new Reading(form.words().size(), form.value()));
          }
        }
        return Optional.empty();
      }

      @Override
      public Set<String> firsts() {
        Set<String> firsts = new HashSet<>();
        for (String first : byFirst.keySet()) {
          firsts.add(Character.isDigit(first.charAt(0)) ? DIGITS : first);
        }
        return firsts;
      }
    };
  }

  /// Lists of forms; the value is the place of the list, counted from `base`.
  static Term of(Iterable<List<String>> lists, int base) {
    Map<String, Integer> forms = new HashMap<>();
    int value = base;
    for (List<String> list : lists) {
      for (String form : list) {
        forms.put(form, value);
      }
      value++;
    }
    return of(forms);
  }

  /// A number in digits between `low` and `high`, written with `shortest` to `longest` digits.
  static Term digits(int low, int high, int shortest, int longest) {
    return new Term() {
      @Override
      public Optional<Reading> at(Words words, int i) {
        String word = words.at(i);
        if (!words.isNumber(i) || word.length() < shortest || word.length() > longest) {
          return Optional.empty();
        }
        int value = Integer.parseInt(word);
        return value < low || value > high ? Optional.empty() : Optional.of(new Reading(1, value));
      }

      @Override
      public Set<String> firsts() {
        return Set.of(DIGITS);
      }
    };
  }

  /// The first of the two that stands there.
  static Term either(Term one, Term other) {
    Set<String> firsts = new HashSet<>(one.firsts());
    firsts.addAll(other.firsts());
    return new Term() {
      @Override
      public Optional<Reading> at(Words words, int i) {
        return one.at(words, i).or(() -> other.at(words, i));
      }

      @Override
      public Set<String> firsts() {
        return firsts;
      }
    };
  }

  /// The same, written with a capital: "May" is a month, "may" is not.
  static Term capital(Term term) {
    return new Term() {
      @Override
      public Optional<Reading> at(Words words, int i) {
        return words.isCapital(i) ? term.at(words, i) : Optional.empty();
      }

      @Override
      public Set<String> firsts() {
        return term.firsts();
      }
    };
  }

  private static boolean stands(List<String> form, Words words, int i) {
    for (int k = 0; k < form.size(); k++) {
      if (!form.get(k).equals(words.at(i + k))) {
        return false;
      }
    }
    return true;
  }

  /// The words of a form, folded.
  static List<String> split(String form) {
    Words words = Words.of(form);
    List<String> split = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      split.add(words.at(i));
    }
    return split;
  }
}
