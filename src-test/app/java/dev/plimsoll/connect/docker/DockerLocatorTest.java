package dev.plimsoll.connect.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plimsoll.connect.EngineException;
import dev.plimsoll.connect.EngineException.Attempt;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerLocatorTest {

  private static final Duration LIMIT = Duration.ofMillis(1500);

  @TempDir private Path home;
  private Path root;
  private Path socket;

  @BeforeEach
  void makeAnEmptySystem() throws IOException {
    root = Files.createDirectories(home.resolve("root"));
    socket = Files.createDirectories(root.resolve("var/run")).resolve("docker.sock");
  }

  private DockerLocator locator(Map<String, String> environment) {
    return new DockerLocator(new Candidates(environment, home, root), LIMIT, Files::isWritable);
  }

  private EngineException failure(Map<String, String> environment) {
    return catchThrowableOfType(EngineException.class, () -> locator(environment).locate().close());
  }

  @Test
  void findsTheDefaultSocketAndItsProduct() throws Exception {
    try (var _ = new FakeEngine(socket);
        var engine = locator(Map.of()).locate()) {
      assertThat(engine.address()).isEqualTo("unix://" + socket);
      assertThat(engine.product()).isEqualTo("Docker");
      assertThat(engine.version()).isEqualTo("28.2.2");
      assertThat(engine.passedOver()).isEmpty();
    }
  }

  @Test
  void listsEveryAddressWithItsReasonWhenNoneAnswers() {
    var failure = failure(Map.of("XDG_RUNTIME_DIR", home + "/run", "DOCKER_HOST", "ssh://box"));

    assertThat(failure.code()).isEqualTo("DKR-001");
    assertThat(failure.parameters()).containsEntry("n", "6");
    assertThat(failure.attempts())
        .extracting(Attempt::address)
        .containsExactly(
            "ssh://box",
            "unix://" + socket,
            "unix://" + home + "/.docker/desktop/docker.sock",
            "unix://" + home + "/run/docker.sock",
            "unix://" + home + "/run/podman/podman.sock",
            "unix://" + root + "/run/podman/podman.sock");
    assertThat(failure.attempts().getFirst().reason()).startsWith("ssh is not supported");
    assertThat(failure.attempts().get(1).reason()).isEqualTo("no such file");
  }

  @Test
  void passesOverANamedAddressThatDoesNotAnswerAndSaysSo() throws Exception {
    try (var _ = new FakeEngine(socket);
        var engine = locator(Map.of("DOCKER_HOST", "unix:///nowhere.sock")).locate()) {
      assertThat(engine.passedOver())
          .containsExactly(new Attempt("unix:///nowhere.sock", "no such file"));
    }
  }

  @Test
  void saysWhenAFileIsNoSocket() throws IOException {
    Files.writeString(socket, "");

    assertThat(failure(Map.of()).attempts())
        .contains(new Attempt("unix://" + socket, "not a socket"));
  }

  @Test
  void saysWhenNobodyListens() throws IOException {
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
    }
    assertThat(Files.exists(socket)).isTrue();

    assertThat(failure(Map.of()).attempts())
        .contains(new Attempt("unix://" + socket, "connection refused"));
  }

  @Test
  void namesTheSilentEngineWhenItIsTheOnlyOne() throws IOException {
    try (var engine = new FakeEngine(socket)) {
      engine.on("/_ping", engine.silence());

      var failure = failure(Map.of());

      assertThat(failure.code()).isEqualTo("DKR-004");
      assertThat(failure.parameters()).containsEntry("s", "1");
      assertThat(failure.attempts())
          .contains(new Attempt("unix://" + socket, "no answer within 1 s"));
    }
  }

  @Test
  void namesTheSocketWithoutPermissionWhenItIsTheOnlyOne() throws IOException {
    try (var _ = new FakeEngine(socket)) {
      var locator =
          new DockerLocator(
              new Candidates(Map.of(), home, root), LIMIT, path -> !path.equals(socket));

      var failure = catchThrowableOfType(EngineException.class, () -> locator.locate().close());

      assertThat(failure.code()).isEqualTo("DKR-002");
      assertThat(failure.parameters()).containsEntry("socket", socket.toString());
    }
  }

  @Test
  void saysWhenSomethingElseAnswers() throws IOException {
    try (var engine = new FakeEngine(socket)) {
      engine.on("/_ping", FakeEngine.json(404, "nothing here"));

      assertThat(failure(Map.of()).attempts())
          .contains(
              new Attempt("unix://" + socket, "answers, but not as a container engine: HTTP 404"));
    }
  }
}
