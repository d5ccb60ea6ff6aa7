package app.verbatim.ui.desktop.model;

import app.verbatim.finding.Severity;

/// How something is marked: by a letter, a shape and a colour, in this order of weight.
public enum Mark {
  MATERIAL("mat"),
  NOTABLE("note"),
  STYLE("style"),
  AGREES("ok"),
  QUOTED("quoted");

  private final String style;

  Mark(String style) {
    this.style = style;
  }

  public static Mark of(Severity severity) {
    return switch (severity) {
      case MATERIAL -> MATERIAL;
      case NOTABLE -> NOTABLE;
      case COSMETIC -> STYLE;
    };
  }

  /// The name style sheets know it by.
  public String style() {
    return style;
  }

  /// The graver of the two.
  public Mark or(Mark other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
