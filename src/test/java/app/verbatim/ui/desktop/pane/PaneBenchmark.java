package app.verbatim.ui.desktop.pane;

import app.verbatim.Verbatim;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.card.Card;
import app.verbatim.ui.desktop.list.PointList;
import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Given;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Settling;
import app.verbatim.ui.desktop.model.Words;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

/// How long the window takes to scroll, to open a very long article and to go from point to point.
/// A program, not a test: it is run by hand, with a display or with Monocle, and prints its
/// figures.
public final class PaneBenchmark {

  private PaneBenchmark() {}

  public static void main(String... args) {
    Locale.setDefault(Locale.ROOT);
    Application.launch(Program.class, args);
  }

  /// Started by JavaFX, on its own thread.
  @SuppressWarnings("NullAway.Init") // JavaFX calls start before anything else
  public static final class Program extends Application {

    private static final int STEPS = 200;
    private static final int WARM = 400;
    private static final List<String> WORDS =
        List.of(
            ("la ville le port une ligne des quais avant midi pendant longtemps sans retard après"
                    + " plusieurs travaux dont la durée reste prévue autour du bassin")
                .split(" "));

    private static final List<String> THINGS =
        List.of("quai", "phare", "pont", "hangar", "tunnel", "marché", "lycée", "théâtre");
    private static final List<String> FATES =
        List.of(
            "repeint", "fermé", "déplacé", "vendu", "démoli", "prolongé", "éclairé", "inauguré");

    private Stage stage;
    private Panes panes;
    private Choice choice;

    @Override
    public void start(Stage first) throws IOException {
      stage = first;
      List<String> parts = getParameters().getRaw();
      if (parts.isEmpty() || parts.contains("short")) {
        ofEight();
        ofTwo();
      }
      if (parts.contains("two")) {
        ofTwo();
      }
      if (parts.isEmpty() || parts.contains("long")) {
        ofALongOne();
      }
      System.out.printf("resident: %d MB%n", resident());
      Platform.exit();
    }

    private void ofEight() {
      List<Source> eight = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        eight.add(source("a" + i + ".txt", 2_000, i));
      }
      open(eight, 8);
      double[] ours = scrolled(24);
      print("8 panes of 2,000 words, scroll step, layout and connectors", ours);
      print("  the same with the picture drawn, by the clock", pictured());
      double[] moved = nodePerWord(false);
      double[] laid = nodePerWord(true);
      print("8 TextFlows with a node per word, scroll step, layout and connectors", laid);
      System.out.printf("  %.1f times ours at p95%n", laid[1] / ours[1]);
      print("  the same where nothing is laid out, only moved", moved);
    }

    private void ofTwo() {
      open(List.of(source("a.txt", 2_000, 1), source("b.txt", 2_000, 2)), 2);
      points();
    }

    private void ofALongOne() {
      long before = System.nanoTime();
      open(List.of(source("long.txt", 200_000, 1), source("short.txt", 300, 1)), 2);
      System.out.printf(
          "a 200,000-word article, compared and opened: %.0f ms, of which the window %.0f ms%n",
          (System.nanoTime() - before) / 1e6, since(shownSince));
      print("200,000 words, scroll step", scrolled(120));
      points();
    }

    private long shownSince;

    /// List, texts and card as in the window.
    private void open(List<Source> sources, int most) {
      Comparison comparison = Verbatim.compare(sources, List.of());
      shownSince = now();
      Words words = new Words("fr");
      Session session = new Session(all -> comparison, Runnable::run, Runnable::run);
      choice = new Choice(session, words);
      Correcting correcting = new Correcting(session, choice, words);
      Settling settling = new Settling(session, choice, words);
      panes = new Panes(session, choice, words);
      panes.atLeast(most);
      VBox.setVgrow(panes, Priority.ALWAYS);
      Card card =
          new Card(session, choice, settling, words, correcting, () -> {}, () -> {}, at -> {});
      card.setMinHeight(272);
      card.setMaxHeight(272);
      PointList list = new PointList(session, choice, settling, words, correcting, article -> {});
      list.setMinWidth(320);
      list.setMaxWidth(320);
      VBox right = new VBox(panes, card);
      HBox.setHgrow(right, Priority.ALWAYS);
      Scene scene = new Scene(new HBox(list, right), 1920, 1000);
      Look look = new Look();
      look.theme().set(Look.Theme.LIGHT);
      look.dress(scene);
      stage.setScene(scene);
      stage.show();
      session.add(Given.of(sources));
      settle();
    }

    private void settle() {
      for (int i = 0; i < 8; i++) {
        frame();
      }
    }

    /// What JavaFX does for one frame on this thread: styles, layout, what follows it, and handing
    /// the changes to the thread that draws. Applying the styles by hand would do it for all nodes,
    /// not only for those that changed.
    private static void frame() {
      Toolkit.getToolkit().firePulse();
    }

