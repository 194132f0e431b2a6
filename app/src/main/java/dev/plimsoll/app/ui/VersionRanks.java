package dev.plimsoll.app.ui;

import dev.plimsoll.engine.version.VersionOrder;
import dev.plimsoll.engine.version.VersionOrders;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The place of every version of a list in the order of its ecosystem. Versions repeat, so each is
/// compared once and not with every row.
public final class VersionRanks {

  /// @param ecosystem as OSV writes it: `Debian:11`
  public record Version(String ecosystem, String text) {}

  /// A version with what is asked of it at every comparison.
  ///
  /// @param order empty where that of the ecosystem is not known
  /// @param name of the order, else of the ecosystem
  private record Ranked(
      Version version, Optional<VersionOrder> order, String name, boolean isReadable) {

    static Ranked of(Version version) {
      var order = VersionOrders.forEcosystem(version.ecosystem());
      return new Ranked(
          version,
          order,
          order.map(VersionOrder::name).orElse(version.ecosystem()),
          order.map(o -> o.compare(version.text(), version.text()).isPresent()).orElse(false));
    }

    int compareWith(Ranked other) {
      return isReadable && other.isReadable
          ? order.map(o -> o.compare(version.text(), other.version.text()).orElse(0)).orElse(0)
          : naturally(version.text(), other.version.text());
    }
  }

  /// Ecosystems apart, since their versions mean nothing to each other; those that cannot be read
  /// come last of theirs.
  private static final Comparator<Ranked> ORDER =
      Comparator.comparing(Ranked::name)
          .thenComparing(ranked -> !ranked.isReadable())
          .thenComparing(Ranked::compareWith)
          .thenComparing(ranked -> ranked.version().text())
          .thenComparing(ranked -> ranked.version().ecosystem());

  private final Map<Version, Integer> ranks = new HashMap<>();

  public VersionRanks(Stream<Version> versions) {
    versions
        .distinct()
        .map(Ranked::of)
        .sorted(ORDER)
        .forEach(ranked -> ranks.put(ranked.version(), ranks.size()));
  }

  /// @param version one of those that were ranked
  public int of(Version version) {
    return ranks.getOrDefault(version, ranks.size());
  }

  /// Runs of digits as numbers, everything else by code unit: 1.9 comes before 1.10 in nearly every
  /// ecosystem. What a letter means is its own matter and not known here, so 1.0 may come before
  /// its own release candidate.
  static int naturally(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int endA = end(a, i);
        int endB = end(b, j);
        int byNumber = number(a, i, endA, b, j, endB);
        if (byNumber != 0) {
          return byNumber;
        }
        i = endA;
        j = endB;
      } else if (a.charAt(i) != b.charAt(j)) {
        return Character.compare(a.charAt(i), b.charAt(j));
      } else {
        i++;
        j++;
      }
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  /// Of any length: leading zeros aside, the longer run is the greater number.
  private static int number(String a, int i, int endA, String b, int j, int endB) {
    int fromA = firstNonZero(a, i, endA);
    int fromB = firstNonZero(b, j, endB);
    int byLength = Integer.compare(endA - fromA, endB - fromB);
    return byLength == 0 ? a.substring(fromA, endA).compareTo(b.substring(fromB, endB)) : byLength;
  }

  private static int firstNonZero(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == '0') {
      at++;
    }
    return at;
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
