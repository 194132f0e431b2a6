package dev.plimsoll.engine.advisory;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Parses the records of one input on all cores and hands them over in the input's order, on the
/// calling thread. At most a few batches wait at a time.
public final class ParallelParse<T> {

  private static final int BATCH_ENTRIES = 64;
  private static final long BATCH_BYTES = 2L * 1024 * 1024;
  private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

  /// Called on several threads.
  public interface Parser<T> {

    /// Never throws on bytes that are no record.
    T parse(byte[] record);

    /// What stands for a record whose bytes could not be read.
    T broken(String reason);
  }

  /// Called on the thread that runs the parse.
  public interface Consumer<T> {
    void accept(String entry, T record) throws IOException, SQLException;
  }

  private record Outcome<T>(String entry, T record) {}

  private final RecordInput input;
  private final Parser<T> parser;
  private int next;

  private ParallelParse(RecordInput input, Parser<T> parser) {
    this.input = input;
    this.parser = parser;
  }

  public static <T> void run(RecordInput input, Parser<T> parser, Consumer<T> consumer)
      throws IOException, SQLException {
    var pool = Executors.newFixedThreadPool(THREADS);
    try (pool) {
      new ParallelParse<>(input, parser).run(pool, consumer);
    } finally {
      pool.shutdownNow();
    }
  }

  private void run(ExecutorService pool, Consumer<T> consumer) throws IOException, SQLException {
    var ahead = new ArrayDeque<Future<List<Outcome<T>>>>();
    while (next < input.size() || !ahead.isEmpty()) {
      while (next < input.size() && ahead.size() < 2 * THREADS) {
        int from = next;
        int to = endOfBatch();
        ahead.add(pool.submit(() -> parse(from, to)));
        next = to;
      }
      for (var outcome : await(ahead.remove())) {
        consumer.accept(outcome.entry(), outcome.record());
      }
    }
  }

  private int endOfBatch() {
    long bytes = 0;
    int end = next;
    do {
      bytes += input.declaredSize(end++);
    } while (end < input.size() && end - next < BATCH_ENTRIES && bytes < BATCH_BYTES);
    return end;
  }

  private List<Outcome<T>> parse(int from, int to) throws AdvisoryException {
    var batch = new ArrayList<Outcome<T>>(to - from);
    for (int i = from; i < to; i++) {
      batch.add(new Outcome<>(input.entry(i), parse(i)));
    }
    return batch;
  }

  /// What concerns one record breaks that record; what concerns the whole archive ends the import.
  private T parse(int index) throws AdvisoryException {
    try {
      return parser.parse(input.read(index));
    } catch (AdvisoryException e) {
      throw e;
    } catch (IOException e) {
      return parser.broken(String.valueOf(e.getMessage()));
    }
  }

  private static <R> R await(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("import stopped");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    }
  }
}
