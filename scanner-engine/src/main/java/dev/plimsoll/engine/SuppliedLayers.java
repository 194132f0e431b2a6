package dev.plimsoll.engine;

import dev.plimsoll.engine.image.ImageConfiguration;
import dev.plimsoll.engine.image.LayerStack;
import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import java.util.List;
import java.util.Optional;

/// The layers of an image, wherever they came from.
///
/// @param cachedAs address of the configuration in the cache
/// @param complete number of layers with files whose facts are complete
/// @param bytesRead of the archive; 0 where everything was cached
/// @param gaps of the reading as a whole; those of layers are the stack's
record SuppliedLayers(
    ImageConfiguration configuration,
    Optional<Digest> digest,
    Digest cachedAs,
    LayerStack stack,
    int complete,
    long bytesRead,
    List<Gap> gaps) {}
