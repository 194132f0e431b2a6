package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.plimsoll.engine.model.Digest;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an image's configuration (OCI image-spec, config.md).
///
/// Where reality differs: `history` and `diff_ids` may be `null`, dates may be missing or Go's zero
/// time, and a field that a reader here does not need may have any type. What must be right is the
/// JSON itself and each diffID.
public final class ImageConfigurationParser {

  /// Go writes it where no time was set.
  private static final Instant ZERO_TIME = Instant.parse("0001-01-01T00:00:00Z");

  private final String name;
  private String os = "";
  private String architecture = "";
  private Optional<Instant> created = Optional.empty();
  private final List<Digest> diffIds = new ArrayList<>();
  private final List<HistoryEntry> history = new ArrayList<>();
  private String user = "";
  private final List<String> ports = new ArrayList<>();

  private ImageConfigurationParser(String name) {
    this.name = name;
  }

  /// @param json byte for byte as stored; its digest is the image's id
  /// @param name of the image or file, for the error
  /// @throws UnreadableImageException IMG-002 with line and column where this is no configuration
  public static ImageConfiguration parse(String json, String name) throws UnreadableImageException {
    if (json.length() > Limits.CONFIGURATION_BYTES) {
      throw Json.unreadable(
          name, "configuration", new IOException("over " + Limits.CONFIGURATION_BYTES + " bytes"));
    }
    var parser = new ImageConfigurationParser(name);
    parser.read(json);
    return new ImageConfiguration(
        Sha256.of(json.getBytes(UTF_8)),
        parser.os,
        parser.architecture,
        parser.created,
        parser.diffIds,
        parser.history,
        parser.user,
        parser.ports);
  }

  private void read(String json) throws UnreadableImageException {
    try (JsonParser parser = Json.parser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw Json.unreadable(name, "configuration", parser, "no object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        field(field, parser);
      }
    } catch (UnreadableImageException e) {
      throw e;
    } catch (IOException e) {
      throw Json.unreadable(name, "configuration", e);
    }
  }

  private void field(String field, JsonParser parser) throws IOException {
    switch (field) {
      case "os" -> os = Json.text(parser);
      case "architecture" -> architecture = Json.text(parser);
      case "created" -> created = instant(Json.text(parser));
      case "rootfs" -> rootfs(parser);
      case "history" -> history(parser);
      case "config" -> process(parser);
      default -> parser.skipChildren();
    }
  }

  private void rootfs(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      if (field.equals("diff_ids")) {
        diffIds(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void process(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "User" -> user = Json.text(parser);
        case "ExposedPorts" -> ports(parser);
        default -> parser.skipChildren();
      }
    }
  }

  /// A set, written as an object whose values are empty.
  private void ports(JsonParser parser) throws IOException {
    ports.clear();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      ports.add(parser.currentName());
      parser.nextToken();
      parser.skipChildren();
    }
  }

  private void diffIds(JsonParser parser) throws IOException {
    diffIds.clear(); // of two fields of one name the last counts
    for (String text : Json.texts(parser)) {
      diffIds.add(
          Digest.parse(text)
              .orElseThrow(() ->
                  Json.unreadable(
                      name, "configuration", parser, "no digest in diff_ids: " + text)));
    }
  }

  private void history(JsonParser parser) throws IOException {
    history.clear();
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        history.add(historyEntry(parser));
      } else {
        parser.skipChildren();
      }
    }
  }

  private static HistoryEntry historyEntry(JsonParser parser) throws IOException {
    String createdBy = "";
    String comment = "";
    boolean isEmptyLayer = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "created_by" -> createdBy = Json.text(parser);
        case "comment" -> comment = Json.text(parser);
        case "empty_layer" -> {
          isEmptyLayer = parser.currentToken() == JsonToken.VALUE_TRUE;
          parser.skipChildren();
        }
        default -> parser.skipChildren();
      }
    }
    return new HistoryEntry(createdBy, comment, isEmptyLayer);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text)).filter(time -> !time.equals(ZERO_TIME));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
