package dev.plimsoll.engine;

import dev.plimsoll.engine.image.ReadMonitor;
import java.io.InterruptedIOException;

/// Shows the caller of a scan how far the reading is, and carries its cancel to the reader.
final class ScanMonitor implements ReadMonitor {

  private final Progress progress;
  private final int layers;
  private final long totalBytes;
  private long bytes;

  /// @param layers to be read, 0 where unknown
  /// @param totalBytes about; 0 where unknown
  ScanMonitor(Progress progress, int layers, long totalBytes) {
    this.progress = progress;
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

  /// Of the archive, read so far.
  long bytes() {
    return bytes;
  }
}
