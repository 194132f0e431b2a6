package dev.plimsoll.app.findings;

import dev.plimsoll.engine.model.Component;
import java.util.function.Consumer;

/// What the inspector's buttons do.
record InspectorActions(
    Consumer<String> clipboard,
    Runnable selectItsLayer,
    Runnable scan,
    Runnable clearLayers,
    Consumer<Component> showPackage) {

  Runnable copy(String text) {
    return () -> clipboard.accept(text);
  }
}
