package dev.plimsoll.connect.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plimsoll.connect.EngineImage;
import dev.plimsoll.engine.model.Digest;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Answers of the Docker Engine API (v1.24 and newer) as records. Podman gives the same with full
/// names.
final class EngineJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private EngineJson() {}

  /// `GET /images/json`: an untagged image has no `RepoTags`, or in old engines the one tag
  /// `<none>:<none>`.
  static List<EngineImage> images(String body) throws IOException {
    Map<Digest, EngineImage> rows = new LinkedHashMap<>();
    for (var node : MAPPER.readTree(body)) {
      var id = Digest.parse(node.path("Id").asText());
      if (id.isPresent()) {
        var created = Instant.ofEpochSecond(node.path("Created").asLong());
        var row = new EngineImage(id.get(), tags(node), created, node.path("Size").asLong());
        rows.merge(row.id(), row, EngineJson::merge);
      }
    }
    return List.copyOf(rows.values());
  }

  private static EngineImage merge(EngineImage one, EngineImage other) {
    var tags = new TreeSet<>(one.tags());
    tags.addAll(other.tags());
    return new EngineImage(one.id(), List.copyOf(tags), one.created(), one.size());
  }

  private static List<String> tags(JsonNode node) {
    var tags = new TreeSet<String>();
    for (var tag : node.path("RepoTags")) {
      if (!tag.asText().startsWith("<none>")) {
        tags.add(ImageName.familiar(tag.asText()));
      }
    }
    return List.copyOf(tags);
  }

  /// What `GET /images/{name}/json` says.
  ///
  /// @param repoDigests `shop/api@sha256:…`
  /// @param size bytes as the engine counts them
  record Inspected(Digest id, List<String> repoDigests, long size, List<Digest> diffIds) {}

  static Inspected inspected(String body) throws IOException {
    var node = MAPPER.readTree(body);
    var id = Digest.parse(node.path("Id").asText());
    if (id.isEmpty()) {
      throw new IOException("the engine names an image without a digest as its Id");
    }
    var digests = new ArrayList<String>();
    node.path("RepoDigests").forEach(digest -> digests.add(digest.asText()));
    var layers = new ArrayList<Digest>();
    for (var layer : node.path("RootFS").path("Layers")) {
      Digest.parse(layer.asText()).ifPresent(layers::add);
    }
    return new Inspected(id.get(), digests, node.path("Size").asLong(), layers);
  }

  /// The `message` of an error answer, or its text where it is no JSON.
  static String message(String body) {
    try {
      var message = MAPPER.readTree(body).path("message").asText();
      return message.isEmpty() ? body.strip() : message;
    } catch (IOException _) {
      return body.strip();
    }
  }
}
