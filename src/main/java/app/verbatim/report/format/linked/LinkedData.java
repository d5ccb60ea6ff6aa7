package app.verbatim.report.format.linked;

import app.verbatim.report.WellFormed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON-LD as it is written: objects in the order their fields were put.
final class LinkedData {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private LinkedData() {}

  /// An object; fields that are empty texts or lists are left out.
  static Map<String, Object> node(Object... fields) {
    Map<String, Object> node = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      put(node, (String) fields[i], fields[i + 1]);
    }
    return node;
  }

  static void put(Map<String, Object> node, String field, Object value) {
    boolean empty =
        value instanceof String words && words.isEmpty()
            || value instanceof List<?> list && list.isEmpty();
    if (!empty) {
      node.put(field, value instanceof String words ? WellFormed.of(words) : value);
    }
  }

  static void write(Map<String, Object> document, OutputStream out) throws IOException {
    out.write(JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }
}
