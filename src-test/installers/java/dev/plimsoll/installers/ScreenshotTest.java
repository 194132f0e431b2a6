package dev.plimsoll.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScreenshotTest {

  private static final int WIDTH = 200;
  private static final int HEIGHT = 100;
  private static final int WHITE = 0xffffff;

  @TempDir Path folder;

  @Test
  void readsTheColoursOfADump() throws IOException {
    var picture = Screenshot.read(dump((x, y) -> x == 3 && y == 5 ? 0x0b4f5e : WHITE));

    assertThat(picture.getWidth()).isEqualTo(WIDTH);
    assertThat(picture.getHeight()).isEqualTo(HEIGHT);
    assertThat(picture.getRGB(3, 5)).isEqualTo(0xff0b4f5e);
    assertThat(picture.getRGB(5, 3)).isEqualTo(0xffffffff);
  }

  @Test
  void callsAScreenOfOneColourBlank() throws IOException {
    assertThat(Screenshot.isBlank(Screenshot.read(dump((_, _) -> 0)))).isTrue();
  }

  @Test
  void callsAnEmptyWindowBlank() throws IOException {
    var window = dump((x, _) -> x < WIDTH / 2 ? WHITE : 0);

    assertThat(Screenshot.isBlank(Screenshot.read(window))).isTrue();
  }

  @Test
  void callsAPointerOnAnEmptyScreenBlank() throws IOException {
    var pointer = dump((x, y) -> x < 10 && y < 10 ? x * 10 + y : 0);

    assertThat(Screenshot.isBlank(Screenshot.read(pointer))).isTrue();
  }

  @Test
  void callsAWindowWithShadesOfTextDrawn() throws IOException {
    var text = dump((x, y) -> y % 4 == 0 ? (x % 60) * 0x010101 : WHITE);

    assertThat(Screenshot.isBlank(Screenshot.read(text))).isFalse();
  }

  @Test
  void refusesWhatIsNoDump() throws IOException {
    var file = Files.write(folder.resolve("screen"), new byte[200]);

    assertThatThrownBy(() -> Screenshot.read(file)).hasMessageContaining("not a dump");
  }

  /// As Xvfb writes on a machine that is little-endian: the header in network order, pixels not.
  private Path dump(IntBinaryOperator colour) throws IOException {
    int header = 160;
    var bytes = ByteBuffer.allocate(header + 12 + WIDTH * HEIGHT * 4);
    bytes.putInt(0, header).putInt(4, 7).putInt(16, WIDTH).putInt(20, HEIGHT);
    bytes.putInt(44, 32).putInt(48, WIDTH * 4).putInt(76, 1);
    bytes.order(ByteOrder.LITTLE_ENDIAN).position(header + 12);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        bytes.putInt(colour.applyAsInt(x, y));
      }
    }
    return Files.write(folder.resolve("screen"), bytes.array());
  }
}
