package dev.plimsoll.engine.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.PackageRecord;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageUrlsTest {

  private static final Optional<Distribution> BULLSEYE = distribution("11", "bullseye");

  @Test
  void namesTheSourceOnlyWhereItDiffers() {
    assertThat(url("git", "1:2.30.2-1", "git", "1:2.30.2-1"))
        .isEqualTo("pkg:deb/debian/git@1%3A2.30.2-1?arch=amd64&distro=debian-11");
    assertThat(url("libpam-runtime", "1.4.0-9", "pam", "1.4.0-9")).endsWith("&upstream=pam");
    assertThat(url("coreutils", "8.32-4+b1", "coreutils", "8.32-4"))
        .endsWith("/coreutils@8.32-4%2Bb1?arch=amd64&distro=debian-11&upstream=coreutils%408.32-4");
  }

  @Test
  void namesTheCodenameOfAReleaseWithoutNumber() {
    assertThat(PackageUrls.of(record("a", "1", "a", "1", ""), distribution("", "trixie")))
        .isEqualTo("pkg:deb/debian/a@1?distro=debian-trixie");
    assertThat(PackageUrls.of(record("a", "1", "a", "1", ""), distribution("", "")))
        .isEqualTo("pkg:deb/debian/a@1?distro=debian");
  }

  @Test
  void leavesOutWhatIsUnknown() {
    assertThat(PackageUrls.of(record("a", "1", "a", "1", ""), Optional.empty()))
        .isEqualTo("pkg:deb/a@1");
  }

  @ParameterizedTest
  @CsvSource({
    "GITHUB, actions/cache, pkg:github/actions/cache@1",
    "GITHUB, actions/cache/restore, pkg:github/actions/cache@1#restore",
    "GITHUB, o/r/.github/workflows/w.yml, pkg:github/o/r@1#.github/workflows/w.yml",
    "COCOAPODS, PINCache/Core, pkg:cocoapods/PINCache@1#Core",
    "SWIFT, github.com/apple/swift-nio, pkg:swift/github.com/apple/swift-nio@1"
  })
  void namesWhatLiesInsideAPackageAsItsSubpath(ComponentType type, String name, String url) {
    assertThat(PackageUrls.of(PackageRecord.declared(type, name, "1").record(), BULLSEYE))
        .isEqualTo(url);
  }

  @Test
  void addsWhatOtherFilesTell() {
    var record =
        PackageRecord.installed(ComponentType.PYPI, "a", "1").qualifier("k", "own").record();

    assertThat(PackageUrls.of(record, Map.of("k", "other", "vcs_url", "git+x"), BULLSEYE))
        .isEqualTo("pkg:pypi/a@1?k=own&vcs_url=git%2Bx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a/b", "/", "..", "a?b#c", "a%2fb", "ä", "\uFFFD", "@", "a&distro=x", "名"})
  void writesNamesThatNoPackageShouldHave(String name) {
    var url = url(name, name, name, name);

    assertThat(url).matches("pkg:deb/debian/[A-Za-z0-9.%_~-]+@[A-Za-z0-9.%_~-]+[?]arch=.*");
    assertThat(URLDecoder.decode(url, UTF_8))
        .isEqualTo("pkg:deb/debian/%s@%s?arch=amd64&distro=debian-11", name, name);
  }

  private static String url(String name, String version, String source, String sourceVersion) {
    return PackageUrls.of(record(name, version, source, sourceVersion, "amd64"), BULLSEYE);
  }

  private static PackageRecord record(
      String name, String version, String source, String sourceVersion, String architecture) {
    return PackageRecord.installed(ComponentType.DEB, name, version)
        .source(source, sourceVersion)
        .architecture(architecture)
        .line(1)
        .record();
  }

  private static Optional<Distribution> distribution(String versionId, String codename) {
    return Optional.of(new Distribution("debian", versionId, "Debian", codename, List.of()));
  }
}
