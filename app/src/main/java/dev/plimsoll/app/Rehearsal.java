package dev.plimsoll.app;

import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A start of the window that ends by itself and needs no display. The build of the installers runs
/// one to learn which classes a start needs; asked for by `-Dplimsoll.rehearsal=true`.
final class Rehearsal {

  /// Long enough for the first screen, the engine's answer and the list of images.
  private static final Duration LENGTH = Duration.seconds(5);

  private Rehearsal() {}

  static boolean isOn() {
    return Boolean.getBoolean("plimsoll.rehearsal");
  }

  static void endLater(Stage stage) {
    var pause = new PauseTransition(LENGTH);
    pause.setOnFinished(_ -> stage.close());
    pause.play();
  }
}
