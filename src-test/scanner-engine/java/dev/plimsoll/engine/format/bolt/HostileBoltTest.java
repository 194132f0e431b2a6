package dev.plimsoll.engine.format.bolt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes of a file are, reading it ends, in an answer or in an exception that says
/// where.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileBoltTest {

  private static final int PAGE = 1024;

  @TempDir private Path folder;

  /// One bucket with a branch over leaves; its pages follow the free list: leaves 3 to 6, the
  /// branch 7, the root 8.
  private static byte[] sample() {
    var many = new HashMap<String, Object>();
    IntStream.range(0, 12).forEach(i -> many.put("key %02d".formatted(i), "value"));
    return BoltWriter.file(Map.of("many", many), PAGE, 3);
  }

  private static Stream<Arguments> broken() {
    return Stream.of(
        broken("not a bbolt database", bytes -> Arrays.fill(bytes, 0, 2 * PAGE, (byte) 0)),
        broken("bbolt version 3, this program reads 2", bytes -> everyMeta(bytes, 4, 3)),
        broken("written on a big-endian machine", bytes -> everyMeta(bytes, 0, 0xEDDA0CED)),
        broken("pages of 1000 bytes", bytes -> everyMeta(bytes, 8, 1000)),
        broken("the checksum of the first page does not fit", HostileBoltTest::spoilSums),
        broken("page 0: lies outside the 9 pages", bytes -> everyMeta(bytes, 16, 0)),
        broken("page 99: lies outside the 9 pages", bytes -> everyMeta(bytes, 16, 99)),
        broken("page 8: calls itself page 7", bytes -> number(bytes, 8, 0, 7)),
        broken("page 8: is neither branch nor leaf", bytes -> bytes[8 * PAGE + 8] = 16),
        broken("page 8: goes on behind the end", bytes -> bytes[8 * PAGE + 12] = 1),
        broken("page 8: 65535 elements do not fit", bytes -> fill(bytes, 8, 10, 2)),
        broken("page 8: element 0 lies outside the page", bytes -> fill(bytes, 8, 16 + 4, 4)),
        broken("page 8: element 0 lies outside the page", bytes -> fill(bytes, 8, 16 + 12, 4)),
        broken("page 3: key 1 is out of order", bytes -> swapKeys(bytes)),
        broken("page 7: leads to page 3 a second time", bytes -> number(bytes, 7, 16 + 24, 3)),
        broken("page 3: its keys do not fit", bytes -> number(bytes, 7, 16 + 24, 3)),
        broken("page 7: a branch without elements", bytes -> bytes[7 * PAGE + 10] = 0),
        broken("page 7: leads to page 7 a second time", HostileBoltTest::pointAtItself));
  }

  private static Arguments broken(String reason, Consumer<byte[]> damage) {
    return Arguments.of(reason, damage);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void saysWhereAndWhy(String reason, Consumer<byte[]> damage) throws IOException {
    var bytes = sample();
    damage.accept(bytes);
    var file = Files.write(folder.resolve("broken.db"), bytes);
    assertThatThrownBy(() -> readAll(file))
        .isInstanceOf(UnreadableBoltException.class)
        .satisfiesAnyOf(
            e -> assertThat(e).hasMessageContaining(reason),
            // a walk and a search meet the same damage in different ways
            e -> assertThat(messageOfSearch(file)).contains(reason));
  }

  private static String messageOfSearch(Path file) {
    try (var open = BoltFile.open(file)) {
      var many = open.root().bucket("many").orElseThrow();
      for (int i = 0; i < 12; i++) {
        many.value("key %02d".formatted(i));
      }
      return "";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void refusesAFileThatEndsBeforeItsLastPage() throws IOException {
    var bytes = sample();
    for (int page = 0; page < bytes.length / PAGE; page++) {
      for (int more : new int[] {0, 1, 100, PAGE - 1}) {
        var file = Files.write(folder.resolve("cut.db"), Arrays.copyOf(bytes, page * PAGE + more));
        assertThatThrownBy(() -> readAll(file)).isInstanceOf(UnreadableBoltException.class);
      }
    }
  }

  @Test
  void endsWhateverByteIsChanged() throws IOException {
    var bytes = sample();
    var random = new Random(11);
    var file = folder.resolve("changed.db");
    for (int i = 0; i < 4_000; i++) {
      var copy = bytes.clone();
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        copy[2 * PAGE + random.nextInt(copy.length - 2 * PAGE)] = (byte) random.nextInt(256);
      }
      Files.write(file, copy);
      try {
        assertThat(readAll(file)).isLessThanOrEqualTo(bytes.length);
      } catch (UnreadableBoltException e) {
        assertThat(e).hasMessageContaining("page ");
      }
    }
  }

  @Test
  void endsInsideSenselessPages() throws IOException {
    var random = new Random(3);
    var file = folder.resolve("noise.db");
    for (int i = 0; i < 200; i++) {
      var bytes = new byte[64 * PAGE];
      random.nextBytes(bytes);
      for (int page = 2; page < 64; page++) {
        BoltWriter.buffer(bytes)
            .putLong(page * PAGE, page)
            .putShort(page * PAGE + 8, (short) (1 + random.nextInt(2)))
            .putShort(page * PAGE + 10, (short) (1 + random.nextInt(60)))
            .putInt(page * PAGE + 12, random.nextInt(3));
      }
      BoltWriter.meta(bytes, 0, PAGE, 2 + random.nextInt(62), 64, 1);
      BoltWriter.meta(bytes, 1, PAGE, 2 + random.nextInt(62), 64, 2);
      Files.write(file, bytes);
      assertThatThrownBy(() -> readAll(file)).isInstanceOf(IOException.class);
    }
  }

  /// @return bytes of all keys and values, two levels deep
  private static long readAll(Path file) throws IOException {
    var read = new long[1];
    try (var open = BoltFile.open(file)) {
      open.root().count();
      open.root()
          .each(entry -> {
            read[0] += entry.key().length();
            if (entry.isBucket()) {
              entry.bucket().each(inner -> read[0] += inner.key().length() + inner.value().length);
              entry.bucket().value("key 05");
            }
          });
    }
    return read[0];
  }

  private static void everyMeta(byte[] bytes, int at, int value) {
    for (int page = 0; page < 2; page++) {
      BoltWriter.buffer(bytes).putInt(page * PAGE + 16 + at, value);
      BoltWriter.seal(bytes, page * PAGE);
    }
  }

  private static void spoilSums(byte[] bytes) {
    bytes[16 + 56]++;
    bytes[PAGE + 16 + 56]++;
  }

  private static void number(byte[] bytes, int page, int at, long value) {
    BoltWriter.buffer(bytes).putLong(page * PAGE + at, value);
  }

  private static void fill(byte[] bytes, int page, int at, int count) {
    Arrays.fill(bytes, page * PAGE + at, page * PAGE + at + count, (byte) 0xff);
  }

  /// `key 00` and `key 01` of the first leaf change places.
  private static void swapKeys(byte[] bytes) {
    int start = 3 * PAGE + 16 + 3 * 16;
    bytes[start + 5] = '1';
  }

  /// The only element of the branch leads to the branch itself, whose first key it bears.
  private static void pointAtItself(byte[] bytes) {
    bytes[7 * PAGE + 10] = 1;
    number(bytes, 7, 16 + 8, 7);
  }
}
