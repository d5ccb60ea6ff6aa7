package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Block.Kind;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.Published;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Agreement;
import app.verbatim.finding.Change;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Point;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A comparison written by hand: two articles on a bridge that does not exist.
public final class Invented {

  private static final String NORTH =
      """
      Ailleurs : la foire aux ânes attend du monde
      Le pont de Sarlande fermera lundi
      La préfecture du Val a annoncé mardi la fermeture du pont de Sarlande.
      « Nous disposons d’éléments selon lesquels la pile centrale bouge et nous nous attendons à \
      une fermeture longue », a déclaré Jeanne Ormel, préfète du Val.
      « Les travaux avancent rapidement », a-t-elle ajouté.
      Photo : le pont en 2019. Archives.
      Le maire, Paul Verrat, demande une navette pour 1 200 habitants.
      Rejoignez notre lettre du matin.
      """;

  private static final String SOUTH =
      """
      Pourquoi le pont de Sarlande pourrait fermer
      Mardi 11 mars, la préfète du Val s’est exprimée devant la presse.
      "Nous savons que la pile centrale bouge et nous souhaitons une fermeture courte", a précisé \
      Jeanne Ormel. Et de poursuivre : "Les travaux avancent activement."
      Un bac relie les deux rives depuis 1931.
      """;

  public static final Article A = article("a0", "A", "nord.txt", "Le Nord du Val", NORTH);
  public static final Article B = article("b0", "B", "sud.txt", "Radio Sarlande", SOUTH);

  private Invented() {}

  /// Three major points, one notable, one in one article only, one of form, one agreement.
  public static Comparison comparison() {
    return new Comparison(
        List.of(extract(A, NORTH_SAYINGS), extract(B, SOUTH_SAYINGS)),
        List.of(),
        List.of(),
        List.of(),
        points(),
        List.of(
            new Agreement(
                "date", List.of(at(A, "mardi"), at(B, "Mardi 11 mars")), text("mardi 11 mars"))),
        List.of(),
        List.of(text("Deux déclarations de Jeanne Ormel diffèrent selon les articles.")),
        List.of());
  }

  /// The first article alone.
  public static Comparison alone() {
    return new Comparison(
        List.of(extract(A, NORTH_SAYINGS)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Unreadable("plan.bin", text("ce n’est pas un texte"))));
  }

  private static List<Point> points() {
    return List.of(
        wording(
            "p1",
            List.of(
                change("disposons d’éléments selon lesquels", "savons que", Severity.MATERIAL),
                change("nous attendons à", "souhaitons", Severity.MATERIAL),
                change("longue", "courte", Severity.MATERIAL)),
            "« Nous disposons d’éléments selon lesquels la pile centrale bouge et nous nous"
                + " attendons à une fermeture longue »",
            "\"Nous savons que la pile centrale bouge et nous souhaitons une fermeture courte\"",
            "Ormel, même déclaration : « nous attendons à » (A), \"souhaitons\" (B).",
            "La certitude et la volonté diffèrent."),
        wording(
            "p2",
            List.of(change("rapidement", "activement", Severity.MATERIAL)),
            "« Les travaux avancent rapidement »",
            "\"Les travaux avancent activement.\"",
            "Ormel, même déclaration : « rapidement » (A), \"activement\" (B).",
            "La manière diffère."),
        point(
            "p3",
            Point.Section.MAJOR,
            Severity.MATERIAL,
            "Titres",
            List.of(
                new Point.Wording(
                    at(A, "Le pont de Sarlande fermera lundi"), List.of(at(A, "fermera"))),
                new Point.Wording(
                    at(B, "Pourquoi le pont de Sarlande pourrait fermer"),
                    List.of(at(B, "pourrait fermer")))),
            "Titres : affirmé dans A (‹ fermera ›), conditionnel dans B (‹ pourrait fermer ›)."),
        point(
            "p4",
            Point.Section.NOTABLE,
            Severity.NOTABLE,
            "Jeanne Ormel",
            List.of(
                new Point.Wording(
                    at(A, "Jeanne Ormel, préfète du Val"), List.of(at(A, "préfète du Val.")))),
            "Ormel : fonction dans A seulement."),
        point(
            "p5",
            Point.Section.ONLY_IN,
            Severity.NOTABLE,
            "Paul Verrat",
            List.of(
                new Point.Wording(at(A, "Le maire, Paul Verrat, demande une navette"), List.of())),
            "Paul Verrat n’est cité que dans A (§ 4)."),
        point(
            "p6",
            Point.Section.STYLE,
            Severity.COSMETIC,
            "Jeanne Ormel",
            List.of(
                new Point.Wording(at(A, "a déclaré"), List.of()),
                new Point.Wording(at(B, "a précisé"), List.of())),
            "‹ a déclaré › (A), ‹ a précisé › (B)."));
  }

