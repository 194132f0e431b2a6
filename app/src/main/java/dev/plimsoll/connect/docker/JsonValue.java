package dev.plimsoll.connect.docker;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A small JSON document. Jackson's own tree would load 300 classes, a third of what listing images
/// loads.
///
/// @param value a [Map], a [List], a [String], a [Long] for a whole number, else null
record JsonValue(@Nullable Object value) {

  static JsonValue parse(String text) throws IOException {
    try (var parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      return new JsonValue(read(parser));
    }
  }

  private static @Nullable Object read(JsonParser parser) throws IOException {
    var token = parser.currentToken();
    if (token == null) {
      throw new IOException("JSON ends early");
    }
    return switch (token) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> elements(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      default -> null;
    };
  }

  private static Map<String, JsonValue> members(JsonParser parser) throws IOException {
    var members = new HashMap<String, JsonValue>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      members.put(name, new JsonValue(read(parser)));
    }
    return members;
  }

  private static List<JsonValue> elements(JsonParser parser) throws IOException {
    var elements = new ArrayList<JsonValue>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(new JsonValue(read(parser)));
    }
    return elements;
  }

  /// The member of an object; nothing where there is none.
  JsonValue path(String name) {
    return value instanceof Map<?, ?> members && members.get(name) instanceof JsonValue member
        ? member
        : new JsonValue(null);
  }

  /// The elements of an array; none where this is none.
  List<JsonValue> elements() {
    var elements = new ArrayList<JsonValue>();
    if (value instanceof List<?> list) {
      list.forEach(element -> {
        if (element instanceof JsonValue known) {
          elements.add(known);
        }
      });
    }
    return elements;
  }

  Optional<String> text() {
    return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
  }

  /// 0 where this is no number.
  long number() {
    return value instanceof Long number ? number : 0;
  }
}
