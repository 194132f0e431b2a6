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
/// @param user of the process, as written: `app`, `1000:1000`; empty for root
/// @param ports that it declares: `8080/tcp`
public record ImageConfiguration(
    Digest id,
    String os,
    String architecture,
    Optional<Instant> created,
    List<Digest> diffIds,
    List<HistoryEntry> history,
    String user,
    List<String> ports) {

  public ImageConfiguration {
    diffIds = List.copyOf(diffIds);
    history = List.copyOf(history);
    ports = List.copyOf(ports);
  }

  /// One that says nothing of its process.
  public ImageConfiguration(
      Digest id,
      String os,
      String architecture,
      Optional<Instant> created,
      List<Digest> diffIds,
      List<HistoryEntry> history) {
    this(id, os, architecture, created, diffIds, history, "", List.of());
  }
}
