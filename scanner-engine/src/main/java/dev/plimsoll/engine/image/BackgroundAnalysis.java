package dev.plimsoll.engine.image;

import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads files beside the thread that follows the tar, one after the other, and enters what comes
/// out in that order. What waits is bounded in bytes and in number; the files themselves are kept
/// ([PassingFile#keep]), since the tar goes on.
final class BackgroundAnalysis implements AutoCloseable {

  private static final int WAITING_FILES = 256;
  private static final long WAITING_BYTES = 4L * Limits.SPOOL_BYTES;

  /// As deep as a main thread's, for parsers that follow nested texts.
  private static final long STACK_BYTES = 8L << 20;

  private record Waiting(FileReading reading, Future<FileReading.Outcome> outcome) {

    FileEntry entry() {
      return reading.entry();
    }
  }

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("analysis").stackSize(STACK_BYTES).factory());
  private final Queue<Waiting> waiting = new ArrayDeque<>();
  private final Set<String> paths = new HashSet<>();
  private long bytes;

  /// Takes a file to be read; enters earlier ones where too much waits.
  ///
  /// @throws InterruptedIOException where the thread was interrupted while it waited
  void read(FileReading reading, LayerDraft draft) throws InterruptedIOException {
    waiting.add(new Waiting(reading, thread.submit(reading)));
    paths.add(reading.entry().path());
    bytes += reading.entry().size();
    while (waiting.size() > WAITING_FILES || (bytes > WAITING_BYTES && waiting.size() > 1)) {
      enterNext(draft);
    }
  }

  /// Enters everything where something is said of `path` that comes after what waits.
  void settle(String path, LayerDraft draft) throws InterruptedIOException {
    if (paths.contains(path)) {
      settle(draft);
    }
  }

  void settle(LayerDraft draft) throws InterruptedIOException {
    while (!waiting.isEmpty()) {
      enterNext(draft);
    }
  }

  private void enterNext(LayerDraft draft) throws InterruptedIOException {
    var next = waiting.remove();
    paths.remove(next.entry().path());
    bytes -= next.entry().size();
    try {
      next.outcome().get().enter(draft);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while files were read");
    } catch (ExecutionException e) {
      throw new IllegalStateException(next.entry().path(), e.getCause());
    }
  }

  /// What still waits is of a read that was cancelled: nobody will read it and close its file.
  @Override
  public void close() {
    thread.shutdownNow();
    waiting.forEach(one -> one.reading().drop());
  }
}
