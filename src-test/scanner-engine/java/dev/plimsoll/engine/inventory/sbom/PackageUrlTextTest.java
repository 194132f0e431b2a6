package dev.plimsoll.engine.inventory.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.SourcePackage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageUrlTextTest {

  private static PackageDraft draft(String purl) {
    return PackageUrlText.read(purl).orElseThrow().draft("");
  }

  @ParameterizedTest
  @CsvSource({
    "pkg:npm/%40babel/core@7.0.0, NPM, @babel/core, 7.0.0",
    "pkg:npm/@babel/core@7.0.0, NPM, @babel/core, 7.0.0",
    "pkg:maven/org.slf4j/slf4j-api@2.0.9?type=jar, MAVEN, org.slf4j:slf4j-api, 2.0.9",
    "pkg:golang/github.com/BurntSushi/toml@v1.2.0%2Bincompatible#cmd/tomlv, GOLANG,"
        + " github.com/BurntSushi/toml, v1.2.0+incompatible",
    "pkg:golang/example.org/x@v1+incompatible, GOLANG, example.org/x, v1+incompatible",
    "pkg:composer/psr/log@3.0.0, COMPOSER, psr/log, 3.0.0",
    "PKG:PyPI/Foo_.bar@1, PYPI, foo-bar, 1",
    "pkg:deb/debian/bind9@1%3A9.16?arch=amd64&distro=debian-11, DEB, bind9, 1:9.16",
    "pkg:deb/debian/bind9@9.16?epoch=1, DEB, bind9, 1:9.16",
    "pkg:rpm/redhat/bash@5.1-6.el9?epoch=0, RPM, bash, 5.1-6.el9",
    "pkg:rpm/redhat/dbus@1.12-8.el9?epoch=1, RPM, dbus, 1:1.12-8.el9",
    "pkg:github/actions/checkout@v4#sub/dir, GITHUB, actions/checkout/sub/dir, v4",
    "pkg:generic/%C3%BCber%20alles@1%2B2+3, GENERIC, über alles, 1+2+3",
    "pkg:ebuild/dev-libs/openssl@3.0, EBUILD, dev-libs/openssl, 3.0",
    "pkg:cpan/GDT/URI-PackageURL@2.0, GENERIC, GDT/URI-PackageURL, 2.0",
    "pkg://gem/rails@7, GEM, rails, 7",
  })
  void readsWhatThePackageIs(String purl, ComponentType type, String name, String version) {
    var draft = draft(purl);
    assertThat(draft.record().type()).isEqualTo(type);
    assertThat(draft.name() + " " + draft.version()).isEqualTo(name + " " + version);
  }

  @Test
  void keepsQualifiersThatHaveNoPlaceOfTheirOwn() {
    var jar = draft("pkg:maven/g/a@1?classifier=linux&type=jar&download_url=https://x/&=y&A B=c");
    assertThat(jar.record().qualifiers()).isEqualTo(Map.of("classifier", "linux", "type", "jar"));

    var deb = draft("pkg:deb/debian/libc6@2.36?arch=amd64&distro=debian-12&upstream=glibc");
    assertThat(deb.record().qualifiers()).isEmpty();
    assertThat(deb.architecture()).isEqualTo("amd64");
    assertThat(deb.record().source()).isEqualTo(new SourcePackage("glibc", "2.36"));
  }

  @Test
  void readsTheSourcePackageAsToolsWriteIt() {
    var rpm = draft("pkg:rpm/fedora/a-libs@1-2?upstream=a-b-1-2.src.rpm").record();
    assertThat(rpm.source().name()).isEqualTo("a-b");
    var deb = draft("pkg:deb/debian/a@1-2?upstream=b%403").record();
    assertThat(deb.source()).isEqualTo(new SourcePackage("b", "3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "pkg:",
        "pkg:npm",
        "pkg:npm/",
        "pkg:/x",
        "npm/x@1",
        "pkg:npm/x@%zz",
        "pkg:a/b@%"
      })
  void saysWhatIsNone(String text) {
    assertThat(PackageUrlText.read(text)).isEmpty();
  }
}
