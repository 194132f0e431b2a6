package dev.plimsoll.engine.match;

import java.util.List;

/// What an image's configuration says of how far a fault in it can reach.
///
/// @param ports that it declares: `8080/tcp`
/// @param runsAsRoot true where no other user is named
public record Exposure(List<String> ports, boolean runsAsRoot) {

  /// Nothing adds to the risk.
  public static final Exposure NONE = new Exposure(List.of(), false);

  public Exposure {
    ports = List.copyOf(ports);
  }

  /// @param user as the configuration writes it: `app`, `1000:1000`, `root`, empty for root
  public static Exposure of(List<String> ports, String user) {
    int end = user.indexOf(':');
    String name = end < 0 ? user : user.substring(0, end);
    return new Exposure(ports, name.isBlank() || name.equals("root") || name.matches("0+"));
  }
}
