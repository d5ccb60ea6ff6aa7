package app.verbatim.report.format;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.report.Outline;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One page that leads to the notes of many stories.
public final class HtmlIndex {

  private HtmlIndex() {}

  /// @param notes the stories compared, by the name of their note's file, in the order shown
  /// @param left the names of the stories left out
  public static byte[] write(Map<String, Line> notes, List<String> left, Messages messages) {
    List<Html> rows = new ArrayList<>();
    notes.forEach(
        (file, line) ->
            rows.add(
                Html.of(
                    "<tr><td><a class=\"source\" href=\"./{}\"><bdi>{}</bdi></a><br><span"
                        + " class=\"meta\">{}</span></td><td>{}</td></tr>\n",
                    URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20"),
                    line.title(),
                    line.counts(),
                    line.headline())));
    List<Html> without =
        left.stream()
            .map(
                name ->
                    Html.of(
                        "<tr><td><bdi>{}</bdi></td><td class=\"bad\">{}</td></tr>\n",
                        name,
                        messages.say("report.index.problem")))
            .toList();
    String title = messages.say("report.index");
    Html body =
        Html.of(
            "<header class=\"band\"><h1>{}</h1></header>\n{}{}{}",
            title,
            table(rows),
            left.isEmpty()
                ? Html.NONE
                : Html.of("<h2>{}</h2>\n", messages.say("report.index.left")),
            table(without));
    return HtmlPage.of(messages.locale().getLanguage(), title, body)
        .markup()
        .getBytes(StandardCharsets.UTF_8);
  }

  /// What the page says of one story.
  ///
  /// @param counts how many points of each severity
  public record Line(String title, String headline, String counts) {

    public static Line of(Project project, Messages messages) {
      Outline outline = new Outline(project, messages);
      return new Line(project.title(), outline.headline(), outline.counts());
    }
  }

  private static Html table(List<Html> rows) {
    return rows.isEmpty()
        ? Html.NONE
        : Html.of(
            "<div class=\"sheet\"><table><tbody>\n{}</tbody></table></div>\n", Html.join(rows));
  }
}
