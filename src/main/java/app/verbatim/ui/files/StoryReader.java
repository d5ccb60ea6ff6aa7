package app.verbatim.ui.files;

import app.verbatim.article.Given;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.format.ArticleReaders;
import app.verbatim.article.format.wire.NinjsReader;
import app.verbatim.ui.files.Story.StoryArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Opens the files of one story. What cannot be opened is put aside with its reason.
final class StoryReader {

  /// Longer files are not opened.
  private static final int MOST_BYTES = 20 * 1024 * 1024;

  private final Map<Path, Given> opened = new LinkedHashMap<>();
  private final Map<Path, byte[]> bytes = new HashMap<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<Unreadable> unreadable = new ArrayList<>();
  private final List<Message> notes = new ArrayList<>();
  private Optional<String> title = Optional.empty();

  private StoryReader() {}

  static Story read(List<Path> paths) {
    StoryReader reader = new StoryReader();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        reader.folder(path);
      } else {
        reader.file(path, Given.NOTHING, false);
      }
    }
    return reader.story(paths);
  }

  private void folder(Path folder) {
    try {
      StoryFile story = storyFile(folder);
      notes.addAll(story.problems());
      title = title.or(story::title);
      Map<String, Path> articles = articlesIn(folder);
      story.articles().keySet().stream()
          .filter(name -> !Files.exists(folder.resolve(name)))
          .forEach(name -> notes.add(Message.of("cli.story.noFile", where(folder), name)));
      if (articles.isEmpty()) {
        unreadable.add(new Unreadable(folder.toString(), Message.of("cli.emptyFolder")));
      }
      // the order of story.json first, then by name
      Stream.concat(
              story.articles().keySet().stream().filter(articles::containsKey),
              articles.keySet().stream().filter(name -> !story.articles().containsKey(name)))
          .forEach(
              name ->
                  file(
                      folder.resolve(name),
                      story.articles().getOrDefault(name, Given.NOTHING),
                      true));
    } catch (IOException e) {
      unreadable.add(new Unreadable(folder.toString(), cannotOpen(e)));
    }
  }

  private static StoryFile storyFile(Path folder) throws IOException {
    Path file = folder.resolve(StoryFile.NAME);
    return Files.isRegularFile(file)
        ? StoryFile.parse(Files.readAllBytes(file), where(folder))
        : StoryFile.NONE;
  }

  private static String where(Path folder) {
    return folder.resolve(StoryFile.NAME).toString();
  }

  private static Map<String, Path> articlesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isArticle(Story.lastName(file)) && !Files.isDirectory(file))
          .sorted(Comparator.comparing(Story::lastName))
          .collect(
              Collectors.toMap(Story::lastName, file -> file, (a, b) -> a, LinkedHashMap::new));
    }
  }

  private static boolean isArticle(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && !name.startsWith(".")
        && !name.equals(StoryFile.NAME)
        && Story.ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private void file(Path path, Given given, boolean inFolder) {
    try {
      if (!seen.add(path.toRealPath())) {
        notes.add(Message.of("cli.namedTwice", path.toString()));
        return;
      }
      byte[] read;
      try (InputStream in = Files.newInputStream(path)) {
        read = in.readNBytes(MOST_BYTES + 1);
      }
      if (read.length > MOST_BYTES) {
        unreadable.add(new Unreadable(path.toString(), Message.of("cli.tooLong")));
        return;
      }
      if (inFolder && isOtherJson(path, read)) {
        return;
      }
      opened.put(path, given);
      bytes.put(path, read);
    } catch (IOException e) {
      boolean address = path.toString().matches("(?i)https?:[/\\\\].*");
      Message missing = Message.of(address ? "cli.isAddress" : "cli.missing");
      unreadable.add(new Unreadable(path.toString(), Files.exists(path) ? cannotOpen(e) : missing));
    }
  }

  private static boolean isOtherJson(Path path, byte[] read) {
    String name = Story.lastName(path).toLowerCase(Locale.ROOT);
    return name.endsWith(".json") && !NinjsReader.isItem(read);
  }

  private static Message cannotOpen(IOException e) {
    String why = e.getMessage();
    return Message.of("cli.cannotOpen", why == null ? e.getClass().getSimpleName() : why);
  }

  private Story story(List<Path> paths) {
    Map<String, Long> sameName =
        opened.keySet().stream()
            .collect(Collectors.groupingBy(Story::lastName, Collectors.counting()));
    Map<ByteBuffer, String> sameBytes = new HashMap<>();
    List<StoryArticle> files = new ArrayList<>();
    opened.forEach(
        (path, given) -> {
          byte[] read = java.util.Objects.requireNonNull(bytes.get(path));
          String last = Story.lastName(path);
          String name = sameName.getOrDefault(last, 1L) > 1 ? path.toString() : last;
          String first = sameBytes.putIfAbsent(ByteBuffer.wrap(read), name);
          if (first != null && read.length > 0) {
            notes.add(Message.of("cli.sameText", name, first));
          }
          ArticleReaders.parts(List.of(new Source(name, read, given)))
              .forEach(part -> files.add(new StoryArticle(path, part)));
        });
    return new Story(title.orElseGet(() -> title(paths)), files, unreadable, notes);
  }

  private static String title(List<Path> paths) {
    return paths.stream()
        .limit(3)
        .map(path -> Story.lastName(path.toAbsolutePath().normalize()))
        .map(name -> isArticle(name) ? name.substring(0, name.lastIndexOf('.')) : name)
        .collect(Collectors.joining(", ", "", paths.size() > 3 ? "…" : ""));
  }
}
