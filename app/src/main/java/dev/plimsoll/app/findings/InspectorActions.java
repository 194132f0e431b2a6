package dev.plimsoll.app.findings;

import java.util.function.Consumer;

/// What the inspector's buttons do.
record InspectorActions(
    Consumer<String> clipboard, Runnable selectItsLayer, Runnable scan, Runnable clearLayers) {

  Runnable copy(String text) {
    return () -> clipboard.accept(text);
  }
}
