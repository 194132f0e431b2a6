package dev.plimsoll.engine.version;

import java.util.Optional;

/// Which order an ecosystem has.
public final class VersionOrders {

  private static final VersionOrder DEBIAN = new DebianOrder();

  private VersionOrders() {}

  /// Empty for an ecosystem whose order is not known: a gap rather than a guess.
  ///
  /// @param ecosystem as OSV writes it, with or without release: `Debian`, `Debian:11` (OSV schema,
  ///   "Defined ecosystems")
  public static Optional<VersionOrder> forEcosystem(String ecosystem) {
    int colon = ecosystem.indexOf(':');
    return switch (colon < 0 ? ecosystem : ecosystem.substring(0, colon)) {
      case "Debian", "Ubuntu" -> Optional.of(DEBIAN);
      default -> Optional.empty();
    };
  }
}
