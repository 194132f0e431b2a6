package dev.plimsoll.app.packages;

import dev.plimsoll.engine.model.ComponentType;

/// What advisories call the ecosystem of a kind of package (OSV schema, "Defined ecosystems"):
/// under that name its order of versions is known.
final class Ecosystems {

  private Ecosystems() {}

  /// The kind's own word where the schema has no name for it.
  static String of(ComponentType type) {
    return switch (type) {
      case DEB -> "Debian";
      case APK -> "Alpine";
      case RPM -> "Red Hat";
      case ALPM -> "Arch Linux";
      case EBUILD -> "Gentoo";
      case MAVEN -> "Maven";
      case PYPI -> "PyPI";
      case GOLANG -> "Go";
      case CARGO -> "crates.io";
      case GEM -> "RubyGems";
      case COMPOSER -> "Packagist";
      case NUGET -> "NuGet";
      case PUB -> "Pub";
      case HEX -> "Hex";
      case SWIFT -> "SwiftURL";
      case CONAN -> "ConanCenter";
      case HACKAGE -> "Hackage";
      case CRAN -> "CRAN";
      case JULIA -> "Julia";
      case BITNAMI -> "Bitnami";
      case GITHUB -> "GitHub Actions";
      default -> type.word();
    };
  }
}
