package dev.plimsoll.app.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The work that the status bar shows: step and object by name, how far it is, and its cancel. One
/// piece of each kind may run at a time.
public final class Tasks {

  /// In the order in which they are shown where several run.
  public enum Kind {
    SCAN,
    IMPORT
  }

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

  private final Map<Kind, Running> each = new EnumMap<>(Kind.class);
  private final ReadOnlyObjectWrapper<Optional<Running>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// The one that is shown.
  public ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// Shows `task`; empty shows that nothing of this kind runs.
  public void show(Kind kind, Optional<Running> task) {
    task.ifPresentOrElse(now -> each.put(kind, now), () -> each.remove(kind));
    running.set(each.values().stream().findFirst());
  }

  /// Cancels the one that is shown.
  public void cancel() {
    running.get().ifPresent(task -> task.cancel().run());
  }

  public void cancelAll() {
    List.copyOf(each.values()).forEach(task -> task.cancel().run());
  }
}
