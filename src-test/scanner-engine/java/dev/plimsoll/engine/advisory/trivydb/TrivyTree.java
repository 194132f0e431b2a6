package dev.plimsoll.engine.advisory.trivydb;

import dev.plimsoll.engine.format.bolt.BoltWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// A Trivy database made of a few advisories, for tests.
final class TrivyTree {

  private final Map<String, Object> top = new HashMap<>(Map.of("vulnerability", new HashMap<>()));

  /// Puts a value under the last of the names.
  @SuppressWarnings("unchecked") // buckets are maps
  TrivyTree with(String json, String... names) {
    var bucket = top;
    for (int i = 0; i + 1 < names.length; i++) {
      bucket = (Map<String, Object>) bucket.computeIfAbsent(names[i], _ -> new HashMap<>());
    }
    bucket.put(names[names.length - 1], json);
    return this;
  }

  Path write(Path folder) throws IOException {
    return Files.write(folder.resolve("trivy.db"), BoltWriter.file(top));
  }
}
