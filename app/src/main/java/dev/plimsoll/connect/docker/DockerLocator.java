package dev.plimsoll.connect.docker;

import dev.plimsoll.connect.ContainerEngine;
import dev.plimsoll.connect.EngineException;
import dev.plimsoll.connect.EngineException.Attempt;
import dev.plimsoll.connect.EngineLocator;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// Looks for Docker, then Podman. An address that the user named and that does not answer is passed
/// over like the others; [ContainerEngine#passedOver] tells.
public final class DockerLocator implements EngineLocator {

  private static final String MISSING = "no such file";
  private static final String NOT_PERMITTED = "permission denied";

  private final Candidates candidates;
  private final Duration limit;
  private final Predicate<Path> mayOpen;

  public DockerLocator(Map<String, String> environment, Path home) {
    this(new Candidates(environment, home, Path.of("/")), Duration.ofSeconds(5), Files::isWritable);
  }

  /// @param limit time for each address to answer
  /// @param mayOpen whether this account may connect to a socket, which needs the right to write
  DockerLocator(Candidates candidates, Duration limit, Predicate<Path> mayOpen) {
    this.candidates = candidates;
    this.limit = limit;
    this.mayOpen = mayOpen;
  }

  @Override
  public ContainerEngine locate() throws EngineException {
    var attempts = new ArrayList<Attempt>();
    for (var candidate : candidates.list()) {
      try {
        return connect(candidate, attempts);
      } catch (IOException e) {
        attempts.add(new Attempt(candidate.address(), reason(e)));
      }
    }
    throw failure(attempts);
  }

  private ContainerEngine connect(Candidate candidate, List<Attempt> attempts) throws IOException {
    return switch (candidate) {
      case Candidate.Refused(_, var reason) -> throw new IOException(reason);
      case Candidate.Tcp(var address, var uri) ->
          DockerEngine.connect(uri, address, limit, attempts);
      case Candidate.Socket socket -> {
        requireSocket(socket.path());
        yield DockerEngine.connect(socket.uri(), socket.address(), limit, attempts);
      }
    };
  }

  /// What the file system says at once, without waiting for anybody.
  private void requireSocket(Path path) throws IOException {
    if (!Files.readAttributes(path, BasicFileAttributes.class).isOther()) {
      throw new IOException("not a socket");
    }
    if (!mayOpen.test(path)) {
      throw new IOException(NOT_PERMITTED);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return MISSING;
    }
    var message = String.valueOf(e.getMessage());
    return e instanceof AccessDeniedException || message.equals("Permission denied")
        ? NOT_PERMITTED
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  /// Where only one address was more than an absent file, that one is the cause.
  private EngineException failure(List<Attempt> attempts) {
    var present = attempts.stream().filter(a -> !a.reason().equals(MISSING)).toList();
    if (present.size() == 1) {
      var only = present.getFirst();
      if (only.reason().equals(NOT_PERMITTED)) {
        var socket = only.address().replaceFirst("^unix://", "");
        return exception("DKR-002", Map.of("socket", socket), attempts);
      }
      if (only.reason().equals(silence())) {
        return exception("DKR-004", Map.of("s", Long.toString(limit.toSeconds())), attempts);
      }
    }
    return exception("DKR-001", Map.of("n", Integer.toString(attempts.size())), attempts);
  }

  private String silence() {
    return String.valueOf(new EngineHttp.SilentException(limit).getMessage());
  }

  private static EngineException exception(
      String code, Map<String, String> parameters, List<Attempt> attempts) {
    return new EngineException(
        code, "no container engine answered: " + attempts, parameters, attempts, null);
  }
}
