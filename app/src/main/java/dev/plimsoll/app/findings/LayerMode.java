package dev.plimsoll.app.findings;

/// What choosing a layer means.
public enum LayerMode {
  /// What the layer added or changed.
  ADDED,
  /// What the merged file system holds after the layer.
  PRESENT;

  boolean includes(Instance instance, int layer) {
    return switch (this) {
      case ADDED -> instance.finding().layer() == layer;
      case PRESENT -> instance.isPresentAt(layer);
    };
  }
}
