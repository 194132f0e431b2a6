package dev.plimsoll.app.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What `assets/demo/image.json` says: the demo image's configuration, its history, and which
/// folder of files each step of the history brought.
///
/// @param reference `name:tag`
/// @param created time of every step and of every file
/// @param config copied as it is into the image's configuration (OCI image-spec, config.md)
record DemoDescription(
    String reference,
    String created,
    String architecture,
    String os,
    JsonNode config,
    List<Step> history) {

  DemoDescription {
    history = List.copyOf(history);
  }

  static DemoDescription read(Path file) throws IOException {
    return JsonMapper.builder().build().readValue(file.toFile(), DemoDescription.class);
  }

  Instant time() {
    return Instant.parse(created);
  }

  /// One entry of the history.
  ///
  /// @param layer folder under `layers/`; absent where the step brought no files
  /// @param links symbolic links of the layer, path → target: a checkout cannot hold them
  ///   everywhere
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Step(
      String createdBy,
      @Nullable String comment,
      @Nullable String layer,
      @Nullable Map<String, String> links) {

    Map<String, String> sortedLinks() {
      return links == null ? Map.of() : new TreeMap<>(links);
    }
  }
}
