package dev.plimsoll.engine;

import dev.plimsoll.engine.image.FactsCache;
import dev.plimsoll.engine.image.KnownLayers;
import dev.plimsoll.engine.image.LayerFacts;
import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The layers of one scan: those of the cache, and those that are read now and cached as they come.
final class ScanLayers implements KnownLayers {

  private final FactsCache cache;
  private final String analysers;
  private final boolean lookUp;
  private final Map<Digest, LayerFacts> layers = new HashMap<>();
  private final List<Gap> gaps = new ArrayList<>();

  /// @param lookUp false reads every layer again and replaces what the cache has
  ScanLayers(FactsCache cache, String analysers, boolean lookUp) {
    this.cache = cache;
    this.analysers = analysers;
    this.lookUp = lookUp;
  }

  @Override
  public Optional<LayerFacts> find(Digest diffId) {
    if (!lookUp) {
      return Optional.empty();
    }
    var decoded = layers.get(diffId);
    if (decoded != null) {
      return Optional.of(decoded);
    }
    var known = cache.find(diffId, analysers);
    known.ifPresent(facts -> layers.put(diffId, facts));
    return known;
  }

  @Override
  public void read(LayerFacts facts) {
    layers.put(facts.diffId(), facts);
    try {
      cache.store(facts, analysers);
    } catch (IOException full) {
      gaps.add(notCached("layer " + facts.diffId().abbreviated(), full));
    }
  }

  /// True where every one of `diffIds` is known; then nothing need be read.
  boolean hasAll(Collection<Digest> diffIds) {
    return lookUp && diffIds.stream().allMatch(diffId -> find(diffId).isPresent());
  }

  Map<Digest, LayerFacts> layers() {
    return Map.copyOf(layers);
  }

  /// What could not be cached: the report is complete, the next scan reads the layer again.
  List<Gap> gaps() {
    return gaps;
  }

  static Gap notCached(String what, IOException full) {
    var reason = String.valueOf(full.getMessage());
    return new Gap(
        "IMG-018",
        Gap.Kind.REMARK,
        what,
        "facts were not cached: " + reason + "; this report is complete, the next scan reads again",
        Map.of("n", what, "reason", reason));
  }
}
