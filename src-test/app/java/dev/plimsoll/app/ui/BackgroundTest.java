package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Queue<Runnable> screen = new ArrayDeque<>();
  private final Background background = new Background(work::add, screen::add);
  private final List<String> published = new ArrayList<>();

  private void run(String result) {
    background.run(() -> result, published::add, failure -> published.add(failure.getMessage()));
  }

  @Test
  void publishesOnTheScreensThreadOnly() {
    run("a");
    work.remove().run();
    assertThat(published).isEmpty();
    assertThat(background.busyProperty().get()).isTrue();
    screen.remove().run();
    assertThat(published).containsExactly("a");
    assertThat(background.busyProperty().get()).isFalse();
  }

  @Test
  void publishesTheNewestOnly() {
    run("old");
    work.remove().run();
    run("new");
    work.remove().run();
    while (!screen.isEmpty()) {
      screen.remove().run();
    }
    assertThat(published).containsExactly("new");
  }

  @Test
  void handsAFailureOver() {
    background.run(
        () -> {
          throw new IllegalStateException("broken");
        },
        _ -> published.add("never"),
        failure -> published.add(failure.getMessage()));
    work.remove().run();
    screen.remove().run();
    assertThat(published).containsExactly("broken");
  }

  @Test
  void publishesNothingAfterCancel() {
    run("a");
    work.remove().run();
    background.cancel();
    screen.remove().run();
    assertThat(published).isEmpty();
    assertThat(background.busyProperty().get()).isFalse();
  }

  @Test
  void interruptsWorkThatIsSuperseded() throws InterruptedException {
    var published = new LinkedBlockingQueue<Runnable>();
    var threaded = new Background(w -> Thread.ofVirtual().start(w), published::add);
    var started = new CountDownLatch(1);
    var interrupted = new CountDownLatch(1);
    threaded.run(
        () -> {
          started.countDown();
          try {
            return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
          } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
          }
        },
        _ -> {},
        _ -> {});
    assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
    threaded.run(() -> "new", _ -> {}, _ -> {});
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }
}
