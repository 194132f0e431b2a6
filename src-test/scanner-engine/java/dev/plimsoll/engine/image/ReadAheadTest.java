package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ReadAheadTest {

  private static final ReadMonitor UNWATCHED =
      new ReadMonitor() {
        @Override
        public void progressed(int layers, long bytes) {}

        @Override
        public void check() {}
      };

  @Test
  @Timeout(20)
  void aTarIsReadToItsEndWhileItsSourceStaysOpen() throws IOException {
    var source = new StaysOpen(new RehearsalArchive().open());

    var image =
        new ArchiveReader(List.of(), KnownLayers.none(), UNWATCHED)
            .read(source, RehearsalArchive.NAME);

    assertThat(image.layers()).hasSize(1);
    assertThat(source.closed.getCount()).isZero();
  }

  /// Gives no end before it is closed, as an engine that tidies up.
  private static final class StaysOpen extends FilterInputStream {
    private final CountDownLatch closed = new CountDownLatch(1);

    StaysOpen(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, Math.min(length, 32 << 10));
      if (count >= 0) {
        return count;
      }
      try {
        closed.await();
        return -1;
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("closed");
      }
    }

    @Override
    public void close() throws IOException {
      closed.countDown();
      super.close();
    }
  }
}
