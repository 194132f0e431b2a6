package dev.plimsoll.app;

import dev.plimsoll.app.WindowSettings.Place;
import dev.plimsoll.app.ui.FxThread;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stands and how large it is when it does not fill the screen, however it is when
/// it closes.
final class WindowBounds {

  /// So much of a window must lie on a screen for its place to be taken: enough to take hold of it.
  private static final double GRIP = 64;

  private final Stage stage;
  private final Scene scene;
  private double width;
  private double height;
  private Optional<Place> place;

  private WindowBounds(Stage stage, Scene scene, WindowSettings settings) {
    this.stage = stage;
    this.scene = scene;
    width = settings.width();
    height = settings.height();
    place = settings.place();
  }

  /// Puts the window where it stood, as far as a screen is there, and follows it.
  static WindowBounds restore(Stage stage, Scene scene, WindowSettings settings) {
    var bounds = new WindowBounds(stage, scene, settings);
    settings
        .place()
        .filter(at -> !Screen.getScreensForRectangle(at.x(), at.y(), GRIP, GRIP).isEmpty())
        .ifPresent(at -> {
          stage.setX(at.x());
          stage.setY(at.y());
        });
    stage.setMaximized(settings.isMaximized());
    InvalidationListener changed = _ -> FxThread.later(bounds::take);
    stage.xProperty().addListener(changed);
    stage.yProperty().addListener(changed);
    scene.widthProperty().addListener(changed);
    scene.heightProperty().addListener(changed);
    return bounds;
  }

  /// Later than the change: a system may tell of the new size before it says why.
  private void take() {
    if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
      width = scene.getWidth();
      height = scene.getHeight();
      place = Optional.of(new Place(stage.getX(), stage.getY()));
    }
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  Optional<Place> place() {
    return place;
  }

  boolean isMaximized() {
    return stage.isMaximized();
  }
}
