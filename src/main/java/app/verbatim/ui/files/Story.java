package app.verbatim.ui.files;

import app.verbatim.article.Given;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.format.ArticleReaders;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The files of one story as they were found on this machine, not yet read as articles.
///
/// @param title from `story.json`, else the folder's or the files' names
/// @param files in the order they will be cited
/// @param unreadable what was named and could not be opened
/// @param notes what the editor should know and need not act on: a file named twice, a mistake in
///   `story.json`
public record Story(
    String title, List<StoryArticle> files, List<Unreadable> unreadable, List<Message> notes) {

  /// How the names of articles end; other files in a folder are something else.
  public static final List<String> ENDINGS =
      List.of(
          "txt", "text", "html", "htm", "xhtml", "mht", "mhtml", "docx", "odt", "rtf", "pdf", "eml",
          "xml", "nitf", "rss", "atom", "anpa", "zip", "json");

  /// @param path as it was given, or inside the folder as it was given; that of no file for a text
  ///   that came another way
  public record StoryArticle(Path path, Source source) {

    /// Whether the editor means this file by these words: its path as given or its last name.
    boolean isCalled(String words) {
      return isExactly(words) || !isElsewhere() && lastName(path).equals(words);
    }

    boolean isExactly(String words) {
      return isElsewhere()
          ? source.name().equals(words)
          : path.toString().equals(words) || isPath(path, words);
    }

    private boolean isElsewhere() {
      return path.equals(ELSEWHERE);
    }

    private static boolean isPath(Path path, String words) {
      try {
        return path.equals(Path.of(words));
      } catch (InvalidPathException e) {
        return false;
      }
    }
  }

  private static final Path ELSEWHERE = Path.of("");

  public Story {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
    notes = List.copyOf(notes);
  }

  /// Opens files and folders; a folder stands for the articles in it, in name order.
  public static Story of(List<Path> paths) {
    return StoryReader.read(paths);
  }

  public List<Source> sources() {
    return files.stream().map(StoryArticle::source).toList();
  }

  /// The story with more articles, which are no files.
  ///
  /// @param from what stands for them in a title, such as a site's name
  public Story with(
      List<String> from, List<Source> more, List<Unreadable> lost, List<Message> said) {
    List<StoryArticle> all = new ArrayList<>(files);
    ArticleReaders.parts(more).forEach(it -> all.add(new StoryArticle(ELSEWHERE, it)));
    return new Story(
        title.isEmpty() ? String.join(", ", from) : title,
        all,
        Stream.concat(unreadable.stream(), lost.stream()).toList(),
        Stream.concat(notes.stream(), said.stream()).toList());
  }

  /// One document with changes marked in it stands for its two versions, when nothing else is there
  /// to compare it with.
  public Story asVersions() {
    if (files.size() != 1) {
      return this;
    }
    StoryArticle only = files.getFirst();
    List<StoryArticle> versions =
        ArticleReaders.versions(only.source()).stream()
            .map(it -> new StoryArticle(only.path(), it))
            .toList();
    return versions.isEmpty() ? this : new Story(title, versions, unreadable, notes);
  }

  /// Whether one of the files is called so, those that could not be opened too.
  public boolean has(String file) {
    return files.stream().anyMatch(it -> it.isCalled(file))
        || unreadable.stream().anyMatch(it -> afterSlash(it.source()).equals(afterSlash(file)));
  }

  /// The story with more said of one file. What is given here wins over what was known.
  ///
  /// @param file its path as given or its last name; the path wins where both fit
  public Story with(String file, Given given) {
    boolean exact = files.stream().anyMatch(it -> it.isExactly(file));
    Predicate<StoryArticle> meant = it -> exact ? it.isExactly(file) : it.isCalled(file);
    return new Story(
        title,
        files.stream().map(it -> meant.test(it) ? with(it, given) : it).toList(),
        unreadable,
        notes);
  }

  private static StoryArticle with(StoryArticle file, Given given) {
    Source source = file.source();
    return new StoryArticle(
        file.path(), new Source(source.name(), source.bytes(), given.or(source.given())));
  }

  private static String afterSlash(String name) {
    String plain = name.replace('\\', '/').replaceFirst("/+$", "");
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  static String lastName(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }
}
