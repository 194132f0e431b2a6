package dev.plimsoll.engine.image;

import java.io.InterruptedIOException;
import java.util.function.BooleanSupplier;

/// Counts one read and tells its monitor.
final class ReadMeter {
  private final ReadMonitor monitor;
  private int layers;
  private long bytes;

  ReadMeter(ReadMonitor monitor) {
    this.monitor = monitor;
  }

  void check() throws InterruptedIOException {
    monitor.check();
  }

  void waiting(BooleanSupplier hasAnswered) {
    monitor.waiting(hasAnswered);
  }

  void read(long more) throws InterruptedIOException {
    bytes += more;
    monitor.progressed(layers, bytes);
    monitor.check();
  }

  void layerRead() {
    layers++;
    monitor.progressed(layers, bytes);
  }

  /// Of the archive as stored.
  long bytes() {
    return bytes;
  }
}
