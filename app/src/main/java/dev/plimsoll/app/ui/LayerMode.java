package dev.plimsoll.app.ui;

import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.StoryStep;

/// What choosing a layer means, on every screen alike.
public enum LayerMode {
  /// What the layer added or changed.
  ADDED,
  /// What the merged file system holds after the layer.
  PRESENT;

  /// The first layer from which on choosing it does not include the component any more.
  ///
  /// @param layers of the image
  public int end(Component component, int layers) {
    return switch (this) {
      case ADDED -> component.layer() + 1;
      case PRESENT -> component.end().map(StoryStep::layer).orElse(layers);
    };
  }

  public boolean includes(Component component, int layer) {
    return component.layer() <= layer && layer < end(component, Integer.MAX_VALUE);
  }
}
