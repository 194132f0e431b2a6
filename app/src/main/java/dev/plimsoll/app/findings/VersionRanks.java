package dev.plimsoll.app.findings;

import dev.plimsoll.engine.version.VersionOrder;
import dev.plimsoll.engine.version.VersionOrders;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The place of every version of a list in the order of its ecosystem. Versions repeat, so each is
/// compared once and not with every row.
final class VersionRanks {

  /// @param ecosystem as OSV writes it: `Debian:11`
  record Version(String ecosystem, String text) {}

  private final Map<Version, Integer> ranks = new HashMap<>();

  VersionRanks(Stream<Version> versions) {
    versions.distinct().sorted(order()).forEach(version -> ranks.put(version, ranks.size()));
  }

  /// @param version one of those that were ranked
  int of(Version version) {
    return ranks.getOrDefault(version, ranks.size());
  }

  /// Ecosystems apart, since their versions mean nothing to each other; those that cannot be read
  /// come last of theirs, as texts.
  private static Comparator<Version> order() {
    return Comparator.comparing((Version version) -> name(version))
        .thenComparing(version -> !isReadable(version))
        .thenComparing(VersionRanks::compare)
        .thenComparing(Version::text)
        .thenComparing(Version::ecosystem);
  }

  private static int compare(Version a, Version b) {
    return order(a).map(order -> order.compare(a.text(), b.text()).orElse(0)).orElse(0);
  }

  private static boolean isReadable(Version version) {
    return order(version)
        .filter(o -> o.compare(version.text(), version.text()).isPresent())
        .isPresent();
  }

  private static String name(Version version) {
    return order(version).map(VersionOrder::name).orElse(version.ecosystem());
  }

  private static Optional<VersionOrder> order(Version version) {
    return VersionOrders.forEcosystem(version.ecosystem());
  }
}
