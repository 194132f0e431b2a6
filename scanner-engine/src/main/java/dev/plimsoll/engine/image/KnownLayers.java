package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import java.util.Optional;

/// The layers that were read before, and a place for those that are read now. Called from the
/// thread that reads.
public interface KnownLayers {

  Optional<LayerFacts> find(Digest diffId);

  /// Called when a layer was read to its end, before the archive is: what a cancelled read finished
  /// is not lost. `facts` are complete and belong to the digest that was computed, whatever the
  /// image calls the layer.
  void read(LayerFacts facts);

  /// Knows nothing and keeps nothing.
  static KnownLayers none() {
    return new KnownLayers() {
      @Override
      public Optional<LayerFacts> find(Digest diffId) {
        return Optional.empty();
      }

      @Override
      public void read(LayerFacts facts) {}
    };
  }
}
