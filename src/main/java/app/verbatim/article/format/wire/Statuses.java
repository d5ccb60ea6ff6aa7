package app.verbatim.article.format.wire;

import app.verbatim.article.Folded;
import app.verbatim.article.Item.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What systems write into status fields and slugs, by how it begins: codes of the trade, the same
/// whatever the language of the text.
final class Statuses {

  private static final Map<Status, List<String>> CODES =
      Map.of(
          Status.CANCELLED,
          List.of(
              "cancel",
              "kill",
              "retract",
              "withdraw",
              "annul",
              "delet",
              "recall",
              "revoke",
              "void",
              "spike",
              "suppress",
              "remov",
              "invalid",
              "mandatorykill",
              "bulletinkill",
              "discard"),
          Status.WITHHELD,
          List.of("withh", "embargo", "hold", "held", "suspend", "blocked", "notusable", "draft"),
          Status.CORRECTED,
          List.of("correct", "rectif", "corrig", "berichtig"),
          Status.USABLE,
          List.of(
              "usable",
              "useable",
              "ready",
              "live",
              "ok",
              "publish",
              "release",
              "approved",
              "valid",
              "active",
              "current"));

  private Statuses() {}

  /// @param words such as `usable`, `stat:canceled`, `http://cv.iptc.org/…/withheld`, `KILLED`
  static Optional<Status> of(String words) {
    String code = words.substring(1 + Math.max(words.lastIndexOf(':'), words.lastIndexOf('/')));
    String plain = Folded.fold(code).replaceAll("[^\\p{L}]", "");
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    return List.of(Status.CANCELLED, Status.WITHHELD, Status.CORRECTED, Status.USABLE).stream()
        .filter(
            status ->
                CODES.getOrDefault(status, List.of()).stream()
                    .anyMatch(it -> it.length() <= 2 ? plain.equals(it) : plain.startsWith(it)))
        .findFirst();
  }

  /// What a slug or keyword line says in one of its words ("DAM-COLLAPSE-KILL").
  static Optional<Status> inSlug(String slug) {
    for (String word : slug.split("[^\\p{L}]+")) {
      if (word.length() >= 4 && word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
        Optional<Status> found =
            of(word).filter(it -> it == Status.CANCELLED || it == Status.CORRECTED);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
