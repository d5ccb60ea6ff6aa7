package app.verbatim.ui.desktop;

import app.verbatim.article.Span;
import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.model.Copies;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// Puts on the clipboard what the editor asks for, with an embargo in front where there is one.
final class Copying {

  private final Window window;

  Copying(Window window) {
    this.window = window;
  }

  private Session session() {
    return window.session();
  }

  private Words words() {
    return window.words();
  }

  void copied(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    window.status().say(words().say("desktop.copied"));
  }

  /// With what may not be published yet in front.
  void copied(String text, Collection<String> articles) {
    copied(
        session()
            .project()
            .get()
            .map(it -> Copies.released(text, articles, it, words().messages().get()))
            .orElse(text));
  }

  void copy() {
    window
        .panes()
        .selected()
        .ifPresentOrElse(
            it ->
                text(it.article(), it.span())
                    .ifPresent(text -> copied(text, List.of(it.article()))),
            this::copyPoint);
  }

  private Optional<String> text(String article, Span span) {
    return session().comparison().get().map(all -> all.extract(article).article().at(span));
  }

  void copyAttributed() {
    Optional<Comparison> all = session().comparison().get();
    window
        .panes()
        .selected()
        .or(
            () ->
                window
                    .choice()
                    .chosen()
                    .get()
                    .map(entry -> entry.faces().getFirst())
                    .map(
                        face ->
                            new app.verbatim.ui.desktop.pane.Panes.Selected(
                                face.article(), face.shown())))
        .ifPresent(
            it ->
                all.ifPresent(
                    comparison ->
                        copied(
                            Copies.attributed(
                                comparison.extract(it.article()),
                                it.span(),
                                words().messages().get()),
                            List.of(it.article()))));
  }

  void copyPoint() {
    window
        .choice()
        .chosen()
        .get()
        .ifPresent(
            entry ->
                copied(Copies.point(entry, window.settling().opinions(entry)), entry.articles()));
  }

  void copySummary() {
    session()
        .comparison()
        .get()
        .ifPresent(
            all ->
                copied(
                    Copies.summary(
                        all,
                        window.choice().entries().get(),
                        window.settling()::opinions,
                        words().messages().get()),
                    session().work().get().ids()));
  }
}
