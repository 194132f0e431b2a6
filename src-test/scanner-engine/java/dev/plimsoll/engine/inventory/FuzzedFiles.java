package dev.plimsoll.engine.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a fuzz target of a cataloger starts from, and what it asks of any bytes.
///
/// The build runs the changed copies; with `JAZZER_FUZZ=1` Jazzer makes more of them.
public final class FuzzedFiles {

  private FuzzedFiles() {}

  /// A sound file, and copies with bytes changed, cut out and repeated, from a fixed seed.
  public static Stream<byte[]> changed(String sound) {
    return changed(sound.getBytes(UTF_8));
  }

  public static Stream<byte[]> changed(byte[] sound) {
    var random = new Random(7);
    return Stream.concat(
        Stream.of(sound, new byte[0]), IntStream.range(0, 200).mapToObj(_ -> copy(sound, random)));
  }

  private static byte[] copy(byte[] sound, Random random) {
    var bytes = sound.clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      int from = random.nextInt(bytes.length);
      int to = from + random.nextInt(Math.min(40, bytes.length - from)) + 1;
      switch (random.nextInt(4)) {
        case 0 -> Arrays.fill(bytes, from, to, (byte) random.nextInt(256));
        case 1 -> System.arraycopy(bytes, from, bytes, bytes.length - (to - from), to - from);
        case 2 -> bytes[from] = (byte) "\n\r :~,|(){}[]<>=\"\0\u00ff".charAt(random.nextInt(19));
        default -> bytes = Arrays.copyOf(bytes, Math.max(1, from));
      }
    }
    return bytes;
  }

  /// Reads the file; there are components with package URLs, and no more gaps than anyone reads.
  public static void read(Cataloger cataloger, String path, byte[] bytes) throws IOException {
    var read = ReadFile.of(cataloger, path, bytes);
    assertThat(read.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
    assertThat(read.packages())
        .hasSizeLessThanOrEqualTo(bytes.length)
        .allSatisfy(one -> {
          assertThat(one.name()).isNotBlank().hasSizeLessThanOrEqualTo(Records.NAME_LIMIT);
          assertThat(PackageUrls.of(one, Optional.empty())).startsWith("pkg:");
        });
  }
}
