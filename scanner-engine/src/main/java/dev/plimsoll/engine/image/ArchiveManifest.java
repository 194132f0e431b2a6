package dev.plimsoll.engine.image;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// One image of `manifest.json` (Docker image specification v1.2, "Combined Image JSON + Filesystem
/// Changeset Format").
///
/// @param configuration name of a member
/// @param tags may be empty
/// @param layers names of members, bottom first
record ArchiveManifest(String configuration, List<String> tags, List<String> layers) {

  ArchiveManifest {
    tags = List.copyOf(tags);
    layers = List.copyOf(layers);
  }

  /// @param file named in the error
  static List<ArchiveManifest> parse(String json, String file) throws UnreadableImageException {
    try (JsonParser parser = Json.parser(json)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw Json.unreadable(file, ArchiveContents.MANIFEST, parser, "no array");
      }
      var images = new ArrayList<ArchiveManifest>();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        images.add(image(parser));
      }
      return images;
    } catch (UnreadableImageException e) {
      throw e;
    } catch (IOException e) {
      throw Json.unreadable(file, ArchiveContents.MANIFEST, e);
    }
  }

  private static ArchiveManifest image(JsonParser parser) throws IOException {
    String configuration = "";
    List<String> tags = List.of();
    List<String> layers = List.of();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "Config" -> configuration = Json.text(parser);
        case "RepoTags" -> tags = Json.texts(parser);
        case "Layers" -> layers = Json.texts(parser);
        default -> parser.skipChildren();
      }
    }
    return new ArchiveManifest(configuration, tags, layers);
  }
}
