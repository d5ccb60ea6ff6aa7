package app.verbatim.report;

import app.verbatim.article.Messages;
import app.verbatim.finding.Point.Section;
import app.verbatim.project.Project;
import java.util.List;
import java.util.Locale;

/// The note as it is written: every sentence said, in the order said. All forms of it are written
/// from this, so that they say the same.
///
/// @param title the case's
/// @param headline one or two sentences
/// @param embargoes a sentence for each article that may not be published yet; repeated on
///   everything that leaves
/// @param points of every section, in their order, without those the editor hid
/// @param agreements what comes to the same, a sentence each
/// @param hidden what the note leaves out, counted
/// @param quotations where nothing is compared
/// @param method how it was made and what it cannot tell, a sentence each
public record Note(
    NoteOptions options,
    Messages messages,
    Kind kind,
    String title,
    String headline,
    State state,
    List<String> embargoes,
    List<NotedArticle> articles,
    List<Unread> unread,
    String counts,
    List<NotedPoint> points,
    List<String> agreements,
    List<String> hidden,
    List<NotedQuotation> quotations,
    List<String> method) {

  /// How many major points a note of one page lists; the rest is counted.
  public static final int MOST_ON_A_PAGE = 18;

  /// What the note is of.
  public enum Kind {
    COMPARISON,
    QUOTATIONS
  }

  /// How far the work is.
  ///
  /// @param settled how many major points are done with
  /// @param majors how many there are
  /// @param words `2 of 9 settled`
  public record State(int settled, int majors, String words) {

    /// Whether major points are open: then the note is a draft.
    public boolean isDraft() {
      return settled < majors;
    }
  }

  /// An article that could not be read.
  public record Unread(String file, String reason) {}

  public Note {
    embargoes = List.copyOf(embargoes);
    articles = List.copyOf(articles);
    unread = List.copyOf(unread);
    points = List.copyOf(points);
    agreements = List.copyOf(agreements);
    hidden = List.copyOf(hidden);
    quotations = List.copyOf(quotations);
    method = List.copyOf(method);
  }

  public static Note of(Project project, Messages messages, NoteOptions options) {
    return new Drafting(new Outline(project, messages), options).note();
  }

  public List<NotedPoint> points(Section section) {
    return points.stream().filter(it -> it.point().section() == section).toList();
  }

  public String say(String key, Object... arguments) {
    return messages.say(key, arguments);
  }

  /// Of what the program says.
  public String language() {
    return messages.locale().getLanguage();
  }

  public String heading(Section section) {
    return say("report.heading." + section.name().toLowerCase(Locale.ROOT));
  }

  /// `Comparison note`.
  public String name() {
    return say(kind == Kind.COMPARISON ? "report.note" : "report.quotations");
  }

  /// Whether points and what surrounds them are written, not only the first page.
  public boolean isWhole() {
    return options.length() != Length.PAGE;
  }

  public boolean hasTexts() {
    return options.length() == Length.COMPLETE;
  }

  /// `DRAFT: 2 of 9 settled`; empty where there is no major point to settle.
  public String stamp() {
    return kind == Kind.QUOTATIONS || state.majors() == 0
        ? ""
        : state.isDraft() ? say("note.draft", state.words()) : state.words();
  }
}
