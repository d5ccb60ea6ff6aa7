package app.verbatim.report.format;

import app.verbatim.report.WellFormed;
import java.util.List;
import java.util.stream.Collectors;

/// A piece of a page. Words become part of it only through [#of], which escapes them, so that an
/// article can never add markup of its own.
record Html(String markup) {

  static final Html NONE = new Html("");

  /// @param template our own markup; each `{}` is filled with the next value
  /// @param values an [Html] goes in as it is, everything else as escaped text
  static Html of(String template, Object... values) {
    StringBuilder markup = new StringBuilder();
    int from = 0;
    for (Object value : values) {
      int hole = template.indexOf("{}", from);
      if (hole < 0) {
        throw new IllegalArgumentException("more values than holes in " + template);
      }
      markup.append(template, from, hole);
      markup.append(value instanceof Html html ? html.markup : escape(value.toString()));
      from = hole + 2;
    }
    if (template.indexOf("{}", from) >= 0) {
      throw new IllegalArgumentException("a hole is left in " + template);
    }
    return new Html(markup.append(template, from, template.length()).toString());
  }

  static Html text(String words) {
    return new Html(escape(words));
  }

  static Html join(List<Html> pieces) {
    return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
  }

  private static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    String whole = WellFormed.of(words);
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
