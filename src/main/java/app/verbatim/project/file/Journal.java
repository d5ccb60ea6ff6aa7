package app.verbatim.project.file;

import app.verbatim.article.Message;
import app.verbatim.project.Held;
import app.verbatim.project.History;
import app.verbatim.project.Step;
import app.verbatim.project.Workspace;
import app.verbatim.project.Workspace.Change;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Every step on disk as soon as it is taken, so that a crash or a power cut loses nothing that was
/// done a second ago. A thread of its own writes: a slow or vanished disk never holds up the
/// editor. What cannot be written is kept and tried again each second. A folder holds one session:
/// `base` (the case as it was opened), `log` (a line a step, each with its checksum), `texts`,
/// `lock`.
public final class Journal implements AutoCloseable {

  /// Bytes that must be free for an error not to be called a full disk.
  private static final long LEAST_ROOM = 64 * 1024;

  static final String BASE = "base.verbatim";
  static final String LOG = "log";
  static final String TEXTS = "texts";
  static final String LOCK = "lock";

  /// The journals of this process: looking at their locks from inside would open them.
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  /// One entry, put into words by the thread that writes; `done` is told once it is on the disk.
  private record Entry(
      Supplier<ObjectNode> json, List<Held> texts, @Nullable CountDownLatch done) {}

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private final Path folder;
  private final Supplier<byte[]> base;
  private final Disk disk;
  private final Consumer<Optional<Message>> trouble;
  private final LinkedBlockingQueue<Entry> waiting = new LinkedBlockingQueue<>();
  private final List<Entry> written = new ArrayList<>();
  private final Thread writer;
  private volatile boolean closing;
  private @Nullable FileChannel log;
  private @Nullable FileChannel lock;
  private long whole;
  private boolean failing;

  private Journal(
      Path folder, Supplier<byte[]> base, Disk disk, Consumer<Optional<Message>> trouble) {
    this.folder = folder;
    this.base = base;
    this.disk = disk;
    this.trouble = trouble;
    this.writer = Thread.ofPlatform().daemon().name("journal").unstarted(this::run);
  }

  /// Starts a session's journal.
  ///
  /// @param all the folder all journals are in
  /// @param base the case as it was opened
  /// @param file where it came from; empty for a new case
  /// @param unsaved since when the base itself is on no disk; empty where it is
  /// @param trouble told why nothing can be written, and with nothing once it can again; on the
  ///   journal's thread
  public static Journal start(
      Path all,
      History base,
      Optional<CaseFile> file,
      Optional<Instant> unsaved,
      Consumer<Optional<Message>> trouble) {
    return start(all, base, file, unsaved, trouble, new Disk());
  }

  static Journal start(
      Path all,
      History base,
      Optional<CaseFile> file,
      Optional<Instant> unsaved,
      Consumer<Optional<Message>> trouble,
      Disk disk) {
    Journal journal = new Journal(free(all), () -> ProjectFile.write(base), disk, trouble);
    journal.add(
        () -> {
          ObjectNode first = Json.object();
          first.put("entry", "opened");
          file.ifPresent(it -> place(first, it));
          unsaved.ifPresent(it -> first.put("unsaved", it.toString()));
          return first;
        },
        List.of(),
        null);
    journal.writer.start();
    return journal;
  }

  private static Path free(Path all) {
    long process = ProcessHandle.current().pid();
    int number = 1;
    Path free = all.resolve(process + "-" + number);
    // another journal may be about to make its folder, or to remove it
    while (Files.exists(free) || !OPEN.add(free.toAbsolutePath())) {
      number++;
      free = all.resolve(process + "-" + number);
    }
    return free;
  }

  /// Writes every change of this workspace from now on.
  public void follow(Workspace workspace) {
    workspace.listen(this::record);
  }

  void record(Change change) {
    switch (change) {
      case Change.Done it -> add(() -> done(it.step()), StepJson.texts(it.step()).toList(), null);
      case Change.Undone it -> add(() -> entry("undone"), List.of(), null);
      case Change.Redone it -> add(() -> entry("redone"), List.of(), null);
    }
  }

  private static ObjectNode done(Step step) {
    ObjectNode json = entry("done");
    json.set("step", StepJson.write(step));
    return json;
  }

  private static ObjectNode entry(String name) {
    ObjectNode json = Json.object();
    json.put("entry", name);
    return json;
  }

  private void add(Supplier<ObjectNode> json, List<Held> texts, @Nullable CountDownLatch done) {
    waiting.add(new Entry(json, texts, done));
  }

  /// The work as it is now was saved there.
  public void saved(CaseFile file) {
    add(
        () -> {
          ObjectNode json = entry("saved");
          place(json, file);
          return json;
        },
        List.of(),
        null);
  }

