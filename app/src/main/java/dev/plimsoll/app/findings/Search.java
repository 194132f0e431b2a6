package dev.plimsoll.app.findings;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Answers queries off the screen thread. A newer question makes an older one stop and its answer
/// is never shown.
final class Search {

  private final Executor background;
  private final Executor screen;
  private final Consumer<Answer> publish;
  private final AtomicLong latest = new AtomicLong();
  private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(true);

  Search(Executor background, Executor screen, Consumer<Answer> publish) {
    this.background = background;
    this.screen = screen;
    this.publish = publish;
  }

  /// True while no answer is being looked for.
  ReadOnlyBooleanProperty idle() {
    return idle.getReadOnlyProperty();
  }

  /// @param index made on the background thread, so that preparing a report costs the screen
  ///   nothing
  /// @param layers of the image
  void ask(Supplier<FindingIndex> index, int layers, Query query, List<FindingOrder.Key> order) {
    long mine = latest.incrementAndGet();
    idle.set(false);
    background.execute(() -> {
      var sorted = index.get().sorted(order);
      var hits = sorted.find(query, () -> latest.get() != mine);
      var counts = sorted.counts(layers, query);
      screen.execute(() -> {
        if (latest.get() == mine) {
          publish.accept(new Answer(sorted, hits, counts));
          idle.set(true);
        }
      });
    });
  }

  /// Forgets the question that is being answered.
  void drop() {
    latest.incrementAndGet();
    idle.set(true);
  }

  /// @param index in the order that was asked for
  /// @param counts findings that choosing each layer lists
  @SuppressWarnings("ArrayRecordComponent") // made for one reader, who takes it apart at once
  record Answer(FindingIndex index, Hits hits, int[] counts) {

    static final Answer NOTHING = new Answer(FindingIndex.EMPTY, Hits.NONE, new int[0]);
  }
}
