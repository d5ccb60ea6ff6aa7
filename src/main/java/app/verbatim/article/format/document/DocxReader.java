package app.verbatim.article.format.document;

import app.verbatim.article.ArticleReader;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.page.Articles;
import app.verbatim.article.page.Manuscript;
import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Stated;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Word documents.
public final class DocxReader implements ArticleReader {

  @Override
  public boolean recognizes(Source source) {
    return Archive.is(source.bytes()) && Archive.holds(source.bytes(), "word/document.xml");
  }

  @Override
  public List<Source> versions(Source source) {
    try {
      Docx.Text after = Docx.read(source.bytes(), false);
      return after.changed()
          ? List.of(
              version(source, " (before)", Docx.read(source.bytes(), true)),
              version(source, " (after)", after))
          : List.of();
    } catch (Refused e) {
      return List.of();
    }
  }

  private static Source version(Source source, String which, Docx.Text text) {
    String words = text.pieces().stream().map(Piece::text).collect(Collectors.joining("\n\n"));
    return new Source(
        source.name() + which, words.getBytes(StandardCharsets.UTF_8), source.given());
  }

  @Override
  public ReadResult read(Source source, String id, String letter) {
    try {
      Docx.Text text = Docx.read(source.bytes(), false);
      if (text.pieces().isEmpty()) {
        return new Unreadable(source.name(), Message.of("reading.documentEmpty"));
      }
      List<Message> warnings = new ArrayList<>(text.warnings());
      if (text.changed()) {
        warnings.add(Message.of("reading.trackedChanges"));
      }
      Manuscript manuscript =
          new Manuscript("docx", text.pieces(), Stated.NOTHING, Optional.empty(), warnings);
      return new Read(Articles.of(source, id, letter, manuscript));
    } catch (Refused e) {
      return new Unreadable(source.name(), e.reason());
    }
  }
}
