package dev.plimsoll.app.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Answers questions off the screen's thread. A newer question makes an older one stop, and its
/// answer is never shown.
///
/// @param <A> the answer
public final class LatestAnswer<A> {

  private final Executor background;
  private final Executor screen;
  private final Consumer<A> publish;
  private final AtomicLong latest = new AtomicLong();
  private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(true);

  public LatestAnswer(Executor background, Executor screen, Consumer<A> publish) {
    this.background = background;
    this.screen = screen;
    this.publish = publish;
  }

  /// False while an answer is being looked for.
  public ReadOnlyBooleanProperty idle() {
    return idle.getReadOnlyProperty();
  }

  /// @param work runs in the background; it is given what says that nobody wants the answer any
  ///   more, and may then return anything
  public void ask(Function<BooleanSupplier, A> work) {
    long mine = latest.incrementAndGet();
    BooleanSupplier isStale = () -> latest.get() != mine;
    idle.set(false);
    background.execute(() -> {
      if (isStale.getAsBoolean()) {
        return;
      }
      var answer = work.apply(isStale);
      screen.execute(() -> {
        if (!isStale.getAsBoolean()) {
          publish.accept(answer);
          idle.set(true);
        }
      });
    });
  }

  /// Forgets the question that is being answered.
  public void drop() {
    latest.incrementAndGet();
    idle.set(true);
  }

  /// Makes the value when it is first asked for, on whatever thread that is.
  public static <T> Supplier<T> once(Supplier<T> maker) {
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
}
