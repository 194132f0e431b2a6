package dev.plimsoll.engine.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plimsoll.engine.inventory.dpkg.DpkgCataloger;
import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.SourcePackage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InventoryTest {

  private static final String DEBIAN = "ID=debian\nVERSION_ID=11\nVERSION_CODENAME=bullseye\n";

  private final LayerStory story = new LayerStory(new DpkgCataloger(), new OsReleaseCataloger());

  @Test
  void makesAComponentOfARecord() {
    story.writes(0, "etc/os-release", DEBIAN);
    story.writes(
        2,
        "var/lib/dpkg/status",
        """
        Package: bsdutils
        Status: install ok installed
        Maintainer: util-linux packagers <util-linux@packages.debian.org>
        Architecture: amd64
        Source: util-linux (2.36.1-8)
        Version: 1:2.36.1-8
        """);

    var component = inventory().components().getFirst();

    assertThat(component.id()).isEqualTo("deb:bsdutils@1:2.36.1-8?amd64");
    assertThat(component.purl())
        .isEqualTo(
            "pkg:deb/debian/bsdutils@1%3A2.36.1-8"
                + "?arch=amd64&distro=debian-11&upstream=util-linux%402.36.1-8");
    assertThat(component.source()).isEqualTo(new SourcePackage("util-linux", "2.36.1-8"));
    assertThat(component.supplier().orElseThrow()).startsWith("util-linux packagers");
    assertThat(component.layer()).isEqualTo(2);
    assertThat(component.judged()).isEqualTo(Judged.NOT_ASKED);
    assertThat(component.present()).isTrue();
  }

  @Test
  void sortsByNameVersionAndId() {
    story.writes(
        0,
        "var/lib/dpkg/status",
        """
        Package: b
        Version: 1
        Architecture: i386

        Package: b
        Version: 1
        Architecture: amd64

        Package: a
        Version: 2
        """);
    story.writes(1, "var/lib/dpkg/status.d/a", "Package: a\nVersion: 10\n");

    assertThat(inventory().components())
        .extracting(Component::id)
        .containsExactly("deb:a@10", "deb:a@2", "deb:b@1?amd64", "deb:b@1?i386");
  }

  @Test
  void tellsWhichInstalledPackagesAPackageNeeds() {
    story.writes(
        0,
        "var/lib/dpkg/status",
        """
        Package: curl
        Version: 7
        Architecture: amd64
        Depends: libc6 (>= 2.17), ca-certificates, mail-transport-agent

        Package: libc6
        Version: 2.31
        Architecture: amd64

        Package: libc6
        Version: 2.31
        Architecture: i386

        Package: ca-certificates
        Version: 2021
        Architecture: all
        """);

    var curl = inventory().components().get(1);

    assertThat(curl.relations().dependsOn())
        .containsExactly("deb:ca-certificates@2021?all", "deb:libc6@2.31?amd64");
  }

  @Test
  void saysThatTheDistributionIsUnknown() {
    story.writes(0, "var/lib/dpkg/status", "Package: a\nVersion: 1\n");

    assertThat(inventory().distribution()).isEmpty();
    assertThat(inventory().gaps())
        .extracting(Gap::code, Gap::kind, Gap::parameters)
        .containsExactly(tuple("INV-001", Gap.Kind.NOT_EXAMINED, Map.of("image", "shop/api:2.4")));
  }

  @Test
  void hasNoGapWhereEverythingIsKnown() {
    story.writes(0, "etc/os-release", DEBIAN);
    story.writes(0, "var/lib/dpkg/status", "Package: a\nVersion: 1\n");

    assertThat(inventory().gaps()).isEmpty();
    assertThat(inventory().distribution()).isPresent();
  }

  @Test
  void givesTheSameForHistoriesInAnyOrder() {
    story.writes(0, "etc/os-release", DEBIAN);
    story.writes(0, "var/lib/dpkg/status", PackageStoryTest.status("a 1", "b 1"));
    story.writes(1, "var/lib/dpkg/status.d/a", PackageStoryTest.status("a 2"));
    story.writes(2, "var/lib/dpkg/status", PackageStoryTest.status("b 2"));

    var forwards = Inventory.of(story.histories(), "test");
    var backwards = Inventory.of(story.histories().reversed(), "test");

    assertThat(backwards).isEqualTo(forwards);
  }

  private Inventory inventory() {
    return Inventory.of(story.histories(), "shop/api:2.4");
  }
}
