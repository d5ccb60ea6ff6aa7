package app.verbatim.report.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/// The forms of one language; a desk can put its own in their place.
public final class Forms {

  private final Map<NoticeKind, Form> all = new EnumMap<>(NoticeKind.class);

  private Forms() {}

  /// The program's own: `notices/CODE/KIND.txt`.
  public static Forms in(String language) {
    Forms forms = new Forms();
    for (NoticeKind kind : NoticeKind.values()) {
      String path = "/notices/" + language + "/" + kind.word() + ".txt";
      try (InputStream in = Forms.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalArgumentException("no " + path);
        }
        forms.all.put(kind, new Form(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return forms;
  }

  /// The same with the desk's own form for one kind.
  public Forms with(NoticeKind kind, Form own) {
    Forms forms = new Forms();
    forms.all.putAll(all);
    forms.all.put(kind, own);
    return forms;
  }

  Form of(NoticeKind kind) {
    Form form = all.get(kind);
    if (form == null) {
      throw new IllegalStateException("no form " + kind);
    }
    return form;
  }
}
