package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Writes pictures of scenes under the build folder, to be looked at.
public final class Screenshots {

  private Screenshots() {}

  /// Does the steps in a frame of their own, then takes a picture: what changes twice within one
  /// frame is drawn as it was before.
  public static void after(FxRobot robot, Stage stage, String name, Runnable steps) {
    robot.interact(steps);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> assertThat(write(stage.getScene(), name)).isNotEmptyFile());
  }

  /// Call on the screen's thread. The file is `target/screenshots/<name>.png`.
  public static Path write(Scene scene, String name) {
    var folder = Path.of(System.getProperty("plimsoll.build"), "screenshots");
    var file = folder.resolve(name + ".png");
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    try {
      Files.createDirectories(folder);
      ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
