package dev.plimsoll.app;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Holds work back until the test lets it run: a thread whose turn the test decides.
public final class Turns implements Executor {

  private final Queue<Runnable> waiting = new ArrayDeque<>();

  @Override
  public void execute(Runnable work) {
    waiting.add(work);
  }

  public int waiting() {
    return waiting.size();
  }

  /// Runs what waits, and what that adds.
  public void run() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /// Runs the oldest piece of work only.
  public void runOne() {
    waiting.remove().run();
  }
}
