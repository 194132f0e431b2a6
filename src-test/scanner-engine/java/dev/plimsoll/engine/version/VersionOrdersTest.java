package dev.plimsoll.engine.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionOrdersTest {

  @ParameterizedTest
  @CsvSource({
    "Debian, dpkg",
    "Debian:11, dpkg",
    "Ubuntu:22.04:LTS, dpkg",
    "Ubuntu:Pro:18.04:LTS, dpkg",
    "Echo, dpkg",
    "AlmaLinux:9, rpm",
    "Azure Linux:3, rpm",
    "Mageia:9, rpm",
    "Photon OS:5.0, rpm",
    "Red Hat:enterprise_linux:9::baseos, rpm",
    "Rocky Linux:9, rpm",
    "SUSE:Linux Enterprise Server 15 SP5, rpm",
    "openEuler:24.03-LTS, rpm",
    "openSUSE:Leap 15.6, rpm",
    "Alpaquita:stream, apk",
    "Alpine:v3.19, apk",
    "BellSoft Hardened Containers:23, apk",
    "Chainguard, apk",
    "CleanStart, apk",
    "MinimOS, apk",
    "Wolfi, apk",
    "Arch Linux, pacman",
    "Bioconductor:3.19, cran",
    "Bitnami, bitnami",
    "CRAN, cran",
    "ConanCenter, conan",
    "GHC, hackage",
    "GitHub Actions, semver",
    "Go, go",
    "Hackage, hackage",
    "Hex, hex",
    "Julia, julia",
    "Kubernetes, semver",
    "Linux, semver",
    "Maven, maven",
    "Maven:https://repo1.maven.org/maven2, maven",
    "NuGet, nuget",
    "Packagist:https://packages.drupal.org/8, composer",
    "Pub, pub",
    "PyPI, pep440",
    "RubyGems, gem",
    "SwiftURL, semver",
    "VSCode, semver",
    "crates.io, cargo",
    "npm, npm",
    "opam, opam"
  })
  void knowsTheOrderOfAnEcosystemWithAndWithoutRelease(String ecosystem, String order) {
    assertThat(VersionOrders.forEcosystem(ecosystem)).map(VersionOrder::name).contains(order);
  }

  @ParameterizedTest
  @CsvSource({
    "Root:Alpine:3.18, apk",
    "Root:Debian:12, dpkg",
    "Root:PyPI, pep440",
    "Echo:PyPI, pep440",
    "Echo:stable, dpkg",
    "Docker Hardened Images:Debian:13, dpkg",
    "TuxCare:npm, npm"
  })
  void takesTheOrderOfWhatAPublisherRebuilds(String ecosystem, String order) {
    assertThat(VersionOrders.forEcosystem(ecosystem)).map(VersionOrder::name).contains(order);
  }

  /// Commits and Android's patch levels have no order of versions; FreeBSD's is not known here.
  @ParameterizedTest
  @ValueSource(
      strings = {"", ":", "debian", "Root", "Root:", "Android", "FreeBSD:14", "GIT", "OSS-Fuzz"})
  void guessesNoOrder(String ecosystem) {
    assertThat(VersionOrders.forEcosystem(ecosystem)).isEmpty();
  }

  @Test
  void knowsTheFormatsOfGrype() {
    assertThat(VersionOrders.forFormat("python")).map(VersionOrder::name).contains("pep440");
    assertThat(VersionOrders.forFormat("fuzzy")).map(VersionOrder::name).contains("fuzzy");
    assertThat(VersionOrders.forFormat("unknown")).isEmpty();
  }
}
