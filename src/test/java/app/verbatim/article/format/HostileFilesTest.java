package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verbatim.article.Messages;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files made to harm, and files that are broken: each gives an article or a sentence, never more.
class HostileFilesTest {

  private static final List<String> STORY =
      List.of(
          "La passerelle du canal restera fermée aux piétons jusqu'au mois de juin, a annoncé mardi"
              + " la municipalité.",
          "« Nous ne rouvrirons qu'une fois l'ouvrage sûr », a déclaré Lucie Morand.");
  private static final Map<String, byte[]> FILES = Written.everywhere("Passerelle fermée", STORY);
  private static final Map<String, byte[]> LONG =
      Written.everywhere("Passerelle fermée", longStory());

  static Stream<Object[]> bombs() throws IOException {
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 5_100; i++) {
      many.put("a" + i + ".txt", Written.utf8("a"));
    }
    return Stream.of(
        row(
            "a ZIP of 200 MB of zeros",
            Written.zip(Map.of("a.txt", new byte[200 << 20])),
            "Unpacks to far more than an article: not read."),
        row(
            "a document of 200 MB of zeros",
            Written.zip(Map.of("word/document.xml", new byte[200 << 20])),
            "Unpacks to far more than an article: not read."),
        row(
            "a ZIP of 5,100 files",
            Written.zip(many),
            "More than 5000 files in it: not read. Unpack it and choose the articles."),
        row("a PDF stream of 300 MB", pdfBomb(), "Unpacks to far more than an article: not read."),
        row(
            "a document with an entity",
            Written.zip(
                Map.of(
                    "word/document.xml",
                    Written.utf8(
                        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d>&x;</d>"))),
            "Broken: it cannot be read. Ask for the file again, or copy the text and paste it"
                + " here."),
        row(
            "XML nested 100,000 deep",
            Written.utf8("<nitf>" + "<p>".repeat(100_000)),
            "Broken XML: it cannot be read after line 1. Ask for the file again, or copy the text"
                + " and paste it here."),
        row(
            "JSON nested 100,000 deep",
            Written.utf8("{\"a\":" + "[".repeat(100_000)),
            "Broken JSON: it cannot be read after line 1. Ask for the file again, or copy the text"
                + " and paste it here."));
  }

  private static byte[] pdfBomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(Written.utf8("%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\n"));
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < 300; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void itIsRefusedWithASentence(String name, byte[] bytes, String sentence) {
    assertThat(shown(bytes)).isEqualTo(sentence);
  }

  static Stream<Object[]> endured() {
    return Stream.of(
        row("HTML nested 100,000 deep", Written.utf8("<html>" + "<div>".repeat(100_000) + "mot")),
        row("HTML of 10 MB in one line", Written.utf8("<html><p>" + "mot ".repeat(2_600_000))),
        row("200,000 paragraphs", Written.utf8("<html>" + "<p>un mot</p>".repeat(150_000))),
        row(
            "a class name of 1 MB",
            Written.utf8("<html><p class='" + "ad-".repeat(350_000) + "'>mot</p>")),
        row("100,000 open groups", Written.utf8("{\\rtf1 " + "{".repeat(100_000) + "mot}")),
        row("a mail of 3,000 parts", mail()),
        row("a wrong mark", Written.utf8("%PDF-1.7 ce n'est pas un PDF")),
        row("entities without end", Written.utf8("<nitf>" + "&a".repeat(500_000))),
        row(
            "a document type without end",
            Written.utf8("<!DOCTYPE nitf [" + "<!--".repeat(90_000))),
        row("spaces before a page", Written.utf8(" ".repeat(1_000_000) + "<html>mot")));
  }

  private static byte[] mail() {
    StringBuilder mail = new StringBuilder("From: a\nTo: b\nSubject: c\nMIME-Version: 1.0\n");
    for (int i = 0; i < 3_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      mail.append(i).append('\n');
    }
    return Written.utf8(mail.append("\nmot\n").toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endured")
  void itIsReadOrRefusedInAMoment(String name, byte[] bytes) {
    assertThat(shown(bytes)).isNotEmpty().doesNotContain("over a minute").doesNotContain("(");
  }

  @ParameterizedTest
  @MethodSource("names")
  void cutOffAnywhereItIsReadOrRefused(String name) {
    byte[] whole = FILES.getOrDefault(name, new byte[0]);
    for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 40)) {
      assertThat(shown(Arrays.copyOf(whole, length)))
          .as("cut at %d", length)
          .doesNotContain("Could not be read");
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void cutOffAtEveryKilobyteItIsReadOrRefused(String name) {
    byte[] whole = LONG.getOrDefault(name, new byte[0]);
    for (int length = 1024; length < whole.length; length += 1024) {
      assertThat(shown(Arrays.copyOf(whole, length)))
          .as("cut at %d", length)
          .doesNotContain("Could not be read");
    }
    assertThat(whole.length).isGreaterThan(4 * 1024);
  }

  /// Many paragraphs, no two alike, so that a packed file is long as well.
  private static List<String> longStory() {
    Random random = new Random(3);
    List<String> story = new ArrayList<>(STORY);
    for (int i = 0; i < 60; i++) {
      StringBuilder paragraph = new StringBuilder("Paragraphe " + i);
      for (int k = 0; k < 30; k++) {
        paragraph.append(' ').append(Integer.toString(random.nextInt(1 << 30), 36));
      }
      story.add(paragraph.append('.').toString());
    }
    return story;
  }

  static List<String> names() {
    return List.copyOf(FILES.keySet());
  }

  /// Two thousand files with a few bytes changed; two hundred thousand with `-Pslow`.
  @Test
  void aFewChangedBytesNeverBreakAReader() {
    Random random = new Random(7);
    int inputs = Integer.getInteger("fuzz", 2_000);
    List<byte[]> files = List.copyOf(FILES.values());
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < inputs; i++) {
      byte[] changed = changed(files.get(i % files.size()).clone(), random);
      String shown = shown(changed);
      if (shown.contains("Could not be read") || shown.contains("over a minute")) {
        broken.add(i + ": " + shown);
      }
    }
    assertThat(broken).isEmpty();
  }

  private static byte[] changed(byte[] bytes, Random random) {
    byte[] result = bytes;
    for (int k = random.nextInt(8); k >= 0; k--) {
      int at = random.nextInt(result.length);
      switch (random.nextInt(5)) {
        case 0 -> result[at] = (byte) random.nextInt(256);
        case 1 -> result[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> result = Arrays.copyOf(result, Math.max(1, at));
        case 3 -> {
          int length = Math.min(random.nextInt(64), result.length - at);
          int to = random.nextInt(result.length - length + 1);
          System.arraycopy(result.clone(), at, result, to, length);
        }
        default -> result[at] = (byte) "<>&\"'{}[]\\\0\u0001%".charAt(random.nextInt(13));
      }
    }
    return result;
  }

  @Test
  void aFolderOfBadFilesStopsNoGoodOneAndReadingCanBeEnded() {
    List<Source> sources = new ArrayList<>();
    List<byte[]> files = List.copyOf(FILES.values());
    for (int i = 0; i < 1_000; i++) {
      byte[] bytes = files.get(i % files.size());
      sources.add(new Source(i + "", i % 10 == 0 ? Arrays.copyOf(bytes, 20) : bytes));
    }
    AtomicInteger asked = new AtomicInteger();
    ReadingWatch watch =
        new ReadingWatch() {
          @Override
          public void reading(int done, int all, String name) {
            asked.accumulateAndGet(done, Math::max);
          }

          @Override
          public boolean isCancelled() {
            return asked.get() >= 100;
          }
        };

    assertThatThrownBy(() -> ArticleReaders.readAll(sources, List.of(), watch))
        .isInstanceOf(CancellationException.class);
    // what was begun on other threads may still be told
    assertThat(asked.get()).isBetween(100, 100 + 8 * Runtime.getRuntime().availableProcessors());
    List<ReadResult> first = ArticleReaders.readAll(sources.subList(0, 130));
    assertThat(first.stream().filter(Unreadable.class::isInstance).count()).isBetween(1L, 13L);
    assertThat(first).hasSize(130);
  }

  private static String shown(byte[] bytes) {
    ReadResult result = ArticleReaders.readAll(List.of(new Source("a", bytes))).getFirst();
    return result instanceof Unreadable unreadable
        ? Messages.in("en").say(unreadable.reason())
        : "read";
  }

  private static Object[] row(Object... values) {
    return values;
  }
}
