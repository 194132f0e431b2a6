package dev.plimsoll.engine;

import dev.plimsoll.engine.image.ReadMonitor;
import java.io.InterruptedIOException;
import java.util.function.BooleanSupplier;

/// Shows the caller of a scan how far the reading is, and carries its cancel to the reader.
final class ScanMonitor implements ReadMonitor {

  private final Progress progress;
  private final ScanRehearsal rehearsal;
  private final int layers;
  private final long totalBytes;
  private long bytes;

  /// @param rehearsal fills the time until the source's first byte
  /// @param layers to be read, 0 where unknown
  /// @param totalBytes about; 0 where unknown
  ScanMonitor(Progress progress, ScanRehearsal rehearsal, int layers, long totalBytes) {
    this.progress = progress;
    this.rehearsal = rehearsal;
    this.layers = layers;
    this.totalBytes = totalBytes;
  }

  @Override
  public void progressed(int layersRead, long bytesRead) {
    bytes = bytesRead;
    progress.report(
        new Progress.Step.Reading(layersRead, layers, bytesRead, Math.max(totalBytes, bytesRead)));
  }

  @Override
  public void check() throws InterruptedIOException {
    if (progress.isCancelled() || Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("cancelled");
    }
  }

  @Override
  public void waiting(BooleanSupplier hasAnswered) {
    rehearsal.until(() -> hasAnswered.getAsBoolean() || progress.isCancelled());
  }

  /// Of the archive, read so far.
  long bytes() {
    return bytes;
  }
}
