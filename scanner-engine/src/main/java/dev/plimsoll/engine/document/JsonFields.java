package dev.plimsoll.engine.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/// The forms of fields that the schema has beside plain ones.
record JsonFields(JsonGenerator json) {

  interface Element<T> {
    void write(T element) throws IOException;
  }

  <T> void list(String name, Collection<T> elements, Element<T> each) throws IOException {
    json.writeArrayFieldStart(name);
    for (var element : elements) {
      each.write(element);
    }
    json.writeEndArray();
  }

  /// Sorted, since none of these lists has an order of its own.
  void strings(String name, Collection<String> texts) throws IOException {
    list(name, texts.stream().sorted().toList(), json::writeString);
  }

  /// `null` where absent.
  void optional(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    } else {
      json.writeNullField(name);
    }
  }
}
