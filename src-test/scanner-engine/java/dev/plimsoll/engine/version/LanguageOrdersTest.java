package dev.plimsoll.engine.version;

import static dev.plimsoll.engine.version.Line.assertSorted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The orders of programming languages' packages, by the tables of their specifications.
class LanguageOrdersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "npm; 1.0.0-alpha < 1.0.0-alpha.1 < 1.0.0-alpha.beta < 1.0.0-beta < 1.0.0-beta.2",
        "npm; 1.0.0-beta.2 < 1.0.0-beta.11 < 1.0.0-rc.1 < 1.0.0 = v1.0.0+build = 1 = 1.0",
        "npm; 1.9.0 < 1.10.0 < 1.20230101123456.0 < 1.20230101123457.0",
        "npm; 1.0.0-0 < 1.0.0-1 < 1.0.0-A < 1.0.0-a < 1.0.0-a-b",
        "crates.io; 1.0.0-rc.1 < 1.0.0 = 1.0.0+1 < 1.0.1",
        "NuGet; 1.0.0-ALPHA = 1.0.0-alpha < 1.0 = 1.0.0.0 < 1.0.0.1",
        "Pub; 1.0.0-dev < 1.0.0 < 1.0.0+1 < 1.0.0+2 < 1.0.0+10 < 1.0.1",
        "Julia; 1.6.0-rc1 < 1.6.0 < 1.6.0+0",
        "Hex; 1.0.0-rc.0 < 1.0.0",
        "SwiftURL; 1.0.0.beta2 = 1.0.0-beta2 < 1.0.0.Final = 1.0.0",
        "Bitnami; 2.3.0 < 2.3.1 = 2.3.1-1 = 2.3.1-r12 < 2.3.2-0",
        "Hackage; 1.2 < 1.2.0 < 1.2.0.1 < 1.10",
        "CRAN; 1.2 < 1.2-0 < 1.2-1 = 1.2.1 < 1.10",
        "ConanCenter; 1.1.1-pre < 1.1.1 = 1.1.1.0 < 1.1.1+1 < 1.1.1a < 1.1.1w < 1.1.2",
        "ConanCenter; 9 < 9a < 9e < 10",
        "opam; 1.0~beta < 1.0 < 1.0+1"
      })
  void sortsAsTheEcosystem(String ecosystem, String line) {
    assertSorted(VersionOrders.forEcosystem(ecosystem).orElseThrow(), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v0.0.0-20180116102854-5a71ef0e047d < v0.0.0-20190116102854-abcdefabcdef < v0.0.1",
        "v1.2.3-pre < v1.2.3-pre.0.20190116102854-abcdefabcdef < v1.2.3",
        "v1.2.3 < v1.2.4-0.20190116102854-abcdefabcdef < v1.2.4",
        "v3.1.0+incompatible = v3.1.0 < v3.2.0+incompatible",
        "1.21.0-0 < go1.21beta1 < go1.21rc2 = 1.21.0-rc.2 = 1.21rc2 < go1.21rc10 < go1.21",
        "go1.21 = 1.21.0 < go1.21.3 = go1.21.3-fips = go1.21.3 X:boringcrypto < go1.22.7 (Red Hat)"
      })
  void sortsAsGo(String line) {
    assertSorted(GoVersion.ORDER, line);
  }

  /// PEP 440, "Summary of permitted suffixes and relative ordering" and appendix B.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0.dev1 < 1.0a1.dev1 < 1.0a1 < 1.0a2 < 1.0b1 < 1.0rc1 < 1.0 < 1.0.post1.dev1 < 1.0.post1",
        "1.0 = 1.0.0 = v1.0 = 0!1 < 1.0+abc < 1.0+abc.5 < 1.0+abc.7 < 1.0+5 < 1.0.post1 < 1!0.1",
        "1.0a1 = 1.0alpha1 = 1.0-ALPHA.1 = 1.0_a_1",
        "1.0rc1 = 1.0c1 = 1.0pre1 = 1.0-preview1",
        "1.0.post1 = 1.0-1 = 1.0-r1 = 1.0.rev1",
        "1.0a0 = 1.0a = 1.0a. < 1.0.post0 = 1.0.post",
        "2022.12.7 = 2022.12.07"
      })
  void sortsAsPython(String line) {
    assertSorted(Pep440Version.ORDER, line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0-alpha-1 = 1a1 < 1.0-beta-1 < 1-m1 < 1.0-rc1 = 1.0-cr1 < 1.0-SNAPSHOT < 1.0",
        "1 = 1.0 = 1.0.0 = 1-ga = 1.final = 1.RELEASE < 1-sp < 1-abc < 1-xyz < 1-1 < 1.1",
        "2.0-1 < 2.0.1 < 2.0.1-xyz < 2.0.1-123",
        "2.414.2 < 2.414.2-cb-5",
        "1.0.RC2 < 1.0-RC3",
        "1.2 < 20040616",
        "32.0.0 < 32.0.0-android < 32.0.0-jre",
        "12.10.1.jre11 < 12.10.2 = 12.10.2.jre11 = 12.10.2.jdk17"
      })
  void sortsAsMaven(String line) {
    assertSorted(MavenVersion.ORDER, line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.a < 5.0.0.rc2 < 5.x < 5 = 5.0.0 < 5.0.1",
        "1.0.a < 1.0 = 1.0.0 < 1.0.0.1",
        "1.8.2.a9 < 1.8.2.a10 < 1.8.2.b < 1.8.2",
        "1.0.0-alpha.1 < 1.0.0-rc1 < 1.0.0",
        "1.2.0 = 1.2.0-x86_64-linux = 1.2.0-java = 1.2.0-arm64-darwin-22 < 1.2.1-aarch64-linux-musl"
      })
  void sortsAsRubyGems(String line) {
    assertSorted(GemVersion.ORDER, line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0-dev < 1.0-alpha1 = 1.0a1 < 1.0-beta < 1.0-RC1 = v1.0rc1 < 1.0 = 1.0.0.0 < 1.0-p1",
        "1.0.0+build = 1.0.0",
        "1.9.9 < 1.x-dev < 2.0",
        "20230101 < 20230101.10"
      })
  void sortsAsComposer(String line) {
    assertSorted(ComposerVersion.ORDER, line);
  }

  @ParameterizedTest
  @CsvSource({
    "npm, ''",
    "npm, latest",
    "npm, 1..2",
    "npm, 1.x",
    "npm, 1.0.0-",
    "npm, git+https://a/b",
    "Go, (devel)",
    "Go, devel go1.23-abc",
    "PyPI, 2004d",
    "PyPI, 1.0-dev-r123",
    "PyPI, 1.0+",
    "RubyGems, 1.a_b",
    "RubyGems, one",
    "Packagist, dev-master",
    "Packagist, master",
    "Maven, ${project.version}",
    "Maven, 1 2",
    "ConanCenter, cci.20230101",
    "ConanCenter, system",
    "Hackage, 1.0-1",
    "AlmaLinux, ''",
    "Alpine, 1.0-1",
    "NuGet, 1.0.*"
  })
  void readsNoVersionWithoutAnOrder(String ecosystem, String text) {
    assertThat(VersionOrders.forEcosystem(ecosystem).orElseThrow().read(text)).isEmpty();
  }
}
