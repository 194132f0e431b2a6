package dev.plimsoll.engine.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The image that was scanned.
///
/// @param reference what the user named: `shop/api:2.4`, a path, an id
/// @param id digest of the configuration, byte for byte as stored
/// @param digest manifest digest where the source knows one
/// @param os `linux`
/// @param distribution of the merged file system; absent where no layer says
/// @param created as the configuration says; builders may write a fixed date
/// @param size sum of the uncompressed layers in bytes
/// @param layers from the bottom, layers without files included
public record Image(
    String reference,
    Digest id,
    Optional<Digest> digest,
    String os,
    String architecture,
    Optional<Distribution> distribution,
    Optional<Instant> created,
    long size,
    List<Layer> layers) {

  public Image {
    layers = List.copyOf(layers);
  }
}
