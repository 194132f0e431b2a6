package dev.plimsoll.app.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// One piece of work off the screen's thread at a time: a newer one interrupts the older, and only
/// the newest is published. All methods are for the screen's thread.
public final class Background {

  private final Executor worker;
  private final Executor screen;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private @Nullable FutureTask<?> current;

  /// Works on virtual threads.
  public Background() {
    this(work -> Thread.ofVirtual().name("background").start(work), FxThread::later);
  }

  /// @param worker runs the work
  /// @param screen runs what is published
  public Background(Executor worker, Executor screen) {
    this.worker = worker;
    this.screen = screen;
  }

  /// True from [#run] until its result was published; tests wait for false.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Runs `work`, then hands its result or its failure to the screen's thread.
  public <T> void run(Callable<T> work, Consumer<T> publish, Consumer<Exception> failed) {
    cancel();
    var task =
        new FutureTask<>(work) {
          @Override
          protected void done() {
            screen.execute(() -> finish(this, publish, failed));
          }
        };
    current = task;
    busy.set(true);
    worker.execute(task);
  }

  /// Interrupts what runs; nothing of it is published.
  public void cancel() {
    if (current != null) {
      current.cancel(true);
    }
    current = null;
    busy.set(false);
  }

  private <T> void finish(FutureTask<T> task, Consumer<T> publish, Consumer<Exception> failed) {
    if (!task.equals(current)) {
      return;
    }
    current = null;
    busy.set(false);
    switch (task.state()) {
      case SUCCESS -> publish.accept(task.resultNow());
      case FAILED -> failed.accept(checked(task.exceptionNow()));
      case CANCELLED, RUNNING -> {}
    }
  }

  /// An error of the machine is not a result; it ends where all uncaught ones end.
  private static Exception checked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return (Exception) thrown;
  }
}
