package dev.plimsoll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.AdvisorySources;
import dev.plimsoll.engine.image.ArchiveReader;
import dev.plimsoll.engine.image.KnownLayers;
import dev.plimsoll.engine.image.ReadMonitor;
import dev.plimsoll.engine.image.RehearsalArchive;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScanRehearsalTest {

  private final AtomicInteger opened = new AtomicInteger();
  private final AdvisorySources advisories =
      () -> {
        opened.incrementAndGet();
        return List.of();
      };

  @Test
  void endsByItselfHavingJudgedOnce() {
    new ScanRehearsal(Analysers.all(), advisories).until(() -> false);
    assertThat(opened).hasValue(1);
  }

  @Test
  void endsAtOnceWhereTheSourceHasAnswered() {
    new ScanRehearsal(Analysers.all(), advisories).until(() -> true);
    assertThat(opened).hasValue(0);
  }

  @Test
  void leavesBrokenAdvisoriesToTheScan() {
    AdvisorySources broken =
        () -> {
          throw new IOException("no such disk");
        };
    new ScanRehearsal(Analysers.all(), broken).until(() -> false);
    assertThat(opened).hasValue(0);
  }

  @Test
  void readsAnArchiveWithoutGaps() throws IOException {
    var monitor =
        new ReadMonitor() {
          @Override
          public void progressed(int layers, long bytes) {}

          @Override
          public void check() {}
        };
    var image =
        new ArchiveReader(Analysers.all(), KnownLayers.none(), monitor)
            .read(new RehearsalArchive().open(), RehearsalArchive.NAME);
    assertThat(image.gaps()).isEmpty();
    var layer = image.layers().values().iterator().next();
    assertThat(layer.gaps()).isEmpty();
    assertThat(layer.isComplete()).isTrue();
    assertThat(layer.facts()).flatExtracting(fact -> fact.packages()).hasSize(8);
  }
}
