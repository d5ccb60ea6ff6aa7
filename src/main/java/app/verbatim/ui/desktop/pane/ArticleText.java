package app.verbatim.ui.desktop.pane;

import app.verbatim.article.Article;
import app.verbatim.article.Messages;
import app.verbatim.article.Span;
import app.verbatim.article.Unseen;
import app.verbatim.ui.desktop.model.PaneMarks;
import app.verbatim.ui.desktop.model.PaneMarks.Run;
import app.verbatim.ui.desktop.model.PaneMarks.Styled;
import app.verbatim.ui.desktop.model.PaneText;
import app.verbatim.ui.desktop.model.PaneText.Line;
import app.verbatim.ui.desktop.model.PaneText.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;

/// The text of one article: read only, scrolled without limit, marked, with what is set aside
/// folded.
final class ArticleText extends StyleClassedTextArea {

  private static final double MARGIN = 44;
  private static final double COLUMN = 640;
  private static final double LEAST = 20;

  // so many lines are styled one by one, more in one go
  private static final int FEW = 8;

  private static final int MOST_SIGNS = 200;

  private final Article article;
  private final List<Styled> unseen;
  private final Set<Integer> open = new HashSet<>();
  private Messages messages;
  private PaneText shown;
  private List<Styled> marks = List.of();
  private List<Styled> chosen = List.of();

  ArticleText(Article article, Messages messages) {
    this.article = article;
    this.messages = messages;
    this.shown = PaneText.of(article, open, messages);
    this.unseen =
        Unseen.in(article.text(), MOST_SIGNS).stream().map(it -> new Styled(it, "unseen")).toList();
    getStyleClass().add("article");
    setEditable(false);
    setWrapText(true);
    setUndoManager(UndoUtils.noOpUndoManager());
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    // a text that is only read has no caret otherwise, and keys would act on nothing to be seen
    focusedProperty()
        .addListener(
            (property, before, now) ->
                setShowCaret(now ? CaretVisibility.ON : CaretVisibility.OFF));
    if (!shown.lines().isEmpty()) {
      replace(0, 0, document());
      unseen.stream()
          .flatMap(it -> shown.shown(it.span()).stream().map(Piece::line))
          .distinct()
          .forEach(line -> style(line, line + 1));
    }
    setParagraphGraphicFactory(this::margin);
    setAccessibleText(shown.text());
    widthProperty().addListener((property, before, now) -> pad());
    pad();
  }

  PaneText shown() {
    return shown;
  }

  /// The words that differ anywhere, and those of the chosen point.
  void mark(List<Styled> all, List<Styled> nowChosen) {
    List<Styled> stale = new ArrayList<>(chosen);
    stale.addAll(nowChosen);
    boolean every = !marks.equals(all);
    List<Styled> before = marks;
    marks = all;
    chosen = nowChosen;
    if (every) {
      stale.addAll(before);
      stale.addAll(all);
    }
    TreeSet<Integer> lines = new TreeSet<>();
    stale.forEach(it -> shown.shown(it.span()).forEach(piece -> lines.add(piece.line())));
    if (lines.size() > FEW) {
      style(lines.first(), lines.last() + 1);
    } else {
      lines.forEach(line -> style(line, line + 1));
    }
  }

  /// All lines with their styles, made at once: styling them one by one takes seconds for a text as
  /// long as a book.
  private StyledDocument<Collection<String>, String, Collection<String>> document() {
    ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>> built =
        new ReadOnlyStyledDocumentBuilder<>(SegmentOps.styledTextOps(), List.of());
    for (Line line : shown.lines()) {
      built.addParagraph(line.text(), List.of(line.style()), paragraphStyle(line));
    }
    return built.build();
  }

  private static Collection<String> paragraphStyle(Line line) {
    return List.of("line-" + line.style());
  }

  void speak(Messages now) {
    if (now != messages) {
      messages = now;
      show();
      // the margins in view; others are made when they come into view
      int first = getVisibleParagraphs().isEmpty() ? 0 : firstVisibleParToAllParIndex();
      for (int i = 0; i < getVisibleParagraphs().size(); i++) {
        recreateParagraphGraphic(first + i);
      }
    }
  }

  /// Unfolds or folds the blocks set aside that this line belongs to.
  ///
  /// @return whether the line says what is set aside
  boolean toggle(int line) {
    Line at = shown.lines().get(line);
    if (at.span().isPresent()) {
      return false;
    }
    if (!open.remove(at.fold())) {
      open.add(at.fold());
    }
    show();
    return true;
  }

  /// Unfolds what hides this stretch of the article.
  void unfold(Span span) {
    PaneText.foldAt(article, span.start())
        .ifPresent(
            fold -> {
              if (open.add(fold)) {
                show();
              }
            });
  }

