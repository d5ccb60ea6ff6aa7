package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.model.View;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the window in `target/pictures`, to be looked at.
class PicturesTest {

  private static final Path STORIES =
      Path.of(System.getProperty("verbatim.stories", "sample-articles"));
  private static final Path FOLDER =
      Path.of(System.getProperty("verbatim.pictures", "target/pictures"));

  @ParameterizedTest
  @CsvSource({
    "watson, fr, LIGHT, 1366, 690",
    "watson, en, DARK, 1366, 690",
    "watson, en, LIGHT, 1366, 690",
    "controleurs, fr, DARK, 1366, 690",
    "controleurs, en, LIGHT, 1366, 690",
    "ferry, en, LIGHT, 1024, 600",
    "watson, fr, DARK, 1920, 1000",
    "watson, en, LIGHT, 1920, 1000",
    "controleurs, fr, LIGHT, 1920, 1000",
    "controleurs, en, DARK, 1920, 1000"
  })
  void everyViewIsPicturedWithASampleStory(
      String story, String language, Look.Theme theme, int width, int height) throws Exception {
    Robot robot =
        Robot.sitsDown(language, sources -> Verbatim.compare(sources, List.of()), width, height);
    try {
      robot.does(() -> robot.look.theme().set(theme));
      String name = language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
      if (story.equals("watson")) {
        picture(robot, "empty-" + name);
      }
      robot.does(() -> robot.window().intake().paths(List.of(STORIES.resolve(story))));
      robot.until(() -> robot.session.comparison().get().isPresent());
      for (View view : View.values()) {
        robot.does(() -> robot.window().choice().view().set(view));
        BufferedImage image =
            picture(robot, story + "-" + view.name().toLowerCase(Locale.ROOT) + "-" + name);

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(colours(image)).hasSizeGreaterThan(50);
      }
    } finally {
      robot.leaves();
    }
  }

  private static BufferedImage picture(Robot robot, String name) throws IOException {
    BufferedImage[] image = new BufferedImage[1];
    robot.does(() -> image[0] = SwingFXUtils.fromFXImage(robot.scene().snapshot(null), null));
    Files.createDirectories(FOLDER);
    ImageIO.write(image[0], "png", FOLDER.resolve(name + ".png").toFile());
    return image[0];
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 3) {
      for (int y = 0; y < image.getHeight(); y += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }
}
