package dev.plimsoll.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.ArchiveReader;
import dev.plimsoll.engine.image.KnownLayers;
import dev.plimsoll.engine.image.LayerFacts;
import dev.plimsoll.engine.image.ReadMonitor;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DemoImageTest {

  private static final ReadMonitor UNWATCHED =
      new ReadMonitor() {
        @Override
        public void progressed(int layers, long bytes) {}

        @Override
        public void check() {}
      };

  private final DemoImage image = new DemoImage();

  @Test
  void saysBeforeReadingWhatReadingFinds() throws IOException {
    var identity = image.identity();

    try (var archive = image.open()) {
      var read =
          new ArchiveReader(List.of(), KnownLayers.none(), UNWATCHED)
              .read(archive, image.reference());

      assertThat(identity.configuration()).contains(read.configuration());
      assertThat(identity.diffIds()).containsExactlyElementsOf(read.configuration().diffIds());
      assertThat(read.layers().values()).hasSize(6).allMatch(LayerFacts::isComplete);
      assertThat(read.tags()).containsExactly(DemoImage.REFERENCE);
      assertThat(read.gaps()).isEmpty();
    }
  }

  @Test
  void knowsItsSize() throws IOException {
    try (var archive = image.open()) {
      assertThat(image.identity().size()).isEqualTo(archive.readAllBytes().length);
    }
  }
}
