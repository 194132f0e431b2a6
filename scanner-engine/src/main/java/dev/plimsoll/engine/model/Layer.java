package dev.plimsoll.engine.model;

import java.util.Optional;

/// One layer of an image, as its configuration names it.
///
/// @param index zero-based position from the bottom; layers without files count
/// @param diffId digest of the uncompressed tar (OCI image-spec, config.md, `rootfs.diff_ids`);
///   absent where the step changed only the configuration
/// @param instruction the history entry that made the layer, absent where the builder kept none
/// @param size bytes of the uncompressed tar; 0 for a layer without files
public record Layer(
    int index, Optional<Digest> diffId, Optional<Instruction> instruction, long size) {

  /// True where the history says that the step changed only the configuration.
  public boolean isEmpty() {
    return diffId.isEmpty();
  }
}
