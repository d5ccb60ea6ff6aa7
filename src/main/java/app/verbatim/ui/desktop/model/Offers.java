package app.verbatim.ui.desktop.model;

import app.verbatim.article.Passage;
import app.verbatim.finding.Comparison;
import app.verbatim.project.Choice;
import app.verbatim.project.Choices;
import app.verbatim.project.Ruling;
import app.verbatim.project.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The verdicts that can be given to a point, by what its versions are.
final class Offers {

  private Offers() {}

  /// The verdicts for a row, in the desk's order.
  static List<Settling.Offer> of(Choices choices, Entry entry, String language) {
    List<List<Face>> versions = Facings.rows(entry);
    boolean several = versions.size() > 2;
    List<Settling.Offer> all = new ArrayList<>();
    for (Choice it : choices.all()) {
      if (it.version() == 0) {
        String name =
            several && !it.several().isEmpty()
                ? it.nameAmongSeveral(language)
                : it.brief(language, "");
        all.add(new Settling.Offer(it.key(), it.id(), name));
      } else if (several && it.version() == 1) {
        all.add(new Settling.Offer(it.key(), it.id(), it.nameAmongSeveral(language)));
      } else if (!several && it.version() <= versions.size()) {
        String letters = letters(versions.get(it.version() - 1));
        all.add(new Settling.Offer(it.key(), it.id(), it.brief(language, letters)));
      }
    }
    return all;
  }

  /// The articles that have this version.
  static String letters(List<Face> version) {
    return version.stream().map(Face::cited).distinct().collect(Collectors.joining(", "));
  }

  /// Which version of a row a choice names, where that is one of two at the most.
  static Optional<List<Face>> version(Choice choice, Entry entry) {
    List<List<Face>> versions = Facings.rows(entry);
    return choice.version() > 0 && versions.size() <= 2 && choice.version() <= versions.size()
        ? Optional.of(versions.get(choice.version() - 1))
        : Optional.empty();
  }

  static Ruling ruling(Choice choice, Optional<List<Face>> version, Comparison comparison) {
    return new Ruling(
        choice.id(),
        version
            .map(List::getFirst)
            .map(face -> Subject.quoted(new Passage(face.article(), face.shown()), comparison)));
  }

  /// A ruling in words.
  static String name(Ruling ruling, Choices choices, Entry entry, String language) {
    String letters =
        ruling
            .version()
            .flatMap(
                chosen ->
                    Facings.rows(entry).stream()
                        .filter(
                            row ->
                                row.stream()
                                    .anyMatch(
                                        face ->
                                            face.article().equals(chosen.passage().article())
                                                && face.shown().equals(chosen.passage().span())))
                        .findFirst())
            .map(Offers::letters)
            .orElse("?");
    return choices
        .byId(ruling.choice())
        .map(it -> it.name(language, letters))
        .orElse(ruling.choice());
  }
}
