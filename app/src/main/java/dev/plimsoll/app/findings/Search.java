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
  void ask(Supplier<FindingIndex> index, Query query, List<FindingOrder.Key> order) {
    long mine = latest.incrementAndGet();
    idle.set(false);
    background.execute(() -> {
      var sorted = index.get().sorted(order);
      var hits = sorted.find(query, () -> latest.get() != mine);
      screen.execute(() -> {
        if (latest.get() == mine) {
          publish.accept(new Answer(sorted, hits));
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
  record Answer(FindingIndex index, Hits hits) {}
}
