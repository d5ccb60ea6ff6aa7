package app.verbatim.ui.desktop.pane;

import app.verbatim.Verbatim;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Given;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
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

    private Stage stage;
    private Panes panes;
    private Choice choice;

    @Override
    public void start(Stage first) throws IOException {
      stage = first;
      List<Source> eight = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        eight.add(source("a" + i + ".txt", 2_000, i));
      }
      open(eight, 8);
      double[] ours = scrolled(() -> panes.inView().forEach(pane -> pane.text().scrollYBy(24)));
      print("8 panes of 2,000 words, scroll step with connectors", ours);
      print("  the same with the picture drawn", pictured());
      points();
      double[] nodes = nodePerWord();
      print("8 TextFlows with a node per word, scroll step", nodes);
      System.out.printf("  %.1f times ours at p95%n", nodes[1] / ours[1]);

      long before = now();
      open(List.of(source("long.txt", 200_000, 1), source("short.txt", 300, 1)), 2);
      System.out.printf(
          "a 200,000-word article, compared and opened: %.0f ms, of which the window %.0f ms%n",
          since(before), since(shownSince));
      print(
          "200,000 words, scroll step",
          scrolled(() -> panes.inView().getFirst().text().scrollYBy(120)));
      System.out.printf("resident: %d MB%n", resident());
      Platform.exit();
    }

    private long shownSince;

    private void open(List<Source> sources, int most) {
      Comparison comparison = Verbatim.compare(sources, List.of());
      shownSince = now();
      Words words = new Words("fr");
      Session session = new Session(all -> comparison, Runnable::run, Runnable::run);
      choice = new Choice(session, words);
      panes = new Panes(session, choice, words);
      panes.atLeast(most);
      Scene scene = new Scene(new VBox(panes), 1920, 1000);
      VBox.setVgrow(panes, Priority.ALWAYS);
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
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        panes.afterLayout();
      }
    }

    private double[] scrolled(Runnable by) {
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < WARM + STEPS; i++) {
        long from = now();
        by.run();
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        panes.afterLayout();
        if (i >= WARM) {
          times.add(since(from));
        }
      }
      return quantiles(times);
    }

    private double[] pictured() {
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        long from = now();
        panes.inView().forEach(pane -> pane.text().scrollYBy(-24));
        stage.getScene().snapshot(null);
        panes.afterLayout();
        if (i >= 10) {
          times.add(since(from));
        }
      }
      return quantiles(times);
    }

    /// From the key to both passages in view.
    private void points() {
      List<Double> times = new ArrayList<>();
      for (Entry entry : choice.entries().get()) {
        long from = now();
        choice.choose(entry);
        settle();
        times.add(since(from));
      }
      print("a point chosen, until its passages are in view", quantiles(times));
    }

    /// What RichTextFX is held against: the same words, one node each.
    private double[] nodePerWord() {
      HBox row = new HBox();
      List<VBox> texts = new ArrayList<>();
      Random random = new Random(7);
      for (int i = 0; i < 8; i++) {
        VBox text = new VBox();
        for (int paragraph = 0; paragraph < 40; paragraph++) {
          TextFlow flow = new TextFlow();
          for (int word = 0; word < 50; word++) {
            flow.getChildren().add(new Text(WORDS.get(random.nextInt(WORDS.size())) + " "));
          }
          text.getChildren().add(flow);
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
      for (int i = 0; i < 40; i++) {
        long from = now();
        for (int pane = 0; pane < 8; pane++) {
          ScrollPane scroll = (ScrollPane) row.getChildren().get(pane);
          scroll.setVvalue(i / 40.0);
          // a connector needs to know where its words stand
          TextFlow flow = (TextFlow) texts.get(pane).getChildren().get(i % 40);
          flow.getChildren().forEach(word -> word.localToScene(word.getLayoutBounds()));
        }
        stage.getScene().snapshot(null);
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
          text.append("« Le quai ").append(written / 200).append(" du port fermera ");
          text.append(seed % 2 == 0 ? "probablement" : "sûrement").append(" en ");
          text.append(2030 + written / 200).append(" », a déclaré Jeanne Ormel.\n\n");
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
