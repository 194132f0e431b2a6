package dev.plimsoll.connect.docker;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/// One place where an engine may be.
sealed interface Candidate {

  /// As the attempts name it: `unix:///var/run/docker.sock`.
  String address();

  /// A socket in the file system.
  record Socket(Path path) implements Candidate {
    @Override
    public String address() {
      return "unix://" + path;
    }

    URI uri() {
      try {
        return new URI("unix", null, path.toString(), null);
      } catch (URISyntaxException e) {
        throw new IllegalArgumentException(path.toString(), e);
      }
    }
  }

  /// A TCP address, plain; what it carries goes over the network.
  record Tcp(String address, URI uri) implements Candidate {}

  /// Named by the user or by Docker's settings, but nothing that can be asked.
  record Refused(String address, String reason) implements Candidate {}
}
