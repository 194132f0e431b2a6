package dev.plimsoll.connect.docker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// Docker's current context: the name in `DOCKER_CONTEXT` or in `config.json` (`currentContext`),
/// its endpoint in `contexts/meta/<SHA-256 of the name>/meta.json`, as Docker's client stores them.
record DockerContext(Map<String, String> environment, Path home) {

  sealed interface Host {}

  /// @param isTls the context keeps certificates for this endpoint
  record Named(String address, boolean isTls) implements Host {}

  record Unreadable(String context, String reason) implements Host {}

  /// Empty where no context is chosen; `default` stands for the default socket and counts as none.
  Optional<Host> host() {
    return name().filter(name -> !name.isBlank() && !name.equals("default")).map(this::read);
  }

  private Optional<String> name() {
    var named = environment.get("DOCKER_CONTEXT");
    if (named != null && !named.isBlank()) {
      return Optional.of(named);
    }
    var settings = folder().resolve("config.json");
    try {
      return json(settings).path("currentContext").text();
    } catch (IOException _) {
      // Docker's client goes on without settings that it cannot read; so do we.
      return Optional.empty();
    }
  }

  private Host read(String name) {
    var id = sha256(name);
    var meta = folder().resolve("contexts/meta").resolve(id).resolve("meta.json");
    try {
      var certificates = folder().resolve("contexts/tls").resolve(id).resolve("docker");
      return json(meta)
          .path("Endpoints")
          .path("docker")
          .path("Host")
          .text()
          .<Host>map(host -> new Named(host, Files.isDirectory(certificates)))
          .orElseGet(() -> new Unreadable(name, meta + " names no Docker host"));
    } catch (IOException e) {
      return new Unreadable(name, meta + " cannot be read");
    }
  }

  private Path folder() {
    var named = environment.get("DOCKER_CONFIG");
    return named == null || named.isBlank() ? home.resolve(".docker") : Path.of(named);
  }

  private static JsonValue json(Path file) throws IOException {
    return JsonValue.parse(Files.readString(file));
  }

  private static String sha256(String name) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
