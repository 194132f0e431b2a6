package dev.plimsoll.installers;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import javax.imageio.ImageIO;

/// What an X server of no hardware (`Xvfb -fbdir`) shows, as PNG. Says whether anything is drawn on
/// it, so that a test of a package fails on an empty window.
public final class Screenshot {

  /// A window with text and lists has hundreds of shades; a bare frame has a few.
  private static final int LEAST_COLOURS = 40;

  /// Of all pixels: more of one colour means that no window fills the screen.
  private static final double MOST_OF_ONE_COLOUR = 0.97;

  private Screenshot() {}

  /// Ends with status 1 where the picture is blank.
  ///
  /// @param arguments the frame buffer (`Xvfb_screen0`), the PNG to write
  public static void main(String[] arguments) throws IOException {
    var picture = read(Path.of(arguments[0]));
    ImageIO.write(picture, "png", Path.of(arguments[1]).toFile());
    if (isBlank(picture)) {
      System.exit(1);
    }
  }

  /// Reads the X window dump format, version 7 (`X11/XWDFile.h`): a header of 25 numbers, the
  /// colour table, rows of 32-bit pixels.
  static BufferedImage read(Path file) throws IOException {
    var dump = ByteBuffer.wrap(Files.readAllBytes(file));
    int headerSize = dump.getInt(0);
    int width = dump.getInt(16);
    int height = dump.getInt(20);
    boolean littleEndian = dump.getInt(28) == 0;
    int bitsPerPixel = dump.getInt(44);
    int bytesPerLine = dump.getInt(48);
    int colours = dump.getInt(76);
    if (dump.getInt(4) != 7 || bitsPerPixel != 32) {
      throw new IOException(file + ": not a dump of 32-bit pixels");
    }
    int pixels = headerSize + colours * 12;
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int pixel = dump.getInt(pixels + y * bytesPerLine + x * 4);
        picture.setRGB(x, y, littleEndian ? Integer.reverseBytes(pixel) : pixel);
      }
    }
    return picture;
  }

  static boolean isBlank(BufferedImage picture) {
    var counts = new HashMap<Integer, Integer>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y), 1, Integer::sum);
      }
    }
    int most = counts.values().stream().max(Integer::compare).orElse(0);
    double share = (double) most / (picture.getWidth() * picture.getHeight());
    return counts.size() < LEAST_COLOURS || share > MOST_OF_ONE_COLOUR;
  }
}
