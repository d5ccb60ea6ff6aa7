package app.verbatim.ui.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.MapChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark, as chosen or as the system has it, and the size of all text.
public final class Look {

  /// Where light and dark come from.
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  private static final String FOLDER = "/app/verbatim/ui/desktop/";
  private static final List<String> SHEETS =
      List.of("frame", "list", "pane", "card", "views", "start", "controls", "sizes");
  private static final List<String> FACES =
      List.of(
          "Inter-Regular",
          "Inter-SemiBold",
          "SourceSerif4-Regular",
          "SourceSerif4-SemiBold",
          "SourceSerif4-Italic");
  private static final int SMALLEST = 80;
  private static final int LARGEST = 200;
  private static final int STEP = 10;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
  private final BooleanProperty contrast = new SimpleBooleanProperty();
  private final IntegerProperty percent = new SimpleIntegerProperty(100);

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /// The size of all text, in percent of what it was designed for.
  public IntegerProperty percent() {
    return percent;
  }

  /// Whether high contrast is on whatever the system says.
  public BooleanProperty contrast() {
    return contrast;
  }

  private boolean isContrasted() {
    Map<String, Object> system = Platform.getPreferences();
    return contrast.get()
        || Boolean.TRUE.equals(system.get("Windows.SPI.HighContrast"))
        || String.valueOf(system.get("GTK.theme_name")).startsWith("HighContrast");
  }

  public void larger() {
    percent.set(Math.min(LARGEST, percent.get() + STEP));
  }

  public void smaller() {
    percent.set(Math.max(SMALLEST, percent.get() - STEP));
  }

  public void designed() {
    percent.set(100);
  }

  public boolean isDark() {
    return switch (theme.get()) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /// Dresses a scene, and again whenever the theme, the system's scheme or the size changes.
  public void dress(Scene scene) {
    for (String face : FACES) {
      InputStream in = Look.class.getResourceAsStream(FOLDER + "fonts/" + face + ".ttf");
      if (in != null) {
        Font.loadFont(in, 12);
      }
    }
    colour(scene);
    size(scene);
    theme.addListener((property, before, now) -> colour(scene));
    contrast.addListener((property, before, now) -> colour(scene));
    percent.addListener((property, before, now) -> size(scene));
    // the scheme, and where the system has one the switch for high contrast
    Platform.getPreferences()
        .addListener((MapChangeListener<String, Object>) change -> colour(scene));
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener((property, before, now) -> colour(scene));
  }

  private void colour(Scene scene) {
    Application.setUserAgentStylesheet(
        (isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    List<String> sheets = new java.util.ArrayList<>(List.of(sheet(isDark() ? "dark" : "light")));
    SHEETS.forEach(name -> sheets.add(sheet(name)));
    if (isContrasted()) {
      sheets.add(sheet("contrast"));
    }
    scene.getStylesheets().setAll(sheets);
  }

  private void size(Scene scene) {
    scene.getRoot().getStyleClass().removeIf(name -> name.startsWith("text-"));
    scene.getRoot().getStyleClass().add("text-" + percent.get());
  }

  private static String sheet(String name) {
    return String.valueOf(Look.class.getResource(FOLDER + name + ".css"));
  }
}
