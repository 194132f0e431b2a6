package dev.plimsoll.engine.match;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.plimsoll.engine.format.ResourceTable;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.version.VersionOrder;
import dev.plimsoll.engine.version.VersionOrders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A release of a distribution as advisories know it, and its packages.
///
/// @param ecosystems as OSV writes them: `Debian:11`
/// @param names whose names and versions the advisories speak of
record Releases(List<String> ecosystems, Names names, VersionOrder order) {

  enum Names {
    /// The recipe's name and version.
    SOURCE,
    /// The recipe's name and the package's version.
    ORIGIN,
    BINARY
  }

  /// Rows by family.
  private static final Map<String, List<String>> TABLE =
      ResourceTable.rows("match/releases.tsv", 3).stream()
          .collect(toUnmodifiableMap(List::getFirst, Function.identity()));

  /// Empty for testing and unstable, which have no number, and for distributions whose advisories
  /// we cannot apply. One that is merely derived from another rebuilds and patches on its own, so
  /// the other's advisories do not hold for it.
  static Optional<Releases> of(Distribution distribution) {
    var row = TABLE.get(distribution.family());
    if (row == null || (row.get(1).contains("{") && !isRelease(distribution.release()))) {
      return Optional.empty();
    }
    var ecosystems =
        Arrays.stream(row.get(1).split("\\|"))
            .map(pattern -> filled(pattern, distribution.release()))
            .toList();
    return VersionOrders.forEcosystem(ecosystems.getFirst())
        .map(order -> new Releases(ecosystems, Names.valueOf(upper(row.getLast())), order));
  }

  Subject subject(Component component) {
    return switch (names) {
      case SOURCE -> subject(component, component.source().name(), component.source().version());
      case ORIGIN -> subject(component, component.source().name(), component.version());
      case BINARY -> subject(component, component.name(), component.version());
    };
  }

  private Subject subject(Component component, String name, String version) {
    return new Subject(component, ecosystems, name, version, order);
  }

  private static boolean isRelease(String release) {
    return !release.isEmpty() && (Character.isDigit(release.charAt(0)) || release.equals("edge"));
  }

  private static String filled(String pattern, String release) {
    int dot = release.indexOf('.');
    return pattern
        .replace("v{}", release.equals("edge") ? "edge" : "v" + release)
        .replace("{}", release)
        .replace("{major}", dot < 0 ? release : release.substring(0, dot))
        .replace("{minor}", dot < 0 ? "0" : release.substring(dot + 1));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /// As a person would call it: `Debian GNU/Linux trixie/sid`.
  static String name(Distribution distribution) {
    return distribution.name().isBlank()
        ? (distribution.id() + ' ' + distribution.versionId()).strip()
        : distribution.name();
  }
}
