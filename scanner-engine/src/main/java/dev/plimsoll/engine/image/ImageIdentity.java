package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import java.util.List;
import java.util.Optional;

/// What a source knows of an image before a layer is read.
///
/// @param id address of the image in its source, constant for constant content; absent where only
///   reading can tell
/// @param digest manifest digest where the source knows one
/// @param size bytes that reading will take, about; 0 where unknown
/// @param diffIds layers with files from the bottom; empty where unknown
/// @param configuration the image's configuration where the source offers it
public record ImageIdentity(
    Optional<Digest> id,
    Optional<Digest> digest,
    long size,
    List<Digest> diffIds,
    Optional<ImageConfiguration> configuration) {

  public ImageIdentity {
    diffIds = List.copyOf(diffIds);
  }
}
