package app.verbatim.ui.desktop.model;

import app.verbatim.finding.Point;

/// A section of the list, in the order shown.
public enum Group {
  MAJOR("desktop.group.major", Mark.MATERIAL),
  NOTABLE("desktop.group.notable", Mark.NOTABLE),
  ONLY_IN("desktop.group.onlyIn", Mark.NOTABLE),
  STYLE("desktop.group.style", Mark.STYLE),
  AGREEMENT("desktop.group.agreement", Mark.AGREES),
  /// What a single article quotes, while there is nothing to compare it with.
  QUOTATION("desktop.group.quotation", Mark.QUOTED);

  private final String title;
  private final Mark mark;

  Group(String title, Mark mark) {
    this.title = title;
    this.mark = mark;
  }

  static Group of(Point.Section section) {
    return switch (section) {
      case MAJOR -> MAJOR;
      case NOTABLE -> NOTABLE;
      case ONLY_IN -> ONLY_IN;
      case STYLE -> STYLE;
    };
  }

  /// The key of its name; its argument is the count.
  public String title() {
    return title;
  }

  public Mark mark() {
    return mark;
  }
}
