package dev.plimsoll.engine.inventory.rust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.format.program.ElfBuilder;
import dev.plimsoll.engine.inventory.Records;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes are, reading ends and names bounded damage.
///
/// The build runs the inputs below; with `JAZZER_FUZZ=1` Jazzer makes more of them.
class RustFuzzTest {

  private static final String LOCK =
      """
      version = 3
      [[package]]
      name = "a"
      version = "1"
      source = "git+x?b=c#d"
      dependencies = ["b 1 (x)", "c"]
      """;
  private static final String CRATES =
      "{\"packages\":[{\"name\":\"a\",\"version\":\"1\",\"dependencies\":[0,1,-1]},{}]}";

  static Stream<byte[]> inputs() {
    var random = new Random(17);
    return IntStream.range(0, 300)
        .mapToObj(i -> mutation(random, (i % 2 == 0 ? LOCK : CRATES).getBytes(UTF_8)));
  }

  private static byte[] mutation(Random random, byte[] bytes) {
    for (int n = random.nextInt(6); n >= 0; n--) {
      bytes[random.nextInt(bytes.length)] =
          (byte) "\n[]{}\"',=#-1\0\u00ff".charAt(random.nextInt(14));
    }
    return bytes;
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(bytes);
    }
    var plain = ElfBuilder.program().section(".dep-v0", bytes).build();
    var program = ElfBuilder.program().section(".dep-v0", packed.toByteArray()).build();
    for (var facts :
        List.of(
            RustCatalogerTest.read("src/Cargo.lock", bytes),
            RustCatalogerTest.read("app", plain),
            RustCatalogerTest.read("app", program))) {
      assertThat(facts.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
      assertThat(facts.facts().stream().mapToInt(fact -> fact.packages().size()).sum())
          .isLessThanOrEqualTo(bytes.length / 4);
    }
  }
}
