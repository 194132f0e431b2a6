package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import java.util.List;
import java.util.Map;

/// An image as one pass over its archive gave it.
///
/// @param configurationJson byte for byte as stored (UTF-8)
/// @param tags as the archive lists them: `shop/api:2.4`; may be empty
/// @param layers by the digest that the configuration names. Facts of a layer whose bytes hash to
///   another digest carry a gap and are not complete; a layer that the archive does not hold is
///   absent
/// @param gaps of the archive as a whole; those of a layer are in its facts
/// @param bytes of the archive that were read, as stored
public record ReadImage(
    ImageConfiguration configuration,
    String configurationJson,
    List<String> tags,
    Map<Digest, LayerFacts> layers,
    List<Gap> gaps,
    long bytes) {

  public ReadImage {
    tags = List.copyOf(tags);
    layers = Map.copyOf(layers);
    gaps = List.copyOf(gaps);
  }
}
