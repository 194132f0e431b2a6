package dev.plimsoll.installers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// The application's icon, drawn: the load line of ships on a tile, readable on light and dark task
/// bars. The upper edge of the line goes through the centre of the ring.
final class Mark {

  /// The drawing's own units.
  private static final double GRID = 32;

  private static final Color TILE = new Color(0x0b4f5e);
  private static final Color LINE = new Color(0x7fdcec);

  private Mark() {}

  /// Writes `plimsoll.png`, `size` pixels wide and high, into `folder`.
  static Path write(Path folder, int size) throws IOException {
    var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    var pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(size / GRID, size / GRID);
    pen.setColor(TILE);
    pen.fill(new RoundRectangle2D.Double(0, 0, GRID, GRID, 14, 14));
    pen.setColor(Color.WHITE);
    pen.setStroke(new BasicStroke(2.4f));
    pen.draw(new Ellipse2D.Double(9, 9, 14, 14));
    pen.setColor(LINE);
    pen.fill(new Rectangle2D.Double(4, 16, 24, 2.4));
    pen.dispose();
    var file = Files.createDirectories(folder).resolve("plimsoll.png");
    if (!ImageIO.write(picture, "png", file.toFile())) {
      throw new IOException("this JDK cannot write PNG");
    }
    return file;
  }
}
