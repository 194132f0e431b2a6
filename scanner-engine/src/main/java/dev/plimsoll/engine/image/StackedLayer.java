package dev.plimsoll.engine.image;

import java.util.Set;

/// A layer that was read, at its place in an image, with what it deletes as sets. One layer may
/// have several places.
///
/// @param index into the image's layers
record StackedLayer(int index, LayerFacts facts, Set<String> whiteouts, Set<String> opaques) {

  StackedLayer(int index, LayerFacts facts) {
    this(index, facts, Set.copyOf(facts.whiteouts()), Set.copyOf(facts.opaques()));
  }

  /// Whether what lower layers have at `path` cannot be seen through this layer.
  ///
  /// @param path that this layer does not write itself
  boolean hides(String path, PathKeys keys) {
    if (whiteouts.contains(path)) {
      return true;
    }
    for (String up = path; !up.isEmpty(); ) {
      up = EntryName.parent(up);
      if (opaques.contains(up)
          || (!up.isEmpty() && (whiteouts.contains(up) || facts.written().hasOther(keys.of(up))))) {
        return true;
      }
    }
    return false;
  }
}
