package dev.plimsoll.engine.inventory.binary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.format.program.ElfBuilder;
import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes are, reading ends and names bounded damage.
///
/// The build runs the inputs below; with `JAZZER_FUZZ=1` Jazzer makes more of them.
class BinaryFuzzTest {

  private static final String NOTE = "{\"type\":\"rpm\",\"name\":\"a\",\"version\":\"1\"}";
  private static final String TEXTS =
      "PYTHONHOME\0" + "3.11.2\0OpenSSL 3.0.2 15 Mar 2022\0libcurl/7.8.9\0JAVA_VERSION=\"17\"\n";

  static Stream<byte[]> inputs() {
    var random = new Random(19);
    return IntStream.range(0, 200).mapToObj(_ -> mutation(random));
  }

  private static byte[] mutation(Random random) {
    byte[] bytes =
        ElfBuilder.program()
            .section(".rodata", TEXTS)
            .note(".note.package", "FDO", 0xcafe1a7e, NOTE.getBytes(UTF_8))
            .build();
    for (int n = random.nextInt(10); n >= 0; n--) {
      bytes[random.nextInt(bytes.length)] =
          (byte) "\0\u0001\u0004\u007f\u00ff{}\"1.".charAt(random.nextInt(10));
    }
    return bytes;
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    for (var path : List.of("usr/bin/python3", "lib/libcrypto.so.3", "jvm/libjvm.so", "lib/x.so")) {
      var head = Arrays.copyOf(bytes, Math.min(64, bytes.length));
      var facts = BinaryCatalogerTest.read(path, bytes, head);

      assertThat(facts.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
      assertThat(facts.facts().stream().mapToInt(fact -> fact.packages().size()).sum())
          .isLessThan(5);
    }
  }
}
