package dev.plimsoll.engine.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Reads a source on a thread of its own, a few buffers ahead of its consumer, so that waiting for
/// the source and working on its bytes overlap.
///
/// Closing it closes the source and ends the thread; that may happen at any time. While the source
/// stalls, the monitor is still asked whether to go on.
final class ReadAhead extends InputStream {

  private static final int BUFFER_BYTES = 256 << 10;
  private static final int BUFFERS = 6;
  private static final int END_BYTES = 1024;
  private static final long PATIENCE_MILLIS = 250;
  private static final byte[] NOTHING = {};

  /// What the thread read: bytes, then perhaps the end or what broke.
  private static final class Piece {
    private final byte[] bytes;
    private final int length;
    private final boolean isLast;
    private final @Nullable IOException failure;

    Piece(byte[] bytes, int length, boolean isLast, @Nullable IOException failure) {
      this.bytes = bytes;
      this.length = length;
      this.isLast = isLast;
      this.failure = failure;
    }
  }

  private final InputStream source;
  private final String name;
  private final ReadMeter meter;
  private final BlockingQueue<Piece> full = new ArrayBlockingQueue<>(BUFFERS);
  private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(BUFFERS);
  private final CountDownLatch answered = new CountDownLatch(1);
  private final Thread thread;
  private Piece current = new Piece(NOTHING, 0, false, null);
  private int position;

  ReadAhead(InputStream source, String name, ReadMeter meter) {
    this.source = source;
    this.name = name;
    this.meter = meter;
    for (int i = 0; i < BUFFERS; i++) {
      free.add(new byte[BUFFER_BYTES]);
    }
    thread = Thread.ofPlatform().daemon().name("read-ahead").start(this::pump);
  }

  private void pump() {
    try {
      Piece piece;
      do {
        piece = fill(free.take());
        full.put(piece);
      } while (!piece.isLast);
    } catch (InterruptedException _) {
      // closed: nobody waits for more
    }
  }

  private Piece fill(byte[] buffer) {
    int length = 0;
    try {
      while (length < buffer.length && !mayBeTheEnd(buffer, length)) {
        int count = source.read(buffer, length, buffer.length - length);
        answered.countDown();
        if (count < 0) {
          return new Piece(buffer, length, true, null);
        }
        length += count;
      }
      return new Piece(buffer, length, false, null);
    } catch (IOException e) {
      return new Piece(buffer, length, true, e);
    } catch (RuntimeException e) {
      return new Piece(buffer, length, true, new IOException(e));
    } finally {
      answered.countDown();
    }
  }

  /// A tar ends with two blocks of zeros. Docker closes its answer some tenths of a second later,
  /// when it has tidied up; whoever waits for a full buffer waits for that.
  private static boolean mayBeTheEnd(byte[] buffer, int length) {
    int from = Math.max(0, length - END_BYTES);
    for (int i = length - 1; i >= from; i--) {
      if (buffer[i] != 0) {
        return false;
      }
    }
    return length > 0;
  }

  @Override
  public int read() throws IOException {
    return advance() ? current.bytes[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (!advance()) {
      return -1;
    }
    int count = Math.min(length, current.length - position);
    System.arraycopy(current.bytes, position, target, offset, count);
    position += count;
    return count;
  }

  /// False at the end of the source.
  private boolean advance() throws IOException {
    while (position == current.length) {
      if (current.failure != null) {
        throw broken(current.failure);
      }
      if (current.isLast) {
        return false;
      }
      current = next();
      position = 0;
      meter.read(current.length);
    }
    return true;
  }

  private Piece next() throws IOException {
    try {
      if (current.bytes.length > 0) {
        free.put(current.bytes);
      } else if (!answered.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        meter.waiting(() -> answered.getCount() == 0);
      }
      Piece piece;
      do {
        piece = full.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        if (piece == null) {
          meter.read(0);
        }
      } while (piece == null);
      return piece;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted after " + meter.bytes() + " bytes");
    }
  }

  private IOException broken(IOException cause) throws InterruptedIOException {
    meter.check();
    var broken =
        new UnreadableImageException(
            "IMG-021",
            name + ": the source stopped after " + meter.bytes() + " bytes: " + cause.getMessage(),
            Map.of("image", name, "read", Long.toString(meter.bytes())));
    broken.initCause(cause);
    return broken;
  }

  @Override
  public void close() throws IOException {
    try {
      source.close();
    } finally {
      thread.interrupt();
    }
  }
}
