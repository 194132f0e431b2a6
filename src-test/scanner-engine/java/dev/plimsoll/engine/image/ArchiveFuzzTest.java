package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes are, there is an image with gaps or a clear error.
///
/// The build runs the inputs below; with `JAZZER_FUZZ=1` Jazzer makes more of them.
class ArchiveFuzzTest {

  private static final FileAnalyser ANY = new LineAnalyser(_ -> true);

  private static byte[] soundLayer() {
    return new LayerTar()
        .directory("etc")
        .directory("opt", Map.of("SCHILY.xattr.user.overlay.opaque", "y"))
        .file("etc/os-release", "ID=debian")
        .file("usr/" + "long/".repeat(30) + "文件", "1")
        .symlink("lib", "usr/lib")
        .hardLink("etc/b", "etc/os-release")
        .whiteout("var/gone")
        .opaque("srv")
        .characterDevice("dev/null", 1, 3)
        .toBytes();
  }

  static Stream<byte[]> layers() {
    return TarMutations.of(soundLayer(), 300);
  }

  @MethodSource("layers")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytesAsALayer(byte[] layer) throws IOException {
    var image = Reading.of(ArchiveBuilder.legacy("x:1").layer("COPY", layer).build(), ANY);
    var stack = LayerStack.of(image.configuration(), image.layers());

    for (LayerFacts facts : image.layers().values()) {
      assertThat(facts.isComplete()).isEqualTo(facts.gaps().stream().noneMatch(this::isOfLayer));
      assertThat(facts.gaps()).hasSizeLessThanOrEqualTo(Limits.LAYER_GAPS + 1);
      if (facts.isComplete()) {
        assertThat(FactsReader.facts(FactsWriter.bytes(facts, "x"), "x")).contains(facts);
      }
    }
    assertThat(stack.layers()).hasSize(1);
  }

  private boolean isOfLayer(Gap gap) {
    return gap.where().isEmpty();
  }

  static Stream<byte[]> archives() {
    byte[] legacy =
        ArchiveBuilder.legacy("x:1")
            .layer("A", soundLayer())
            .step("ENV")
            .layer("B", soundLayer())
            .build();
    byte[] oci =
        ArchiveBuilder.ociStyle("x:1")
            .storing(ArchiveBuilder::gzip)
            .layer("A", soundLayer())
            .storing(ArchiveBuilder::zstd)
            .layer("B", new LayerTar().file("a", "b"))
            .build();
    byte[] gzip = ArchiveBuilder.gzip(legacy);
    return Stream.of(
            TarMutations.of(legacy, 100),
            TarMutations.of(oci, 100),
            TarMutations.of(Arrays.copyOf(gzip, 2048), 30))
        .flatMap(inputs -> inputs);
  }

  @MethodSource("archives")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytesAsAnArchiveOrSaysWhyNot(byte[] archive) throws IOException {
    try {
      var image = Reading.of(archive, ANY);
      assertThat(LayerStack.of(image.configuration(), image.layers()).layers()).isNotNull();
    } catch (UnreadableImageException e) {
      assertThat(e.code()).startsWith("IMG-0");
      assertThat(e).hasMessageContaining("test.tar");
    }
  }
}