  void foldAll(boolean fold) {
    open.clear();
    for (Line line : fold ? List.<Line>of() : shown.lines()) {
      if (line.fold() >= 0) {
        open.add(line.fold());
      }
    }
    show();
  }

  /// Puts the caret to where this stretch starts: keys act on what is there. A selection stays.
  void caret(Span span) {
    List<Piece> pieces = shown.shown(span);
    if (!pieces.isEmpty() && getSelection().getLength() == 0) {
      moveTo(shown.lines().get(pieces.getFirst().line()).at() + pieces.getFirst().from());
    }
  }

  /// What stands after the caret; empty on a line that says what is set aside.
  Optional<Span> atCaret() {
    return selected().or(() -> shown.inArticle(getCaretPosition(), getCaretPosition() + 1));
  }

  /// Where the caret stands, in this node's coordinates; the middle where it is out of view.
  Point2D caret() {
    return getCaretBounds()
        .map(it -> screenToLocal(it.getCenterX() + 1, it.getCenterY()))
        .filter(it -> getLayoutBounds().contains(it))
        .orElseGet(() -> new Point2D(getWidth() / 2, getHeight() / 2));
  }

  /// The stretch of the article that is selected, if any is.
  Optional<Span> selected() {
    return shown.inArticle(getSelection().getStart(), getSelection().getEnd());
  }

  /// Puts the new lines in place of the old ones; what is the same stays, so nothing jumps.
  private void show() {
    PaneText before = shown;
    PaneText now = PaneText.of(article, open, messages);
    List<Line> old = before.lines();
    List<Line> lines = now.lines();
    int first = 0;
    while (first < Math.min(old.size(), lines.size()) && same(old.get(first), lines.get(first))) {
      first++;
    }
    int last = 0;
    while (last < Math.min(old.size(), lines.size()) - first
        && same(old.get(old.size() - 1 - last), lines.get(lines.size() - 1 - last))) {
      last++;
    }
    if (first + last < Math.max(old.size(), lines.size())) {
      int at = first < old.size() ? old.get(first).at() : before.text().length();
      int oldEnd = before.text().length() - tail(old, last);
      int newEnd = now.text().length() - tail(lines, last);
      int from = Math.min(at, Math.min(oldEnd, newEnd));
      shown = now;
      replaceText(from, oldEnd, now.text().substring(from, newEnd));
      style(Math.max(0, first - 1), Math.min(lines.size(), lines.size() - last + 1));
    }
    shown = now;
    setAccessibleText(now.text());
  }

  private static boolean same(Line one, Line other) {
    return one.text().equals(other.text()) && one.style().equals(other.style());
  }

  private static int tail(List<Line> lines, int count) {
    return lines.subList(lines.size() - count, lines.size()).stream()
        .mapToInt(line -> line.text().length() + 1)
        .sum();
  }

  private void style(int from, int to) {
    if (from >= to) {
      return;
    }
    List<List<Piece>> pieces = new ArrayList<>();
    List<List<String>> styles = new ArrayList<>();
    for (int i = from; i < to; i++) {
      pieces.add(new ArrayList<>());
      styles.add(new ArrayList<>());
    }
    for (List<Styled> all : List.of(marks, chosen, unseen)) {
      for (Styled mark : all) {
        for (Piece piece : shown.shown(mark.span())) {
          if (piece.line() >= from && piece.line() < to) {
            pieces.get(piece.line() - from).add(piece);
            styles.get(piece.line() - from).add(mark.style());
          }
        }
      }
    }
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    for (int i = from; i < to; i++) {
      Line line = shown.lines().get(i);
      if (i > from) {
        // the line end before it
        spans.add(List.of(), 1);
      }
      for (Run run :
          PaneMarks.runs(
              line.text().length(), line.style(), pieces.get(i - from), styles.get(i - from))) {
        spans.add(run.styles(), run.length());
      }
    }
    setStyleSpans(shown.lines().get(from).at(), spans.create());
    for (int i = from; i < to; i++) {
      Collection<String> wanted = paragraphStyle(shown.lines().get(i));
      if (!getParagraph(i).getParagraphStyle().equals(wanted)) {
        setParagraphStyle(i, wanted);
      }
    }
  }

  private HBox margin(int line) {
    Label label = new Label(line < shown.lines().size() ? shown.lines().get(line).label() : "");
    HBox margin = new HBox(label);
    margin.getStyleClass().add("margin");
    return margin;
  }

  private void pad() {
    double right = Math.max(LEAST, getWidth() - MARGIN - COLUMN);
    setPadding(new Insets(0, right, 0, 0));
  }
}
