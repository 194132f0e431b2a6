package dev.plimsoll.connect.docker;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where to look, in the order in which it is asked: what the user named, Docker's current context,
/// the sockets of Docker, Docker Desktop and rootless Docker, then Podman's.
///
/// @param environment of the process; nothing is read from the system itself
/// @param home of the user
/// @param root of the file system, another than `/` in tests
record Candidates(Map<String, String> environment, Path home, Path root) {

  private static final String NO_TLS =
      "TLS is not supported; forward the engine's socket with ssh -L and name it with DOCKER_HOST";

  List<Candidate> list() {
    var found = new ArrayList<Candidate>();
    value("DOCKER_HOST").map(this::parse).ifPresent(found::add);
    new DockerContext(environment, home).host().map(this::ofContext).ifPresent(found::add);
    found.add(new Candidate.Socket(root.resolve("var/run/docker.sock")));
    found.add(new Candidate.Socket(home.resolve(".docker/desktop/docker.sock")));
    var runtime = value("XDG_RUNTIME_DIR").map(Path::of);
    runtime.ifPresent(dir -> found.add(new Candidate.Socket(dir.resolve("docker.sock"))));
    runtime.ifPresent(dir -> found.add(new Candidate.Socket(dir.resolve("podman/podman.sock"))));
    found.add(new Candidate.Socket(root.resolve("run/podman/podman.sock")));
    var unique = new LinkedHashMap<String, Candidate>();
    found.forEach(candidate -> unique.putIfAbsent(candidate.address(), candidate));
    return List.copyOf(unique.values());
  }

  private Candidate ofContext(DockerContext.Host host) {
    return switch (host) {
      case DockerContext.Named(var address, var tls) ->
          tls ? new Candidate.Refused(address, NO_TLS) : parse(address);
      case DockerContext.Unreadable(var context, var reason) ->
          new Candidate.Refused("context \"" + context + "\"", reason);
    };
  }

  private Candidate parse(String address) {
    int end = address.indexOf("://");
    return switch (end < 0 ? "" : address.substring(0, end)) {
      case "unix" -> new Candidate.Socket(Path.of(address.substring(end + 3)));
      case "tcp" -> tcp(address);
      case "ssh" ->
          new Candidate.Refused(
              address,
              "ssh is not supported; forward the socket with ssh -L and name it with DOCKER_HOST");
      default -> new Candidate.Refused(address, "neither unix:// nor tcp://");
    };
  }

  private Candidate tcp(String address) {
    if (value("DOCKER_TLS_VERIFY").isPresent() || value("DOCKER_TLS").isPresent()) {
      return new Candidate.Refused(address, NO_TLS);
    }
    try {
      var uri = URI.create(address);
      return uri.getHost() == null || uri.getPort() < 0
          ? new Candidate.Refused(address, "no host and port")
          : new Candidate.Tcp(address, uri);
    } catch (IllegalArgumentException _) {
      return new Candidate.Refused(address, "not an address");
    }
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }
}
