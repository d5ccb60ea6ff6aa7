package app.verbatim.finding;

import app.verbatim.extract.Extract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sources that stand behind the articles.
final class Agencies {

  private Agencies() {}

  static List<Agency> in(List<Extract> extracts) {
    Map<String, List<String>> articles = new LinkedHashMap<>();
    for (Extract extract : extracts) {
      extract
          .article()
          .credits()
          .forEach(
              credit ->
                  articles
                      .computeIfAbsent(credit.agency(), key -> new ArrayList<>())
                      .add(extract.article().id()));
    }
    List<Agency> agencies = new ArrayList<>();
    articles.forEach(
        (name, ids) -> agencies.add(new Agency(name, ids.stream().distinct().toList())));
    return agencies;
  }
}
