package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.model.Layer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Images that a Docker engine saved.
class PeerImagesTest {

  private static final FileAnalyser DATABASES =
      new LineAnalyser(path ->
          path.startsWith("var/lib/dpkg/status") || Set.of("etc/os-release").contains(path));

  private static ReadImage read(String name) throws IOException {
    Path file = Capability.shared("peers/images/" + name);
    return new ArchiveReader(List.of(DATABASES), KnownLayers.none(), Reading.NEVER_ENDING)
        .read(Files.newInputStream(file), name);
  }

  @Test
  void readsADistrolessImage() throws IOException {
    var image = read("distroless-like.tar.zst");
    var stack = LayerStack.of(image.configuration(), image.layers());
    assertThat(image.gaps()).isEmpty();
    assertThat(stack.gaps()).isEmpty();
    assertThat(stack.layers()).extracting(Layer::isEmpty).containsExactly(false, true, true, true);
    assertThat(stack.layers().getFirst().instruction().orElseThrow().text())
        .isEqualTo("COPY dir:a1005633eb29 in /");
    var records =
        stack.histories().stream()
            .filter(history -> history.path().startsWith("var/lib/dpkg/status.d/"))
            .filter(history -> !history.path().endsWith(".md5sums"))
            .toList();
    assertThat(records).hasSize(50);
    assertThat(stack.histories()).extracting(FactHistory::path).contains("etc/os-release");
  }

  @Test
  void readsAnImageOfManyLayers() throws IOException {
    var image = read("many-layers.tar.zst");
    var stack = LayerStack.of(image.configuration(), image.layers());
    assertThat(image.gaps()).isEmpty();
    assertThat(stack.gaps()).isEmpty();
    assertThat(image.layers()).hasSize(Set.copyOf(image.configuration().diffIds()).size());
    assertThat(image.layers().values()).allMatch(LayerFacts::isComplete);
    assertThat(stack.layers()).allMatch(layer -> layer.isEmpty() || layer.size() > 0);
  }

  @Test
  void knowsTheImageOfAPlainArchiveByItsHeaders() throws IOException {
    Path file = Capability.shared("peers/images/many-layers.tar.zst");
    Path plain = Files.createTempFile("many-layers", ".tar");
    try (var in = new ZstdInputStream(Files.newInputStream(file))) {
      Files.write(plain, in.readAllBytes());
      var identity = new ArchiveFile(plain).identity();
      assertThat(identity.configuration()).contains(read("many-layers.tar.zst").configuration());
    } finally {
      Files.delete(plain);
    }
  }

  @Test
  void readsEveryPeerImageWithoutAGap() throws IOException {
    Map<String, ReadImage> images;
    try (var files = Files.list(Capability.shared("peers/images"))) {
      images =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".tar.zst"))
              .collect(Collectors.toMap(name -> name, PeerImagesTest::readUnchecked));
    }
    assertThat(images).isNotEmpty();
    images.forEach((name, image) -> {
      assertThat(image.gaps()).as(name).isEmpty();
      var stack = LayerStack.of(image.configuration(), image.layers());
      assertThat(stack.gaps()).as(name).isEmpty();
    });
  }

  private static ReadImage readUnchecked(String name) {
    try {
      return read(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
