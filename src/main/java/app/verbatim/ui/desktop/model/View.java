package app.verbatim.ui.desktop.model;

/// The ways to look at one comparison, in the order of their keys.
public enum View {
  TEXTS("desktop.view.texts"),
  TABLE("desktop.view.table"),
  DATES("desktop.view.dates"),
  SOURCES("desktop.view.sources");

  private final String title;

  View(String title) {
    this.title = title;
  }

  /// The key of its name.
  public String title() {
    return title;
  }

  public View next() {
    return values()[(ordinal() + 1) % values().length];
  }

  public View previous() {
    return values()[(ordinal() + values().length - 1) % values().length];
  }
}
