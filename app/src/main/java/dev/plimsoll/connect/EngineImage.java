package dev.plimsoll.connect;

import dev.plimsoll.engine.model.Digest;
import java.time.Instant;
import java.util.List;

/// One image of an engine's list.
///
/// @param tags `shop/api:2.4`, sorted; empty for an untagged image
/// @param size bytes as the engine states them
public record EngineImage(Digest id, List<String> tags, Instant created, long size) {

  public EngineImage {
    tags = List.copyOf(tags);
  }
}
