package dev.plimsoll.app.shell;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window of [SampleScreens] that is shown, with the robot that types into it.
final class SampleWindow {

  final SampleScreens sample;
  final Shell shell;
  final Scene scene;
  private final FxRobot robot = new FxRobot();

  private SampleWindow(SampleScreens sample, Shell shell, Scene scene) {
    this.sample = sample;
    this.shell = shell;
    this.scene = scene;
  }

  /// Popups are placed inside the screen, which is 1000 × 1000 without a display.
  static SampleWindow open(double width, double height) {
    var made = new AtomicReference<SampleWindow>();
    try {
      FxToolkit.registerPrimaryStage();
      FxToolkit.setupStage(stage -> made.set(show(stage, width, height)));
    } catch (TimeoutException e) {
      throw new IllegalStateException("no window", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
    return Objects.requireNonNull(made.get());
  }

  private static SampleWindow show(Stage stage, double width, double height) {
    var sample = new SampleScreens();
    var shell = sample.shell();
    var scene = new Scene(shell.root(), width, height);
    sample.themes.dress(scene);
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
    shell.focusContent();
    return new SampleWindow(sample, shell, scene);
  }

  /// Runs on the screen's thread and waits for what follows from it.
  void run(Runnable action) {
    robot.interact(action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  <T> T get(Callable<T> value) {
    return WaitForAsyncUtils.waitForAsyncFx(5000, value);
  }

  SampleWindow press(KeyCode... keys) {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  SampleWindow type(String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  SampleWindow click(Node node) {
    robot.clickOn(node);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  Node node(String id) {
    return robot.lookup("#" + id).query();
  }

  boolean isShown(String id) {
    return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
  }

  Node focused() {
    return get(scene::getFocusOwner);
  }
}
