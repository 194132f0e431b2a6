package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class SilentSourceTest {

  private static final byte[] ARCHIVE =
      ArchiveBuilder.legacy("demo:1")
          .layer("COPY", new LayerTar().file("etc/a", "one").toBytes())
          .build();

  private final CountDownLatch speak = new CountDownLatch(1);
  private final AtomicInteger waits = new AtomicInteger();

  /// Lets the source speak once it was told that it is silent.
  private final ReadMonitor monitor =
      new ReadMonitor() {
        @Override
        public void progressed(int layers, long bytes) {}

        @Override
        public void check() {}

        @Override
        public void waiting(BooleanSupplier hasAnswered) {
          waits.incrementAndGet();
          assertThat(hasAnswered.getAsBoolean()).isFalse();
          speak.countDown();
          while (!hasAnswered.getAsBoolean()) {
            Thread.onSpinWait();
          }
        }
      };

  private ReadImage read(InputStream archive) throws IOException {
    return new ArchiveReader(List.of(new LineAnalyser(_ -> true)), KnownLayers.none(), monitor)
        .read(archive, "x.tar");
  }

  @Test
  void lendsTheThreadToTheMonitorUntilTheFirstByte() throws IOException {
    var silent =
        new ByteArrayInputStream(ARCHIVE) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            try {
              speak.await();
            } catch (InterruptedException _) {
              Thread.currentThread().interrupt();
            }
            return super.read(target, offset, length);
          }
        };
    assertThat(read(silent).layers()).hasSize(1);
    assertThat(waits).hasValue(1);
  }

  @Test
  void doesNotWaitForASourceThatAnswersAtOnce() throws IOException {
    assertThat(read(new ByteArrayInputStream(ARCHIVE)).layers()).hasSize(1);
    assertThat(waits).hasValue(0);
  }
}