    /// Down and up again, so that no end is reached.
    private double[] scrolled(double by) {
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < WARM + STEPS; i++) {
        long from = now();
        double step = i / 100 % 2 == 0 ? by : -by;
        panes.inView().forEach(pane -> pane.text().scrollYBy(step));
        frame();
        if (i >= WARM) {
          times.add(since(from));
        }
      }
      return quantiles(times);
    }

    /// By the clock: the picture is drawn on another thread.
    private double[] pictured() {
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        long from = System.nanoTime();
        panes.inView().forEach(pane -> pane.text().scrollYBy(-24));
        frame();
        stage.getScene().snapshot(null);
        if (i >= 10) {
          times.add((System.nanoTime() - from) / 1e6);
        }
      }
      return quantiles(times);
    }

    /// From the key to both passages in view.
    private void points() {
      List<Double> times = new ArrayList<>();
      List<Entry> entries = choice.entries().get();
      for (int i = 0; i < 20 + 60; i++) {
        Entry entry = entries.get(i * 7 % entries.size());
        long from = now();
        choice.choose(entry);
        settle();
        if (i >= 20) {
          times.add(since(from));
        }
      }
      System.out.printf("%d points%n", entries.size());
      print("a point chosen, until both passages are in view", quantiles(times));
    }

    /// What RichTextFX is held against: the same words, one node each.
    ///
    /// @param laid whether the texts are laid out in each step, as ours are
    private double[] nodePerWord(boolean laid) {
      HBox row = new HBox();
      List<TextFlow> texts = new ArrayList<>();
      Random random = new Random(7);
      for (int i = 0; i < 8; i++) {
        TextFlow text = new TextFlow();
        for (int word = 0; word < 2_000; word++) {
          text.getChildren()
              .add(
                  new Text(
                      WORDS.get(random.nextInt(WORDS.size())) + (word % 50 == 49 ? "\n" : " ")));
        }
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        scroll.setPrefWidth(200);
        row.getChildren().add(scroll);
        texts.add(text);
      }
      stage.setScene(new Scene(row, 1920, 1000));
      row.applyCss();
      row.layout();
      List<Double> times = new ArrayList<>();
      int steps = laid ? 60 : STEPS;
      for (int i = 0; i < steps; i++) {
        long from = now();
        for (int pane = 0; pane < 8; pane++) {
          ((ScrollPane) row.getChildren().get(pane)).setVvalue((double) i / steps);
          if (laid) {
            texts.get(pane).requestLayout();
          }
        }
        frame();
        for (TextFlow text : texts) {
          // a connector needs to know where the words of its passage stand
          int at = 2_000 * i / steps;
          text.getChildren()
              .subList(at, Math.min(2_000, at + 25))
              .forEach(word -> word.localToScene(word.getLayoutBounds()));
        }
        if (i >= 10) {
          times.add(since(from));
        }
      }
      return quantiles(times);
    }

    private static Source source(String name, int words, int seed) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder("Le port de Sarlande, édition " + seed + "\n\n");
      for (int written = 0; written < words; ) {
        if (written % 200 == 0) {
          int n = written / 200;
          text.append("« Le ").append(THINGS.get(n % THINGS.size())).append(" numéro ").append(n);
          text.append(" sera ").append(seed % 2 == 0 ? "probablement " : "sûrement ");
          text.append(FATES.get(n / THINGS.size() % FATES.size())).append(" en ").append(2030 + n);
          text.append(" », a déclaré Jeanne Ormel.\n\n");
          written += 12;
        }
        int end = Math.min(words, (written / 50 + 1) * 50);
        for (; written < end; written++) {
          text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        text.append(".\n\n");
      }
      return new Source(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Time this thread worked, so that a busy machine does not count.
    private static long now() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double since(long from) {
      return (now() - from) / 1e6;
    }

    private static double[] quantiles(List<Double> times) {
      double[] sorted = times.stream().mapToDouble(it -> it).sorted().toArray();
      return sorted.length == 0
          ? new double[] {0, 0}
          : new double[] {sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)]};
    }

    private static void print(String what, double[] times) {
      System.out.printf("%s: p50 %.1f ms, p95 %.1f ms%n", what, times[0], times[1]);
    }

    private static long resident() throws IOException {
      Path status = Path.of("/proc/self/status");
      return Files.isReadable(status)
          ? Files.readAllLines(status).stream()
                  .filter(line -> line.startsWith("VmRSS"))
                  .flatMap(line -> Arrays.stream(line.split("\\D+")))
                  .filter(number -> !number.isEmpty())
                  .mapToLong(Long::parseLong)
                  .findFirst()
                  .orElse(0)
              / 1024
          : 0;
    }
  }
}
