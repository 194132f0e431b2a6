package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BrokenSourceTest {

  private static final byte[] TAR = new LayerTar().file("etc/a", "one").toBytes();

  /// Cancels when it is asked the second time.
  private static final class Cancelling implements ReadMonitor {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public void progressed(int layers, long bytes) {}

    @Override
    public void check() throws InterruptedIOException {
      if (asked.incrementAndGet() > 1) {
        throw new InterruptedIOException("cancelled");
      }
    }
  }

  private static ArchiveReader reader(ReadMonitor monitor) {
    return new ArchiveReader(List.of(new LineAnalyser(_ -> true)), KnownLayers.none(), monitor);
  }

  @Test
  void carriesHowFarItCameWhereTheSourceStops() {
    byte[] archive = ArchiveBuilder.legacy("demo:1").layer("COPY", TAR).build();
    var error =
        catchThrowableOfType(
            UnreadableImageException.class,
            () ->
                reader(Reading.NEVER_ENDING)
                    .read(
                        new SequenceInputStream(
                            new ByteArrayInputStream(archive, 0, 900), failing()),
                        "x.tar"));
    assertThat(error.code()).isEqualTo("IMG-021");
    assertThat(error.parameters()).isEqualTo(Map.of("image", "x.tar", "read", "900"));
    assertThat(error).hasMessageContaining("engine went away");
  }

  @Test
  void endsAtOnceWhenCancelledAndClosesTheSource() {
    var closed = new AtomicBoolean();
    var source =
        new ByteArrayInputStream(ArchiveBuilder.legacy("demo:1").layer("COPY", TAR).build()) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    var reader = reader(new Cancelling());
    assertThat(
            catchThrowableOfType(InterruptedIOException.class, () -> reader.read(source, "x.tar")))
        .hasMessage("cancelled");
    assertThat(closed).isTrue();
  }

  @Test
  void endsWhenCancelledWhileTheSourceStalls() {
    var closed = new CountDownLatch(1);
    var stalled =
        new InputStream() {
          @Override
          public int read() throws IOException {
            try {
              closed.await();
            } catch (InterruptedException _) {
              Thread.currentThread().interrupt();
            }
            throw new IOException("closed");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return read();
          }

          @Override
          public void close() {
            closed.countDown();
          }
        };
    assertThat(
            catchThrowableOfType(
                InterruptedIOException.class,
                () -> reader(new Cancelling()).read(stalled, "x.tar")))
        .hasMessage("cancelled");
    assertThat(closed.getCount()).isZero();
  }

  private static InputStream failing() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("engine went away");
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return read();
      }
    };
  }
}
