package dev.plimsoll.app;

import dev.plimsoll.cli.Terminal.Interrupts;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C, as a hook at the end of the process: the work is told to stop and gets a moment to put
/// its things away. The process then ends with 130 (128 + SIGINT) by itself.
final class ShutdownInterrupts implements Interrupts {

  private static final long SECONDS_TO_STOP = 5;

  @Override
  public Registration register(Runnable action) {
    var stopped = new CountDownLatch(1);
    var hook =
        Thread.ofPlatform()
            .name("interrupt")
            .unstarted(() -> {
              action.run();
              await(stopped);
            });
    Runtime.getRuntime().addShutdownHook(hook);
    return () -> {
      stopped.countDown();
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException _) {
        // the process is ending, and the hook with it
      }
    };
  }

  private static void await(CountDownLatch stopped) {
    try {
      var _ = stopped.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
