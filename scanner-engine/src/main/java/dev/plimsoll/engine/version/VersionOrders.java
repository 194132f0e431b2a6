package dev.plimsoll.engine.version;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which order an ecosystem has. An order is made when it is first asked for, so that a scan of a
/// Debian image loads Debian's alone.
public final class VersionOrders {

  private static final VersionOrder DEBIAN = new DebianOrder();

  private VersionOrders() {}

  /// Empty for an ecosystem whose order is not known: a gap rather than a guess.
  ///
  /// @param ecosystem as OSV writes it, with or without release: `Debian`, `Debian:11`; where one
  ///   publisher rebuilds packages of others, theirs stands behind it: `Root:Alpine:3.18`,
  ///   `Echo:PyPI` (OSV schema, "Defined ecosystems")
  public static Optional<VersionOrder> forEcosystem(String ecosystem) {
    int colon = ecosystem.indexOf(':');
    if (colon < 0) {
      return Optional.ofNullable(named(ecosystem));
    }
    var first = ecosystem.substring(0, colon);
    return switch (first) {
      case "Root", "Echo", "TuxCare", "Docker Hardened Images" ->
          forEcosystem(ecosystem.substring(colon + 1)).or(() -> Optional.ofNullable(named(first)));
      default -> Optional.ofNullable(named(first));
    };
  }

  private static @Nullable VersionOrder named(String ecosystem) {
    return switch (ecosystem) {
      case "Debian", "Ubuntu", "Echo" -> DEBIAN;
      case "AlmaLinux",
          "Amazon Linux",
          "Azure Linux",
          "Bottlerocket",
          "CBL-Mariner",
          "Fedora",
          "Mageia",
          "openEuler",
          "openSUSE",
          "Oracle Linux",
          "Photon OS",
          "Red Hat",
          "Rocky Linux",
          "SUSE" ->
          RpmVersion.ORDER;
      case "Alpaquita",
          "Alpine",
          "BellSoft Hardened Containers",
          "Chainguard",
          "CleanStart",
          "MinimOS",
          "Wolfi" ->
          ApkVersion.ORDER;
      case "Arch Linux" -> PacmanVersion.ORDER;
      case "Gentoo" -> PortageVersion.ORDER;
      case "Bitnami" -> SemanticOrders.BITNAMI;
      case "ConanCenter" -> ConanVersion.ORDER;
      case "CRAN", "Bioconductor" -> NumericVersion.CRAN;
      case "crates.io" -> SemanticOrders.CARGO;
      case "GitHub Actions", "Kubernetes", "Linux", "SwiftURL", "VSCode" -> SemanticOrders.SEMVER;
      case "GHC", "Hackage" -> NumericVersion.HACKAGE;
      case "Go" -> GoVersion.ORDER;
      case "Hex" -> SemanticOrders.HEX;
      case "Julia" -> BuildVersion.JULIA;
      case "Maven" -> MavenVersion.ORDER;
      case "npm" -> SemanticOrders.NPM;
      case "NuGet" -> SemanticOrders.NUGET;
      case "opam" -> OpamVersion.ORDER;
      case "Packagist" -> ComposerVersion.ORDER;
      case "Pub" -> BuildVersion.PUB;
      case "PyPI" -> Pep440Version.ORDER;
      case "RubyGems" -> GemVersion.ORDER;
      default -> null;
    };
  }

  /// The order of a version format as Grype's database and its packages name it: `rpm`, `semantic`,
  /// `golang`. Empty for a format that is none, such as `unknown`.
  public static Optional<VersionOrder> forFormat(String format) {
    return Optional.ofNullable(
        switch (format) {
          case "apk" -> ApkVersion.ORDER;
          case "bitnami" -> SemanticOrders.BITNAMI;
          case "deb", "dpkg" -> DEBIAN;
          case "fuzzy", "cpe" -> FuzzyVersion.ORDER;
          case "gem" -> GemVersion.ORDER;
          case "go", "golang" -> GoVersion.ORDER;
          case "jvm" -> JvmVersion.ORDER;
          case "kb" -> PatchSet.ORDER;
          case "maven" -> MavenVersion.ORDER;
          case "pacman", "alpm" -> PacmanVersion.ORDER;
          case "pep440", "python" -> Pep440Version.ORDER;
          case "portage" -> PortageVersion.ORDER;
          case "rpm" -> RpmVersion.ORDER;
          case "semantic", "semver" -> SemanticOrders.SEMVER;
          default -> null;
        });
  }
}
