package dev.plimsoll.engine.inventory.dpkg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.LayerStory;
import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import dev.plimsoll.engine.model.SourcePackage;
import org.junit.jupiter.api.Test;

class OpkgCatalogerTest {

  @Test
  void readsThePackagesOfOpenWrt() {
    var story = new LayerStory(new OpkgCataloger(), new OsReleaseCataloger());
    story.writes(0, "etc/os-release", "ID=\"openwrt\"\nVERSION_ID=\"23.05.3\"\n");
    story.writes(
        0,
        "usr/lib/opkg/status",
        """
        Package: libustream-mbedtls20201210
        Version: 2023-02-25-498f6e26-1
        Depends: libc, libubox20230523
        Provides: libustream-mbedtls
        Status: install user installed
        Architecture: x86_64
        Installed-Time: 1711145331

        Package: gone
        Version: 1
        Status: deinstall user not-installed
        Architecture: x86_64
        """);
    story.writes(
        0,
        "usr/lib/opkg/info/libustream-mbedtls20201210.control",
        """
        Package: libustream-mbedtls20201210
        Version: 2023-02-25-498f6e26-1
        Source: package/libs/ustream-ssl
        SourceName: ustream-ssl
        License: ISC
        Architecture: x86_64
        """);
    story.writes(
        0, "usr/lib/opkg/info/libustream-mbedtls20201210.list", "/lib/libustream-ssl.so\n");

    var components = Inventory.of(story.histories(), "test").components();

    assertThat(components).hasSize(1);
    var component = components.getFirst();
    assertThat(component.purl())
        .isEqualTo(
            "pkg:opkg/openwrt/libustream-mbedtls20201210@2023-02-25-498f6e26-1"
                + "?arch=x86_64&distro=openwrt-23.05.3&upstream=ustream-ssl");
    assertThat(component.source())
        .isEqualTo(new SourcePackage("ustream-ssl", "2023-02-25-498f6e26-1"));
    assertThat(component.licences()).containsExactly("ISC");
    assertThat(component.files()).containsExactly("lib/libustream-ssl.so");
  }
}
