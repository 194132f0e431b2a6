package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.security.MessageDigest;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// SHA-256 of one stream after the other, computed beside the thread that reads them.
///
/// The reader leases a buffer, fills and uses it, and hands it over; at most a fixed number of
/// buffers exist, so a reader that is faster than the hash waits.
final class BackgroundDigest implements AutoCloseable {

  static final int BUFFER_BYTES = 128 << 10;
  private static final int BUFFERS = 12;

  private final MessageDigest sha256 = Sha256.newDigest();
  private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(BUFFERS);
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("layer-digest").factory());

  BackgroundDigest() {
    for (int i = 0; i < BUFFERS; i++) {
      free.add(new byte[BUFFER_BYTES]);
    }
  }

  byte[] lease() throws InterruptedIOException {
    try {
      return free.take();
    } catch (InterruptedException _) {
      throw interrupted();
    }
  }

  /// Takes a leased buffer back once `length` bytes of it are hashed.
  void update(byte[] leased, int length) {
    thread.execute(() -> {
      sha256.update(leased, 0, length);
      free.add(leased);
    });
  }

  /// Of all bytes since the last call.
  Digest finish() throws IOException {
    try {
      return Sha256.digest(thread.submit(() -> sha256.digest()).get());
    } catch (InterruptedException _) {
      throw interrupted();
    } catch (ExecutionException e) {
      throw new IOException("layer digest", e);
    }
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted while a layer was hashed");
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
