package dev.plimsoll.engine.inventory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void endsLinesAtLineFeedsWithOrWithoutCarriageReturn() throws IOException {
    assertThat(lines("one\ntwo\r\n\nfour\n")).containsExactly("one", "two", "", "four");
  }

  @Test
  void readsALastLineWithoutItsEnd() throws IOException {
    assertThat(lines("one\ntwo")).containsExactly("one", "two");
    assertThat(lines("one\r")).containsExactly("one");
  }

  @Test
  void findsNoLineInAnEmptyFile() throws IOException {
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n")).containsExactly("");
  }

  @Test
  void readsBytesThatAreNoUtf8() throws IOException {
    var reader = reader("Maintainer: Jörg\nnext".getBytes(ISO_8859_1), 100);

    assertThat(reader.next()).isEqualTo("Maintainer: J\uFFFDrg");
    assertThat(reader.next()).isEqualTo("next");
  }

  @Test
  void cutsALineAtTheLimitAndGoesOnWithTheNext() throws IOException {
    var reader = reader(("x".repeat(70_000) + "\nshort\n").getBytes(UTF_8), 50_000);

    assertThat(reader.next()).hasSize(50_000);
    assertThat(reader.isCut()).isTrue();
    assertThat(reader.next()).isEqualTo("short");
    assertThat(reader.isCut()).isFalse();
    assertThat(reader.number()).isEqualTo(2);
  }

  @Test
  void keepsALineThatIsExactlyAsLongAsTheLimit() throws IOException {
    var reader = reader("12345\n".getBytes(UTF_8), 5);

    assertThat(reader.next()).isEqualTo("12345");
    assertThat(reader.isCut()).isFalse();
  }

  /// The line end and a character's bytes may fall on either side of a chunk.
  @Test
  void readsTheSameHoweverTheBytesCome() throws IOException {
    var text = "ä".repeat(9000) + "\r\n" + "ö".repeat(20_000) + "\nend";

    for (int step : new int[] {1, 3, 8191, 16_384, 100_000}) {
      var reader = new LineReader(dripping(text.getBytes(UTF_8), step), 1 << 20);
      assertThat(all(reader)).as("%d bytes at a time", step).isEqualTo(text.lines().toList());
    }
  }

  /// No line end in 64 MB: what is held stays at the limit.
  @Test
  void holdsNoMoreThanTheLimitOfAnEndlessLine() throws IOException {
    var reader = new LineReader(endless('x', 64L << 20), 1000);

    assertThat(reader.next()).hasSize(1000);
    assertThat(reader.next()).isNull();
  }

  private static List<String> lines(String text) throws IOException {
    return all(reader(text.getBytes(UTF_8), 100));
  }

  private static List<String> all(LineReader reader) throws IOException {
    var lines = new ArrayList<String>();
    for (var line = reader.next(); line != null; line = reader.next()) {
      lines.add(line);
    }
    return lines;
  }

  private static LineReader reader(byte[] bytes, int limit) {
    return new LineReader(new ByteArrayInputStream(bytes), limit);
  }

  private static InputStream dripping(byte[] bytes, int step) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(step, length));
      }
    };
  }

  private static InputStream endless(char c, long size) {
    return new InputStream() {
      private long left = size;

      @Override
      public int read() {
        return left-- > 0 ? c : -1;
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        int count = (int) Math.min(left, length);
        java.util.Arrays.fill(target, offset, offset + count, (byte) c);
        left -= count;
        return count == 0 ? -1 : count;
      }
    };
  }
}
