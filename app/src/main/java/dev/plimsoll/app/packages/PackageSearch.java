package dev.plimsoll.app.packages;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Answers queries off the screen thread. A newer question makes an older one stop and its answer
/// is never shown.
final class PackageSearch {

  private final Executor background;
  private final Executor screen;
  private final Consumer<Answer> publish;
  private final AtomicLong latest = new AtomicLong();
  private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(true);

  PackageSearch(Executor background, Executor screen, Consumer<Answer> publish) {
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
  void ask(
      Supplier<PackageIndex> index,
      PackageQuery query,
      List<PackageOrder.Key> order,
      Expansion expansion) {
    long mine = latest.incrementAndGet();
    idle.set(false);
    background.execute(() -> {
      var prepared = index.get();
      if (latest.get() != mine) {
        return;
      }
      var hits = prepared.find(query, order, () -> latest.get() != mine);
      var rows = PackageRows.of(hits, expansion);
      screen.execute(() -> {
        if (latest.get() == mine) {
          publish.accept(new Answer(hits, rows));
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

  /// Makes the value when it is first asked for, on whatever thread that is.
  static <T> Supplier<T> once(Supplier<T> maker) {
    var made = new AtomicReference<@Nullable T>();
    return () -> {
      synchronized (made) {
        var value = made.get();
        if (value == null) {
          value = maker.get();
          made.set(value);
        }
        return value;
      }
    };
  }

  record Answer(PackageHits hits, List<PackageRow> rows) {

    static final Answer NOTHING = new Answer(PackageHits.NONE, List.of());

    Answer {
      rows = List.copyOf(rows);
    }
  }
}
