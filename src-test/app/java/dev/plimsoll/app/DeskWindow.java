package dev.plimsoll.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A [Desk] that is shown, with the robot that types into it.
final class DeskWindow {

  final Desk desk;
  private final FxRobot robot = new FxRobot();

  private DeskWindow(Desk desk) {
    this.desk = desk;
  }

  static DeskWindow open(Path folder) {
    return open(folder, Runnable::run);
  }

  /// @param scanning runs the scans
  static DeskWindow open(Path folder, Executor scanning) {
    var made = new AtomicReference<Desk>();
    try {
      FxToolkit.registerPrimaryStage();
      FxToolkit.setupStage(stage -> made.set(show(stage, folder, scanning)));
    } catch (TimeoutException e) {
      throw new IllegalStateException("no window", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
    return new DeskWindow(Objects.requireNonNull(made.get()));
  }

  private static Desk show(Stage stage, Path folder, Executor scanning) {
    var desk = new Desk(folder, scanning);
    stage.setScene(desk.scene(980, 700));
    stage.show();
    stage.requestFocus();
    desk.shell.focusContent();
    return desk;
  }

  /// Runs on the screen's thread and waits for what follows from it.
  void run(Runnable action) {
    robot.interact(action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  <T> T get(Callable<T> value) {
    return WaitForAsyncUtils.waitForAsyncFx(5000, value);
  }

  DeskWindow press(KeyCode... keys) {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  DeskWindow type(String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  Node node(String id) {
    return robot.lookup("#" + id).query();
  }

  String text(String id) {
    return get(() -> ((Labeled) node(id)).getText());
  }

  boolean isShown(String id) {
    return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
  }
}
