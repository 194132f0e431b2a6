package dev.plimsoll.connect.docker;

import dev.plimsoll.connect.EngineImage;
import dev.plimsoll.engine.model.Digest;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Answers of the Docker Engine API (v1.24 and newer) as records. Podman gives the same with full
/// names.
final class EngineJson {

  private EngineJson() {}

  /// `GET /images/json`: an untagged image has no `RepoTags`, or in old engines the one tag
  /// `<none>:<none>`.
  static List<EngineImage> images(String body) throws IOException {
    Map<Digest, EngineImage> rows = new LinkedHashMap<>();
    for (var node : JsonValue.parse(body).elements()) {
      var id = node.path("Id").text().flatMap(Digest::parse);
      if (id.isPresent()) {
        var created = Instant.ofEpochSecond(node.path("Created").number());
        var row = new EngineImage(id.get(), tags(node), created, node.path("Size").number());
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

  private static List<String> tags(JsonValue node) {
    var tags = new TreeSet<String>();
    texts(node.path("RepoTags"))
        .filter(tag -> !tag.startsWith("<none>"))
        .map(ImageName::familiar)
        .forEach(tags::add);
    return List.copyOf(tags);
  }

  /// What `GET /images/{name}/json` says.
  ///
  /// @param repoDigests `shop/api@sha256:…`
  /// @param size bytes as the engine counts them
  record Inspected(Digest id, List<String> repoDigests, long size, List<Digest> diffIds) {}

  static Inspected inspected(String body) throws IOException {
    var node = JsonValue.parse(body);
    var id = node.path("Id").text().flatMap(Digest::parse);
    if (id.isEmpty()) {
      throw new IOException("the engine names an image without a digest as its Id");
    }
    return new Inspected(
        id.get(),
        texts(node.path("RepoDigests")).toList(),
        node.path("Size").number(),
        texts(node.path("RootFS").path("Layers"))
            .flatMap(text -> Digest.parse(text).stream())
            .toList());
  }

  private static Stream<String> texts(JsonValue array) {
    return array.elements().stream().flatMap(element -> element.text().stream());
  }

  /// The `message` of an error answer, or its text where it is no JSON.
  static String message(String body) {
    try {
      return JsonValue.parse(body).path("message").text().orElse(body.strip());
    } catch (IOException _) {
      return body.strip();
    }
  }
}
