package dev.plimsoll.engine.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the fuzz targets of catalogers share.
public final class FuzzInputs {

  private static final String SIGNS = "\n\r :~,|()[]{}<>\"'\\/@#=;\0\u00ff";

  private FuzzInputs() {}

  /// Sound texts with bytes changed, cut out and repeated, from a fixed seed: 50 of each.
  public static Stream<byte[]> mutations(String... sound) {
    var random = new Random(7);
    return Arrays.stream(sound)
        .flatMap(text -> IntStream.range(0, 50).mapToObj(_ -> mutation(text, random)));
  }

  private static byte[] mutation(String text, Random random) {
    var bytes = text.getBytes(UTF_8);
    for (int i = random.nextInt(8); i >= 0; i--) {
      int from = random.nextInt(bytes.length);
      int to = from + random.nextInt(Math.min(40, bytes.length - from)) + 1;
      switch (random.nextInt(4)) {
        case 0 -> Arrays.fill(bytes, from, to, (byte) random.nextInt(256));
        case 1 -> System.arraycopy(bytes, from, bytes, bytes.length - (to - from), to - from);
        case 2 -> bytes = Arrays.copyOf(bytes, to);
        default -> bytes[from] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
      }
    }
    return bytes;
  }

  /// Reads the bytes under each of these names: no exception, and no more than they can hold.
  public static void read(Cataloger cataloger, byte[] bytes, String... paths) throws IOException {
    for (var path : paths) {
      var entry = new FileEntry(path, bytes.length, 0644);
      assertThat(cataloger.wants(entry)).as(path).isTrue();
      var facts = new RecordedFacts();
      cataloger.analyse(entry, FileContent.of(bytes), facts);
      assertThat(facts.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
      assertThat(facts.onlyFact().packages()).hasSizeLessThanOrEqualTo(bytes.length / 3 + 1);
    }
  }
}