  private static Point wording(
      String id, List<Change> changes, String left, String right, String message, String reason) {
    Finding finding =
        new Finding(
            "finding " + id,
            "wording",
            Severity.MATERIAL,
            Optional.empty(),
            List.of(at(A, left), at(B, right)),
            changes,
            text(message),
            Optional.of(text(reason)),
            Optional.empty());
    return new Point(
        id,
        Point.Section.MAJOR,
        Severity.MATERIAL,
        text("Jeanne Ormel"),
        List.of(finding),
        List.of(place(at(A, left)), place(at(B, right))),
        List.of(
            new Point.Wording(
                at(A, left), changes.stream().map(it -> it.left().orElseThrow()).toList()),
            new Point.Wording(
                at(B, right), changes.stream().map(it -> it.right().orElseThrow()).toList())),
        text(message),
        Optional.of(text(reason)),
        false);
  }

  private static Point point(
      String id,
      Point.Section section,
      Severity severity,
      String title,
      List<Point.Wording> wordings,
      String message) {
    Finding finding =
        new Finding(
            "finding " + id,
            "invented",
            severity,
            Optional.empty(),
            wordings.stream().map(Point.Wording::shown).toList(),
            List.of(),
            text(message),
            Optional.empty(),
            Optional.empty());
    return new Point(
        id,
        section,
        severity,
        text(title),
        List.of(finding),
        wordings.stream().map(it -> place(it.shown())).toList(),
        wordings,
        text(message),
        Optional.empty(),
        section == Point.Section.ONLY_IN);
  }

  private static Change change(String left, String right, Severity severity) {
    return new Change(
        Change.Type.REPLACED,
        Change.Kind.CERTAINTY,
        severity,
        Optional.of(at(A, left)),
        Optional.of(at(B, right)));
  }

  private static Point.Place place(Passage passage) {
    Article article = passage.article().equals("a0") ? A : B;
    return new Point.Place(article.id(), Shown.place(article, passage.span()));
  }

  /// The first place these words stand at.
  public static Passage at(Article article, String words) {
    int start = article.text().indexOf(words);
    return article.passage(new Span(start, start + words.length()));
  }

  private static Message text(String words) {
    return Message.of("desktop.fullDay", words);
  }

  private static final List<Saying> NORTH_SAYINGS =
      List.of(
          saying(
              "q1",
              at(
                  A,
                  "« Nous disposons d’éléments selon lesquels la pile centrale bouge et nous nous"
                      + " attendons à une fermeture longue »"),
              "Jeanne Ormel",
              at(A, "a déclaré"),
              Optional.of("préfète du Val"),
              false),
          saying(
              "q2",
              at(A, "« Les travaux avancent rapidement »"),
              "Jeanne Ormel",
              at(A, "a-t-elle ajouté"),
              Optional.empty(),
              false));
  private static final List<Saying> SOUTH_SAYINGS =
      List.of(
          saying(
              "q3",
              at(
                  B,
                  "\"Nous savons que la pile centrale bouge et nous souhaitons une fermeture"
                      + " courte\""),
              "Jeanne Ormel",
              at(B, "a précisé"),
              Optional.empty(),
              false),
          saying(
              "q4",
              at(B, "\"Les travaux avancent activement.\""),
              "Jeanne Ormel",
              at(B, "Et de poursuivre"),
              Optional.empty(),
              true));

  private static Saying saying(
      String id,
      Passage marked,
      String speaker,
      Passage cue,
      Optional<String> role,
      boolean inferred) {
    Article article = marked.article().equals("a0") ? A : B;
    int open = article.text().charAt(marked.span().start()) == '«' ? 2 : 1;
    Span words = new Span(marked.span().start() + open, marked.span().end() - open);
    return new Saying(
        new Quotation(
            id,
            Quotation.Kind.DIRECT,
            List.of(words),
            marked.span(),
            article.blockAt(words.start()),
            Optional.empty(),
            Optional.empty()),
        new Attribution(
            Attribution.Status.ATTRIBUTED,
            Optional.of(speaker),
            Optional.empty(),
            role,
            Optional.empty(),
            Optional.empty(),
            Optional.of(cue.span()),
            inferred,
            "by hand",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of()),
        Optional.empty());
  }

  private static Extract extract(Article article, List<Saying> sayings) {
    return new Extract(
        article,
        Optional.of(new Published(LocalDate.of(2031, 3, 11), Published.From.GIVEN, List.of())),
        sayings,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Article article(
      String id, String letter, String source, String outlet, String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    int paragraph = 0;
    boolean headline = false;
    for (String line : text.split("\n")) {
      boolean aside =
          line.startsWith("Ailleurs") || line.startsWith("Photo") || line.startsWith("Rejoignez");
      Span span = new Span(at, at + line.length());
      if (aside) {
        blocks.add(
            new Block(
                line.startsWith("Photo") ? Kind.CAPTION : Kind.FURNITURE,
                span,
                OptionalInt.empty(),
                false,
                Optional.of(text(line.startsWith("Photo") ? "légende" : "autre sujet"))));
      } else if (!headline) {
        headline = true;
        blocks.add(new Block(Kind.HEADLINE, span, OptionalInt.empty(), true, Optional.empty()));
      } else {
        blocks.add(
            new Block(Kind.PARAGRAPH, span, OptionalInt.of(++paragraph), true, Optional.empty()));
      }
      at += line.length() + 1;
    }
    return new Article(
        id,
        letter,
        source,
        Optional.empty(),
        Optional.of(outlet),
        Optional.empty(),
        List.of(),
        "fr",
        Optional.empty(),
        Optional.empty(),
        text,
        blocks,
        List.of());
  }
}
