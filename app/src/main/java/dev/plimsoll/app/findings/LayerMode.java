package dev.plimsoll.app.findings;

import dev.plimsoll.engine.model.StoryStep;

/// What choosing a layer means.
public enum LayerMode {
  /// What the layer added or changed.
  ADDED,
  /// What the merged file system holds after the layer.
  PRESENT;

  /// The first layer from which on choosing it does not include this any more.
  int end(Instance instance, int layers) {
    return switch (this) {
      case ADDED -> instance.finding().layer() + 1;
      case PRESENT -> instance.component().end().map(StoryStep::layer).orElse(layers);
    };
  }

  boolean includes(Instance instance, int layer) {
    return switch (this) {
      case ADDED -> instance.finding().layer() == layer;
      case PRESENT -> instance.isPresentAt(layer);
    };
  }
}
