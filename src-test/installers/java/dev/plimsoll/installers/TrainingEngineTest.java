package dev.plimsoll.installers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainingEngineTest {

  @TempDir Path folder;

  private String answer(String path) throws IOException {
    var archive = Files.writeString(folder.resolve("image.tar"), "x".repeat(40_000));
    var socket = folder.resolve("engine");
    try (var _ = new TrainingEngine(socket, archive, Duration.ZERO);
        var client = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      Channels.newOutputStream(client)
          .write(("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(UTF_8));
      return new String(Channels.newInputStream(client).readAllBytes(), UTF_8);
    }
  }

  @Test
  void answersAPingAsDockerDoes() throws IOException {
    assertThat(answer("/_ping"))
        .startsWith("HTTP/1.1 200 ")
        .contains("Server: Docker/")
        .endsWith("\r\n\r\nOK");
  }

  @Test
  void namesTheImageById() throws IOException {
    assertThat(answer("/images/training:1/json")).contains("\"Id\": \"sha256:0000");
  }

  @Test
  void sendsTheArchiveInChunks() throws IOException {
    assertThat(answer("/images/sha256:0/get"))
        .contains("\r\n\r\n8000\r\n" + "x".repeat(0x8000) + "\r\n1c40\r\n")
        .endsWith("x\r\n0\r\n\r\n");
  }
}
