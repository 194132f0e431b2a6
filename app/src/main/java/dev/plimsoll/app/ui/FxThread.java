package dev.plimsoll.app.ui;

import javafx.application.Platform;

/// The way onto the screen's thread, and the only class that knows it.
public final class FxThread {

  private FxThread() {}

  /// Runs `action` after what the thread is doing now.
  public static void later(Runnable action) {
    Platform.runLater(action);
  }

  /// Runs `action` at once where the caller is on the thread already.
  public static void run(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }
}
