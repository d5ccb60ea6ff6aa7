package app.verbatim.article.format.document;

import app.verbatim.article.Message;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.page.Articles;
import app.verbatim.article.page.Manuscript;
import app.verbatim.article.page.Stated;
import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The text of an RTF document: without what is deleted, hidden or no text at all.
final class Rtf implements IRtfListener {

  private static final Set<Command> UNSEEN =
      EnumSet.of(
          Command.fonttbl,
          Command.colortbl,
          Command.stylesheet,
          Command.info,
          Command.pict,
          Command.header,
          Command.headerl,
          Command.headerr,
          Command.headerf,
          Command.footer,
          Command.footerl,
          Command.footerr,
          Command.footerf,
          Command.filetbl,
          Command.revtbl,
          Command.listtable,
          Command.listoverridetable,
          Command.rsidtbl,
          Command.generator,
          Command.themedata,
          Command.latentstyles,
          Command.datastore,
          Command.object,
          Command.fldinst,
          Command.datafield,
          Command.xe,
          Command.tc,
          Command.rxe,
          Command.annotation,
          Command.atnid,
          Command.template,
          Command.nonshppict,
          Command.ftnsep,
          Command.ftnsepc,
          Command.aftnsep,
          Command.buptim);

  private final Paragraphs paragraphs = new Paragraphs();
  private final Paragraphs notes = new Paragraphs();
  // for each open group: whether its text is unseen, and whether it is a note's
  private final Deque<boolean[]> groups = new ArrayDeque<>();
  private boolean unseen;
  private boolean note;

  private Rtf() {}

  static ReadResult read(Source source, String id, String letter) {
    Rtf rtf = new Rtf();
    List<Message> warnings = new ArrayList<>();
    try {
      new StandardRtfParser()
          .parse(new RtfStreamSource(new ByteArrayInputStream(source.bytes())), rtf);
    } catch (IOException | RuntimeException e) {
      // the parser throws anything on files cut off: what came before is whole
      warnings.add(Message.of("reading.cutOff"));
    }
    rtf.paragraphs.end();
    rtf.notes.end();
    rtf.paragraphs.pieces.addAll(rtf.notes.pieces);
    if (rtf.paragraphs.pieces.isEmpty()) {
      return new Unreadable(
          source.name(),
          Message.of(warnings.isEmpty() ? "reading.documentEmpty" : "reading.documentBroken"));
    }
    return new Read(
        Articles.of(
            source,
            id,
            letter,
            new Manuscript(
                "rtf", rtf.paragraphs.pieces, Stated.NOTHING, Optional.empty(), warnings)));
  }

  @Override
  public void processGroupStart() {
    groups.push(new boolean[] {unseen, note});
  }

  @Override
  public void processGroupEnd() {
    if (!groups.isEmpty()) {
      boolean[] outer = groups.pop();
      if (note && !outer[1]) {
        notes.end();
      }
      unseen = outer[0];
      note = outer[1];
    }
  }

  @Override
  public void processString(String words) {
    if (!unseen) {
      (note ? notes : paragraphs).add(words);
    }
  }

  @Override
  public void processCommand(Command command, int value, boolean hasValue, boolean optional) {
    if (UNSEEN.contains(command) || optional) {
      unseen = true;
      return;
    }
    boolean on = !hasValue || value != 0;
    switch (command) {
      case deleted, v -> unseen = on || !groups.isEmpty() && groups.element()[0];
      case footnote -> note = true;
      case par, sect, page, row -> {
        if (!unseen) {
          (note ? notes : paragraphs).end();
        }
      }
      case line, tab, cell, emspace, enspace, qmspace, softline -> processString(" ");
      case emdash -> processString("—");
      case endash -> processString("–");
      case lquote -> processString("‘");
      case rquote -> processString("’");
      case ldblquote -> processString("“");
      case rdblquote -> processString("”");
      case bullet -> processString("•");
      case nonbreakingspace -> processString("\u00a0");
      case nonbreakinghyphen -> processString("\u2011");
      default -> {}
    }
  }

  @Override
  public void processDocumentStart() {}

  @Override
  public void processDocumentEnd() {}

  @Override
  public void processCharacterBytes(byte[] data) {}

  @Override
  public void processBinaryBytes(byte[] data) {}
}