  private static void place(ObjectNode json, CaseFile file) {
    json.put("file", file.path().toAbsolutePath().toString());
    file.sha256().ifPresent(it -> json.put("sha256", it));
  }

  /// Waits until all that was done so far is on the disk.
  ///
  /// @return false where it is not after this time
  public boolean flush(long milliseconds) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    add(() -> entry("flushed"), List.of(), done);
    return done.await(milliseconds, TimeUnit.MILLISECONDS);
  }

  /// Ends the session: nothing needs restoring, and nothing is left on the disk.
  @Override
  public void close() {
    closing = true;
    writer.interrupt();
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    release();
    Wipe.folder(folder);
    OPEN.remove(folder.toAbsolutePath());
  }

  /// Whether a session of this process writes there.
  static boolean isOurs(Path folder) {
    return OPEN.contains(folder.toAbsolutePath());
  }

  private void run() {
    List<Entry> pending = new ArrayList<>();
    while (!closing) {
      try {
        Entry next =
            pending.isEmpty()
                ? waiting.take()
                : waiting.poll(failing ? 1000 : 0, TimeUnit.MILLISECONDS);
        if (next != null) {
          pending.add(next);
        }
        waiting.drainTo(pending);
      } catch (InterruptedException e) {
        return;
      }
      write(pending);
    }
  }

  private void write(List<Entry> pending) {
    try {
      if (log == null || !Files.exists(folder.resolve(LOG))) {
        begin();
      }
      append(pending);
      written.addAll(pending);
      List<Entry> done = List.copyOf(pending);
      pending.clear();
      if (failing) {
        failing = false;
        trouble.accept(Optional.empty());
      }
      done.stream().map(Entry::done).forEach(it -> tell(it));
    } catch (IOException e) {
      if (!failing && !closing) {
        failing = true;
        trouble.accept(Optional.of(CaseFile.why(there(), LEAST_ROOM, disk)));
      }
    }
  }

  private static void tell(@Nullable CountDownLatch done) {
    if (done != null) {
      done.countDown();
    }
  }

  /// The nearest folder that exists: it tells what is wrong.
  private Path there() {
    Path there = folder.toAbsolutePath();
    while (there.getParent() != null && !Files.isDirectory(there)) {
      there = there.getParent();
    }
    return there;
  }

  private Path parent() {
    Path all = folder.getParent();
    return all == null ? folder : all;
  }

  /// A fresh folder with all there was: at the start, and when the folder was taken away.
  private void begin() throws IOException {
    release();
    Files.createDirectories(parent());
    ownerOnly(Files.createDirectories(folder));
    Files.createDirectories(folder.resolve(TEXTS));
    FileChannel locked =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    lock = locked;
    FileLock held = locked.tryLock();
    if (held == null) {
      throw new IOException("another session has " + folder.getFileName());
    }
    disk.write(folder.resolve(BASE), base.get());
    log =
        FileChannel.open(
            folder.resolve(LOG),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    whole = 0;
    append(written);
    disk.settle(folder);
    disk.settle(parent());
  }

  /// The texts are nobody else's business on a machine of several.
  private static void ownerOnly(Path folder) throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(folder, OWNER_ONLY);
    }
  }

  private void append(List<Entry> entries) throws IOException {
    FileChannel out = log;
    if (out == null) {
      throw new IOException("no log");
    }
    out.truncate(whole);
    out.position(whole);
    for (Entry entry : entries) {
      for (Held held : entry.texts()) {
        Path text = folder.resolve(TEXTS).resolve(held.sha256());
        if (!Files.exists(text) || Files.size(text) != held.bytes().length) {
          disk.write(text, held.bytes());
        }
      }
    }
    long end = whole;
    for (Entry entry : entries) {
      byte[] line = line(entry.json().get());
      disk.append(out, line);
      end += line.length;
    }
    out.force(false);
    whole = end;
  }

  /// `checksum json`, one line: JSON has no line end inside.
  static byte[] line(ObjectNode json) {
    byte[] words = Json.MAPPER.writeValueAsBytes(json);
    byte[] sum = "%08x ".formatted(Unzip.crc(words)).getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(sum.length + words.length + 1)
        .put(sum)
        .put(words)
        .put((byte) '\n')
        .array();
  }

  private void release() {
    for (FileChannel channel : new @Nullable FileChannel[] {log, lock}) {
      try {
        if (channel != null) {
          channel.close();
        }
      } catch (IOException e) {
        // nothing more to be written to it
      }
    }
    log = null;
    lock = null;
  }
}
