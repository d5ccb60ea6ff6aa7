package app.verbatim.generated;

import app.verbatim.article.Source;
import java.util.List;

/// A made-up story for measuring: reports of about a thousand words, by the same seed each time.
public final class LargeStory {

  private LargeStory() {}

  public static List<Source> of(String language, int reports) {
    return StoryGenerator.write(language, 77, new Size(reports, 64, 24, 26)).sources();
  }
}
