package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Any text is a configuration or refused with its position, and any configuration has layers.
///
/// The build runs the inputs below; with `JAZZER_FUZZ=1` Jazzer makes more of them.
class ConfigurationFuzzTest {

  private static final String SOUND =
      ArchiveBuilder.legacy("x:1")
          .layer("/bin/sh -c #(nop) ADD file:x in /", new LayerTar())
          .step("RUN |1 A=b /bin/sh -c make # buildkit")
          .step("EXPOSE map[80/tcp:{}]")
          .configuration()
          .toString();

  static Stream<byte[]> inputs() {
    var random = new Random(7);
    return IntStream.range(0, 300).mapToObj(_ -> mutation(random).getBytes(UTF_8));
  }

  private static String mutation(Random random) {
    var text = new StringBuilder(SOUND);
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, "\"{}[]:,\\ |#\0é".charAt(random.nextInt(13)));
        case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
      }
      if (text.isEmpty()) {
        text.append('{');
      }
    }
    return text.toString();
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyTextAsAConfigurationOrSaysWhyNot(byte[] bytes) {
    try {
      var image = ImageConfigurationParser.parse(new String(bytes, UTF_8), "x.tar");
      var layers = Layers.of(image, _ -> 0);
      assertThat(layers.layers().stream().filter(layer -> !layer.isEmpty()))
          .hasSameSizeAs(image.diffIds());
    } catch (UnreadableImageException e) {
      assertThat(e.code()).isEqualTo("IMG-002");
      assertThat(e.parameters().get("position")).matches("\\d+:\\d+");
    }
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyTextAsAManifestOrSaysWhyNot(byte[] bytes) {
    String text = "[{\"Config\":" + new String(bytes, UTF_8);
    try {
      assertThat(ArchiveManifest.parse(text, "x.tar")).isNotNull();
    } catch (UnreadableImageException e) {
      assertThat(e.code()).isEqualTo("IMG-002");
    }
  }
}
