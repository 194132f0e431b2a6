package dev.plimsoll.engine.inventory.golang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes are, reading ends and names bounded damage.
///
/// The build runs the inputs below; with `JAZZER_FUZZ=1` Jazzer makes more of them.
class GolangFuzzTest {

  private static final List<byte[]> SOUND =
      List.of(
          GoProgramBytes.elf("go1.21", "path\ta\nmod\ta\tv1\ndep\tb\tv2\n=>\tc\tv3\nbuild\tx=y\n"),
          "require (\n a v1 // x\n)\nreplace a => b v2\nexclude a v1\n".getBytes(UTF_8),
          "# a v1 => b v2\n## explicit\na/b\n# c v1\n".getBytes(UTF_8));

  static Stream<byte[]> inputs() {
    var random = new Random(13);
    return IntStream.range(0, 300).mapToObj(i -> mutation(random, SOUND.get(i % 3).clone()));
  }

  private static byte[] mutation(Random random, byte[] bytes) {
    for (int n = random.nextInt(8); n >= 0; n--) {
      bytes[random.nextInt(bytes.length)] =
          (byte) "\n\t ()=>/v1\0\u007f\u0080\u00ff".charAt(random.nextInt(14));
    }
    return bytes;
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    for (var path : List.of("app", "src/go.mod", "src/vendor/modules.txt")) {
      var facts = GolangCatalogerTest.read(path, bytes);

      assertThat(facts.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
      assertThat(facts.facts().stream().mapToInt(fact -> fact.packages().size()).sum())
          .isLessThanOrEqualTo(bytes.length / 4 + 2);
    }
  }
}
