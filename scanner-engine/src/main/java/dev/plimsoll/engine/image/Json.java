package dev.plimsoll.engine.image;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the JSON of image archives token by token, within the limits of [Limits].
final class Json {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.JSON_DEPTH)
                  .maxStringLength(Limits.CONFIGURATION_BYTES)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private Json() {}

  static JsonParser parser(String json) throws IOException {
    return FACTORY.createParser(json.startsWith("\uFEFF") ? json.substring(1) : json);
  }

  /// The current value where it is text, else the empty string.
  static String text(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    parser.skipChildren();
    return "";
  }

  /// The texts of the current value where it is an array; other elements are passed over.
  static List<String> texts(JsonParser parser) throws IOException {
    var texts = new ArrayList<String>();
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          texts.add(parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    } else {
      parser.skipChildren();
    }
    return texts;
  }

  /// @param part what of the file: `manifest.json`, `configuration`
  static UnreadableImageException unreadable(String file, String part, IOException cause) {
    if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
      var at = json.getLocation();
      return unreadable(file, part, at.getLineNr(), at.getColumnNr(), json.getOriginalMessage());
    }
    return unreadable(file, part, 0, 0, String.valueOf(cause.getMessage()));
  }

  static UnreadableImageException unreadable(
      String file, String part, JsonParser parser, String reason) {
    var at = parser.currentTokenLocation();
    return unreadable(file, part, at.getLineNr(), at.getColumnNr(), reason);
  }

  private static UnreadableImageException unreadable(
      String file, String part, int line, int column, String reason) {
    String position = line + ":" + column;
    return new UnreadableImageException(
        "IMG-002",
        file + ": " + part + ":" + position + ": " + reason,
        Map.of("file", file, "part", part, "position", position, "reason", reason));
  }
}
