package dev.plimsoll.app.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/// Writes pictures of scenes under the build folder, to be looked at.
public final class Screenshots {

  private Screenshots() {}

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
