package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchiveReaderTest {

  private static final FileAnalyser ANY = new LineAnalyser(_ -> true);

  private static ArchiveBuilder twoLayers(ArchiveBuilder builder) {
    return builder
        .layer("COPY a /", new LayerTar().directory("etc").file("etc/a", "one"))
        .step("ENV A=b")
        .layer("COPY b /", new LayerTar().file("etc/b", "two"));
  }

  @Test
  void readsTheLegacyGenerationWithItsManifestLast() throws IOException {
    var builder = twoLayers(ArchiveBuilder.legacy("demo:1"));
    var image = Reading.of(builder.build(), ANY);
    assertThat(image.tags()).containsExactly("demo:1");
    assertThat(image.configuration()).isEqualTo(builder.imageConfiguration());
    assertThat(image.gaps()).isEmpty();
    assertThat(image.layers()).containsOnlyKeys(image.configuration().diffIds());
    assertThat(texts(image)).isEqualTo(Map.of("etc/a", "one", "etc/b", "two"));
  }

  @Test
  void readsTheOciStyleGeneration() throws IOException {
    assertThat(texts(Reading.of(twoLayers(ArchiveBuilder.ociStyle("demo:1")).build(), ANY)))
        .isEqualTo(Map.of("etc/a", "one", "etc/b", "two"));
  }

  private static Map<String, String> texts(ReadImage image) {
    var texts = new java.util.HashMap<String, String>();
    image.layers().values().stream()
        .flatMap(layer -> layer.facts().stream())
        .forEach(fact -> texts.put(fact.path(), fact.attributes().getOrDefault("text", "")));
    return texts;
  }
}
