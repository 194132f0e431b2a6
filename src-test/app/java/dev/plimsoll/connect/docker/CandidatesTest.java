package dev.plimsoll.connect.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidatesTest {

  /// SHA-256 of `desktop`, as Docker's client names the folder.
  private static final String DESKTOP =
      "68693d02ab4fbb2331b8cc39915322e48e61f06d4d1b31e7d19913202857bc8a";

  @TempDir private Path home;

  private Candidate first(Map<String, String> environment) {
    return new Candidates(environment, home, Path.of("/")).list().getFirst();
  }

  private void context(String config, String meta) throws IOException {
    var folder = Files.createDirectories(home.resolve(".docker/contexts/meta").resolve(DESKTOP));
    Files.writeString(home.resolve(".docker/config.json"), config);
    Files.writeString(folder.resolve("meta.json"), meta);
  }

  @Test
  void takesDockerHostBeforeTheContext() throws IOException {
    context(
        "{\"currentContext\":\"desktop\"}",
        "{\"Endpoints\":{\"docker\":{\"Host\":\"unix:///context.sock\"}}}");

    var list =
        new Candidates(Map.of("DOCKER_HOST", "unix:///host.sock"), home, Path.of("/")).list();

    assertThat(list.subList(0, 3))
        .extracting(Candidate::address)
        .containsExactly(
            "unix:///host.sock", "unix:///context.sock", "unix:///var/run/docker.sock");
  }

  @Test
  void readsTheContextThatTheEnvironmentNames() throws IOException {
    context("{}", "{\"Endpoints\":{\"docker\":{\"Host\":\"unix:///context.sock\"}}}");

    assertThat(first(Map.of("DOCKER_CONTEXT", "desktop")).address())
        .isEqualTo("unix:///context.sock");
  }

  @Test
  void refusesAContextThatIsNotThere() {
    assertThat(first(Map.of("DOCKER_CONTEXT", "gone")))
        .isInstanceOfSatisfying(
            Candidate.Refused.class,
            refused -> {
              assertThat(refused.address()).isEqualTo("context \"gone\"");
              assertThat(refused.reason()).endsWith("meta.json cannot be read");
            });
  }

  @Test
  void goesOnWhenDockersSettingsAreBroken() throws IOException {
    context("{ not json", "{}");

    assertThat(first(Map.of()).address()).isEqualTo("unix:///var/run/docker.sock");
  }

  @Test
  void refusesTlsInsteadOfSpeakingPlainly() throws IOException {
    context(
        "{\"currentContext\":\"desktop\"}",
        "{\"Endpoints\":{\"docker\":{\"Host\":\"tcp://box:2376\"}}}");
    Files.createDirectories(
        home.resolve(".docker/contexts/tls").resolve(DESKTOP).resolve("docker"));

    assertThat(first(Map.of())).isInstanceOf(Candidate.Refused.class);
    assertThat(first(Map.of("DOCKER_HOST", "tcp://box:2376", "DOCKER_TLS_VERIFY", "1")))
        .isInstanceOf(Candidate.Refused.class);
  }

  @Test
  void acceptsAPlainTcpAddress() {
    assertThat(first(Map.of("DOCKER_HOST", "tcp://127.0.0.1:2375")))
        .isEqualTo(new Candidate.Tcp("tcp://127.0.0.1:2375", URI.create("tcp://127.0.0.1:2375")));
  }

  @Test
  void asksEachAddressOnce() {
    var list =
        new Candidates(Map.of("DOCKER_HOST", "unix:///var/run/docker.sock"), home, Path.of("/"))
            .list();

    assertThat(list).extracting(Candidate::address).doesNotHaveDuplicates().hasSize(3);
  }
}
