package dev.plimsoll.connect.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A save makes the engine put a whole image together; it must not be asked for twice.
@Timeout(30)
class EngineHttpTest {

  private static final String SAVE = "/images/web/get";

  @TempDir private Path folder;
  private FakeEngine fake;
  private EngineHttp http;

  @BeforeEach
  void start() throws IOException {
    var socket = folder.resolve("docker.sock");
    fake = new FakeEngine(socket);
    http = new EngineHttp(URI.create("unix://" + socket));
  }

  @AfterEach
  void stop() throws IOException {
    http.close();
    fake.close();
  }

  @Test
  void asksOnceWhenItIsInterruptedBeforeTheAnswer() throws Exception {
    var asked = new CountDownLatch(1);
    var silence = fake.silence();
    fake.on(
        SAVE,
        out -> {
          asked.countDown();
          silence.write(out);
        });
    var request =
        Thread.ofVirtual()
            .start(() -> assertThatThrownBy(() -> http.executeOnce(SAVE)).isNotNull());
    asked.await();

    request.interrupt();
    request.join();

    assertThat(fake.requests()).containsExactly(SAVE);
  }

  @Test
  void asksOnceWhenTheEngineHangsUp() {
    fake.on(SAVE, _ -> {});

    assertThatThrownBy(() -> http.executeOnce(SAVE)).hasRootCauseInstanceOf(IOException.class);

    assertThat(fake.requests()).containsExactly(SAVE);
  }

  @Test
  void asksOnceWhenTheEngineIsBusy() {
    fake.on(SAVE, FakeEngine.json(503, "{\"message\":\"busy\"}"));

    assertThat(http.executeOnce(SAVE).getStatusCode()).isEqualTo(503);

    assertThat(fake.requests()).containsExactly(SAVE);
  }
}
