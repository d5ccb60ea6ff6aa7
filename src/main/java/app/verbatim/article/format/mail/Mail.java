package app.verbatim.article.format.mail;

import app.verbatim.article.Item;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.encoding.Decoded;
import app.verbatim.article.encoding.TextDecoder;
import app.verbatim.article.format.html.HtmlFragment;
import app.verbatim.article.format.html.HtmlPage;
import app.verbatim.article.page.Articles;
import app.verbatim.article.page.Manuscript;
import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Role;
import app.verbatim.article.page.Stated;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/// The text of a message: its plain form, else its HTML; a page saved by a browser as the page.
final class Mail {

  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 1_000;
  private static final int STUB = 200;

  private final List<Entity> plain = new ArrayList<>();
  private final List<Entity> html = new ArrayList<>();
  private int parts;

  private Mail() {}

  static ReadResult read(Source source, String id, String letter) {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(1_000_000)
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(200_000)
            .setMaxContentLen(-1)
            .build());
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    try {
      org.apache.james.mime4j.dom.Message message =
          builder.parseMessage(new ByteArrayInputStream(source.bytes()));
      Mail mail = new Mail();
      mail.gather(message, 0);
      return mail.article(message, source, id, letter);
    } catch (IOException | RuntimeException e) {
      return new Unreadable(source.name(), Message.of("reading.documentBroken"));
    }
  }

  private void gather(Entity entity, int depth) {
    if (depth > DEEPEST || ++parts > MOST_PARTS) {
      return;
    }
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        gather(part, depth + 1);
      }
    } else if (body instanceof Entity inner) {
      gather(inner, depth + 1);
    } else if (body instanceof SingleBody && !"attachment".equals(entity.getDispositionType())) {
      String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
      if (type.equals("text/plain")) {
        plain.add(entity);
      } else if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
        html.add(entity);
      }
    }
  }

  private ReadResult article(
      org.apache.james.mime4j.dom.Message message, Source source, String id, String letter)
      throws IOException {
    boolean page =
        message.getHeader().getField("Snapshot-Content-Location") != null
            || html.size() >= 1 && plain.isEmpty() && message.getFrom() == null
            || String.valueOf(message.getMimeType()).equals("multipart/related")
                && plain.isEmpty()
                && String.valueOf(message.getFrom()).contains("aved by");
    if (page && !html.isEmpty()) {
      Manuscript read = HtmlPage.read(decoded(html.getFirst(), source));
      return new Read(
          Articles.of(
              source,
              id,
              letter,
              new Manuscript(
                  "mhtml", read.pieces(), read.stated(), read.encoding(), read.warnings())));
    }
    Optional<Decoded> text = text(source);
    if (text.isEmpty()) {
      return new Unreadable(source.name(), Message.of("reading.documentEmpty"));
    }
    boolean marked = !plain.isEmpty() && text.get().text().equals(decodedOrEmpty(plain, source));
    List<Piece> body =
        marked ? Quoted.pieces(text.get().text()) : HtmlFragment.pieces(text.get().text());
    List<Piece> pieces = new ArrayList<>();
    Optional<String> subject =
        Optional.ofNullable(message.getSubject()).map(String::strip).filter(it -> !it.isEmpty());
    subject.ifPresent(it -> pieces.add(Piece.of(Role.HEADLINE, Quoted.subject(it))));
    for (Piece piece : body) {
      boolean again = subject.map(Quoted::subject).filter(piece.text()::equals).isPresent();
      pieces.add(again ? Piece.of(Role.REPEATED_HEADLINE, piece.text()) : piece);
    }
    if (body.stream().allMatch(it -> it.role().isPresent())) {
      return new Unreadable(source.name(), Message.of("reading.documentEmpty"));
    }
    Manuscript manuscript =
        new Manuscript(
            "eml",
            pieces,
            stated(message),
            Optional.of(text.get().charset()),
            text.get().warnings());
    return new Read(Articles.of(source, id, letter, manuscript));
  }

  /// The plain form, unless it is a stub of the HTML.
  private Optional<Decoded> text(Source source) throws IOException {
    Optional<Decoded> words = Optional.empty();
    if (!plain.isEmpty()) {
      words = Optional.of(decoded(plain.getFirst(), source)).filter(it -> !it.text().isBlank());
    }
    if (!html.isEmpty() && words.map(it -> it.text().length() < STUB).orElse(true)) {
      Decoded marked = decoded(html.getFirst(), source);
      boolean longer =
          words.map(it -> marked.text().length() > 8 * it.text().length()).orElse(true);
      return longer ? Optional.of(marked) : words;
    }
    return words;
  }

  private static String decodedOrEmpty(List<Entity> entities, Source source) throws IOException {
    return entities.isEmpty() ? "" : decoded(entities.getFirst(), source).text();
  }

  private static Decoded decoded(Entity entity, Source source) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (entity.getBody() instanceof SingleBody body) {
      body.writeTo(out);
    }
    return TextDecoder.decode(
        out.toByteArray(), source.given().encoding(), Optional.ofNullable(entity.getCharset()));
  }

  /// The day in the sender's own time zone is not kept by the parser: the day it was in UTC.
  private static Stated stated(org.apache.james.mime4j.dom.Message message) {
    Optional<LocalDate> day =
        Optional.ofNullable(message.getDate())
            .map(it -> it.toInstant().atZone(ZoneOffset.UTC).toLocalDate())
            .filter(it -> it.getYear() > 1970);
    Optional<String> sender =
        Optional.ofNullable(message.getFrom())
            .filter(it -> !it.isEmpty())
            .map(it -> it.getFirst())
            .map(Mailbox::getName)
            .filter(it -> !it.isBlank());
    return new Stated(
        Optional.empty(), sender, Optional.empty(), day, List.of(), Optional.empty(), Item.NONE);
  }
}
