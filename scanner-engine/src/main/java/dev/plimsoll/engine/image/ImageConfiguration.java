package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The parts of an image's configuration that the engine reads (OCI image-spec, config.md).
///
/// @param id digest of the configuration's bytes
/// @param diffIds layers with files from the bottom
/// @param history oldest first; may be empty or not fit the layers
public record ImageConfiguration(
    Digest id,
    String os,
    String architecture,
    Optional<Instant> created,
    List<Digest> diffIds,
    List<HistoryEntry> history) {

  public ImageConfiguration {
    diffIds = List.copyOf(diffIds);
    history = List.copyOf(history);
  }
}
