package dev.plimsoll.engine.image;

import java.io.InterruptedIOException;
import java.util.function.BooleanSupplier;

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

  /// Called at most once, from the thread that will read, where the source has been open for a
  /// quarter of a second and its first byte has not come: a container engine puts a whole image
  /// together before. Returns soon after `hasAnswered` turns true, or earlier.
  default void waiting(BooleanSupplier hasAnswered) {}
}
