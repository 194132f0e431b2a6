package dev.plimsoll.connect.docker;

import dev.plimsoll.connect.ContainerEngine;
import dev.plimsoll.connect.EngineException;
import dev.plimsoll.connect.EngineException.Attempt;
import dev.plimsoll.connect.EngineImage;
import dev.plimsoll.engine.image.ImageSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A Docker or Podman engine that answered a ping.
final class DockerEngine implements ContainerEngine {

  /// Lists come in milliseconds; an engine that is starting up may take seconds.
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private static final Pattern SERVER = Pattern.compile("(Docker|Libpod)/(\\S+).*");

  private final EngineHttp http;
  private final String address;
  private final String product;
  private final String version;
  private final List<Attempt> passedOver;

  private DockerEngine(EngineHttp http, String address, String server, List<Attempt> passedOver) {
    this.http = http;
    this.address = address;
    this.passedOver = List.copyOf(passedOver);
    var named = SERVER.matcher(server);
    product = named.matches() && named.group(1).equals("Libpod") ? "Podman" : "Docker";
    version = named.matches() ? named.group(2) : "";
  }

  /// Asks `/_ping`, whose `Server` header names product and version. (`/version` makes Docker start
  /// two programs to answer.)
  ///
  /// @param passedOver addresses that were tried before
  /// @throws IOException where no engine answers; the message is the reason
  static DockerEngine connect(URI uri, String address, Duration limit, List<Attempt> passedOver)
      throws IOException {
    var http = new EngineHttp(uri);
    try {
      var answer = http.get("/_ping", limit);
      if (answer.status() != 200) {
        throw new IOException("answers, but not as a container engine: HTTP " + answer.status());
      }
      return new DockerEngine(http, address, answer.server(), passedOver);
    } catch (IOException | RuntimeException e) {
      http.close();
      throw e;
    }
  }

  @Override
  public String product() {
    return product;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public List<Attempt> passedOver() {
    return passedOver;
  }

  @Override
  public List<EngineImage> images() throws EngineException {
    try {
      return EngineJson.images(ask("/images/json").body());
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  @Override
  public ImageSource source(String reference) {
    return new DockerImageSource(this, http, reference);
  }

  /// @throws EngineException where the engine does not answer, or with a status other than 200 and
  ///   404
  EngineHttp.Answer ask(String path) throws EngineException {
    try {
      var answer = http.get(path, ANSWER);
      if (answer.status() != 200 && answer.status() != 404) {
        throw refused(EngineJson.message(answer.body()));
      }
      return answer;
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  private EngineException refused(String message) {
    return new EngineException(
        "DKR-005", product + " answered: " + message, Map.of("message", message), List.of(), null);
  }

  private EngineException unreachable(IOException e) {
    var attempts = List.of(new Attempt(address, String.valueOf(e.getMessage())));
    return e instanceof EngineHttp.SilentException
        ? new EngineException(
            "DKR-004",
            address + ": " + e.getMessage(),
            Map.of("s", Long.toString(ANSWER.toSeconds())),
            attempts,
            e)
        : new EngineException(
            "DKR-001", address + ": " + e.getMessage(), Map.of("n", "1"), attempts, e);
  }

  @Override
  public void close() {
    try {
      http.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
