package dev.plimsoll.app.scan;

import dev.plimsoll.engine.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Carries the steps of one scan to the screen thread. A step that was not shown before the next
/// one came is left out, so that a fast reader cannot flood the screen.
final class ScanRun implements Progress {

  private final Executor screen;
  private final Consumer<Step> follower;
  private final AtomicReference<@Nullable Step> unseen = new AtomicReference<>();
  private final List<Runnable> actions = new ArrayList<>();
  private boolean cancelled;

  ScanRun(Executor screen, Consumer<Step> follower) {
    this.screen = screen;
    this.follower = follower;
  }

  @Override
  public void report(Step step) {
    if (unseen.getAndSet(step) == null) {
      screen.execute(this::show);
    }
  }

  private void show() {
    var step = unseen.getAndSet(null);
    if (step != null) {
      follower.accept(step);
    }
  }

  @Override
  public synchronized boolean isCancelled() {
    return cancelled;
  }

  @Override
  public void onCancel(Runnable action) {
    synchronized (this) {
      if (!cancelled) {
        actions.add(action);
        return;
      }
    }
    action.run();
  }

  void cancel() {
    List<Runnable> due;
    synchronized (this) {
      cancelled = true;
      due = List.copyOf(actions);
      actions.clear();
    }
    due.forEach(Runnable::run);
  }
}
