package app.verbatim.ui.desktop.bar;

import app.verbatim.article.Article;
import app.verbatim.extract.Extract;
import app.verbatim.project.LaterVersion;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line for each article that is a later version of another, with the offer to put it in the
/// other's place.
public final class VersionLines extends VBox {

  private static final int SHOWN = 3;

  private final Session session;
  private final Words words;
  private final Consumer<LaterVersion> replace;
  private final Set<LaterVersion> declined = new HashSet<>();

  /// @param replace asks whether the later one is to take the earlier one's place
  public VersionLines(Session session, Words words, Consumer<LaterVersion> replace) {
    this.session = session;
    this.words = words;
    this.replace = replace;
    getStyleClass().add("banners");
    session.comparison().addListener((property, before, now) -> show());
    words.messages().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    List<Article> articles =
        session.comparison().get().stream()
            .flatMap(all -> all.extracts().stream())
            .map(Extract::article)
            .toList();
    getChildren()
        .setAll(
            LaterVersion.among(articles).stream()
                .filter(it -> !declined.contains(it))
                .limit(SHOWN)
                .map(it -> line(it, letter(articles, it.earlier()), letter(articles, it.later())))
                .toList());
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private static String letter(List<Article> articles, String id) {
    return articles.stream()
        .filter(it -> it.id().equals(id))
        .map(Article::letter)
        .findFirst()
        .orElse("");
  }

  private HBox line(LaterVersion version, String earlier, String later) {
    Label label =
        Parts.label(words.say("desktop.later", later, earlier, version.reason()), "banner-text");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    Hyperlink take = link(words.say("desktop.later.replace", earlier, later));
    take.setOnAction(event -> replace.accept(version));
    Hyperlink keep = link(words.say("desktop.later.keep"));
    keep.setOnAction(
        event -> {
          declined.add(version);
          show();
        });
    HBox line = new HBox(label, take, keep);
    line.getStyleClass().add("banner");
    return line;
  }

  private static Hyperlink link(String text) {
    Hyperlink link = new Hyperlink(text);
    link.setMinWidth(Region.USE_PREF_SIZE);
    return link;
  }
}
