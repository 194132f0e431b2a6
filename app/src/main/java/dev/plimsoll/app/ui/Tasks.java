package dev.plimsoll.app.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The work that the status bar shows: step and object by name, how far it is, and its cancel.
public final class Tasks {

  /// @param object `shop/api:2.4`
  /// @param step `layer 4/9, 312 of 840 MB`
  /// @param fraction 0 to 1; empty where no total is known yet, never a standing 0
  /// @param waiting how many come after it
  /// @param isCancelling cancel was chosen and the work has not stopped yet
  public record Running(
      String object,
      String step,
      Optional<Double> fraction,
      int waiting,
      boolean isCancelling,
      Runnable cancel) {}

  private final ReadOnlyObjectWrapper<Optional<Running>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// Shows `task`; empty shows that nothing runs.
  public void show(Optional<Running> task) {
    running.set(task);
  }

  public void cancel() {
    running.get().ifPresent(task -> task.cancel().run());
  }
}
