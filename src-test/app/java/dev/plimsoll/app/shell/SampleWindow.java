package dev.plimsoll.app.shell;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
  private final AtomicInteger released = new AtomicInteger();

  private SampleWindow(SampleScreens sample, Shell shell, Scene scene) {
    this.sample = sample;
    this.shell = shell;
    this.scene = scene;
    scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> released.incrementAndGet());
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

  /// Waits until the window saw the keys: on X11 they go through the server.
  SampleWindow press(KeyCode... keys) {
    int before = released.get();
    robot.press(keys).release(keys);
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> released.get() >= before + keys.length);
    } catch (TimeoutException e) {
      throw new IllegalStateException("the window did not see " + List.of(keys), e);
    }
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  /// Lower-case letters, digits and spaces, key by key.
  SampleWindow type(String text) {
    text.chars()
        .mapToObj(c -> c == ' ' ? "Space" : Character.toString(Character.toUpperCase(c)))
        .forEach(name -> press(KeyCode.getKeyCode(name)));
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
