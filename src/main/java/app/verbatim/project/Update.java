package app.verbatim.project;

import app.verbatim.Verbatim;
import app.verbatim.article.Article;
import app.verbatim.article.Correction;
import app.verbatim.article.Given;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.Span;
import app.verbatim.article.format.ArticleReaders;
import app.verbatim.finding.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An article replaced by its update (writethru). Verdicts and corrections follow only where the
/// words they speak of, and what stands round them, are the same; the rest becomes orphans, never
/// that of a look-alike.
public sealed interface Update {

  /// @param action puts the update in; one step to undo
  /// @param texts what is not the same in the two texts
  record Ready(Action.ReplaceArticle action, Versions texts) implements Update {}

  /// Two versions of one article.
  ///
  /// @param before the earlier text
  /// @param after the later one
  record Versions(String before, String after, List<TextChange> changes) {
    public Versions {
      changes = List.copyOf(changes);
    }

    private static Versions of(String before, String after) {
      return new Versions(before, after, new TwoVersions(before, after).changes());
    }
  }

  /// @param why the update cannot be read
  record NotRead(Message why) implements Update {}

  /// @param project as it is, with its comparison
  /// @param article the id of the one that is replaced
  static Update of(Project project, String article, Source by) {
    Work work = project.work();
    int place = work.place(article);
    Held old = work.articles().get(place);
    Held held = Held.of(by).with(by.given().or(lasting(old.given())));
    Article before = project.comparison().extract(article).article();
    ReadResult result = ArticleReaders.read(by, before.letter());
    return switch (result) {
      case Unreadable it -> new NotRead(it.reason());
      case Read it -> {
        List<Held> articles = new ArrayList<>(work.articles());
        articles.set(place, held);
        List<String> ids = ArticleReaders.ids(articles.stream().map(Held::source).toList());
        TwoVersions versions = new TwoVersions(before.text(), it.article().text());
        Moved moved = new Moved(article, ids.get(place), versions);
        yield new Ready(
            replace(project, old, held, articles, moved),
            new Versions(before.text(), it.article().text(), versions.changes()));
      }
    };
  }

  /// What changed in an article when it was last replaced by an update; empty where it never was.
  ///
  /// @param article its id now
  static Optional<Versions> lastOf(History history, String article) {
    Held now = history.work().article(article);
    for (int i = history.done() - 1; i >= 0; i--) {
      if (history.steps().get(i).action() instanceof Action.ReplaceArticle it
          && it.by().sha256().equals(now.sha256())) {
        Held was = new History(history.base(), history.steps(), i).work().article(it.article());
        return text(was).flatMap(old -> text(now).map(text -> Versions.of(old, text)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(Held held) {
    return ArticleReaders.read(held.source(), "A") instanceof Read it
        ? Optional.of(it.article().text())
        : Optional.empty();
  }

  /// The day and the encoding were those of the old text.
  private static Given lasting(Given given) {
    return new Given(
        Optional.empty(), given.outlet(), given.language(), given.role(), Optional.empty());
  }

  private static Action.ReplaceArticle replace(
      Project project, Held old, Held by, List<Held> articles, Moved moved) {
    List<Orphan> orphans = new ArrayList<>();
    List<Corrected> corrections = new ArrayList<>();
    for (Corrected one : project.work().corrections()) {
      moved
          .correction(one)
          .ifPresentOrElse(
              corrections::add, () -> orphans.add(new Orphan.OfCorrection(old.name(), one)));
    }
    Comparison after =
        Verbatim.compare(
            articles.stream().map(Held::source).toList(),
            corrections.stream().map(Corrected::correction).toList());
    Followed followed = new Followed(project.comparison(), after, moved);
    List<Verdict> verdicts = new ArrayList<>();
    for (Verdict one : project.work().verdicts()) {
      followed
          .verdict(one)
          .ifPresentOrElse(verdicts::add, () -> orphans.add(new Orphan.OfVerdict(old.name(), one)));
    }
    return new Action.ReplaceArticle(moved.from(), by, corrections, verdicts, orphans);
  }

  /// Places of the old article in the new one; places in other articles stay.
  record Moved(String from, String to, TwoVersions versions) {

    Optional<Passage> passage(Passage passage) {
      return passage.article().equals(from)
          ? versions.follow(passage.span()).map(span -> new Passage(to, span))
          : Optional.of(passage);
    }

    Optional<Quoted> quoted(Quoted quoted) {
      return passage(quoted.passage()).map(it -> new Quoted(it, quoted.words()));
    }

    Optional<Corrected> correction(Corrected corrected) {
      Optional<Correction> moved =
          switch (corrected.correction()) {
            case Correction.Metadata it when it.article().equals(from) ->
                Optional.of(new Correction.Metadata(to, lasting(it.given())));
            case Correction.Metadata it -> Optional.of(it);
            case Correction.BlockCompared it ->
                passage(it.at()).map(at -> new Correction.BlockCompared(at, it.compared()));
            case Correction.BlockKind it ->
                passage(it.at()).map(at -> new Correction.BlockKind(at, it.kind()));
            case Correction.Words it -> words(it);
            case Correction.Kind it ->
                passage(it.quotation()).map(at -> new Correction.Kind(at, it.kind()));
            case Correction.Excluded it ->
                passage(it.quotation()).map(at -> new Correction.Excluded(at, it.excluded()));
            case Correction.Speaker it ->
                passage(it.quotation()).map(at -> new Correction.Speaker(at, it.speaker()));
            case Correction.Role it ->
                passage(it.quotation()).map(at -> new Correction.Role(at, it.role()));
            case Correction.Date it ->
                passage(it.at()).map(at -> new Correction.Date(at, it.day()));
            case Correction.Link it ->
                passage(it.left())
                    .flatMap(
                        left -> passage(it.right()).map(right -> new Correction.Link(left, right)));
            case Correction.Unlink it ->
                passage(it.left())
                    .flatMap(
                        left ->
                            passage(it.right()).map(right -> new Correction.Unlink(left, right)));
          };
      return moved.map(it -> new Corrected(it, corrected.words()));
    }

    private Optional<Correction> words(Correction.Words it) {
      Optional<Span> words =
          passage(new Passage(it.quotation().article(), it.words())).map(Passage::span);
      return passage(it.quotation())
          .flatMap(at -> words.map(span -> new Correction.Words(at, span)));
    }
  }
}
