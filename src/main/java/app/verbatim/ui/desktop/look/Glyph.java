package app.verbatim.ui.desktop.look;

import app.verbatim.ui.desktop.model.Mark;
import javafx.scene.layout.Region;

/// The shape of a mark, drawn by the style sheet: a triangle, a diamond, a ring, a tick.
public final class Glyph extends Region {

  public Glyph(Mark mark) {
    getStyleClass().addAll("glyph", "glyph-" + mark.style());
    setMouseTransparent(true);
  }
}
