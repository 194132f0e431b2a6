package dev.plimsoll.engine.image;

import java.io.InterruptedIOException;

/// Watches a read and can end it.
public interface ReadMonitor {

  /// Called at least twice a second while bytes come.
  ///
  /// @param layers read to their end so far
  /// @param bytes of the archive read so far
  void progressed(int layers, long bytes);

  /// Called at every file.
  ///
  /// @throws InterruptedIOException where the user cancelled
  void check() throws InterruptedIOException;
}
