package dev.plimsoll.engine.inventory.dpkg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.LayerStory;
import dev.plimsoll.engine.model.Component;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What the files beside the database tell of its packages.
class DpkgFilesTest {

  private static final String STATUS = "var/lib/dpkg/status";
  private static final String LISTS = "var/lib/dpkg/info/";

  private final LayerStory story = new LayerStory(new DpkgCataloger());

  @Test
  void knowsTheFilesOfAPackage() {
    story.writes(0, STATUS, record("curl", "1", "amd64"));
    story.writes(0, LISTS + "curl.list", "/.\n/usr\n/usr/bin\n/usr/bin/curl\n/etc\n/etc/curlrc\n");

    assertThat(component("deb:curl@1?amd64").files()).containsExactly("etc/curlrc", "usr/bin/curl");
  }

  @Test
  void tellsTheListsOfTwoArchitecturesApart() {
    story.writes(0, STATUS, record("libc6", "2", "amd64") + record("libc6", "2", "i386"));
    story.writes(0, LISTS + "libc6:amd64.list", "/lib/x86_64-linux-gnu/libc.so.6\n");
    story.writes(0, LISTS + "libc6:i386.list", "/lib/i386-linux-gnu/libc.so.6\n");

    assertThat(component("deb:libc6@2?amd64").files())
        .containsExactly("lib/x86_64-linux-gnu/libc.so.6");
    assertThat(component("deb:libc6@2?i386").files())
        .containsExactly("lib/i386-linux-gnu/libc.so.6");
  }

  @Test
  void knowsTheFilesThatAnUpgradeTookAway() {
    story.writes(0, STATUS, record("curl", "1", "amd64"));
    story.writes(0, LISTS + "curl.list", "/usr/bin/curl\n/usr/lib/curl/plugin\n");
    story.writes(1, STATUS, record("curl", "2", "amd64"));
    story.writes(1, LISTS + "curl.list", "/usr/bin/curl\n");

    assertThat(component("deb:curl@1?amd64").files())
        .containsExactly("usr/bin/curl", "usr/lib/curl/plugin");
    assertThat(component("deb:curl@2?amd64").files()).containsExactly("usr/bin/curl");
  }

  @Test
  void takesTheDigestsOfDistrolessImagesForTheirLists() {
    var record = "var/lib/dpkg/status.d/bGlic3NsMw";
    story.writes(0, record, record("libssl3", "3", "amd64"));
    story.writes(
        0,
        record + ".md5sums",
        """
        d41d8cd98f00b204e9800998ecf8427e  usr/lib/libssl.so.3
        d41d8cd98f00b204e9800998ecf8427e  usr/share/doc/libssl3/a file
        """);

    assertThat(component("deb:libssl3@3?amd64").files())
        .containsExactly("usr/lib/libssl.so.3", "usr/share/doc/libssl3/a file");
  }

  @Test
  void namesTheLineOfADigestsFileThatHasNone() throws IOException {
    assertThat(DpkgCatalogerTest.gaps("var/lib/dpkg/status.d/a.md5sums", "usr/bin/a\n"))
        .singleElement()
        .satisfies(gap -> assertThat(gap.where()).endsWith("a.md5sums:1"));
  }

  @Test
  void readsTheLicencesOfAPackage() {
    story.writes(0, STATUS, record("curl", "1", "amd64"));
    story.writes(0, "usr/share/doc/curl/copyright", "Format: x\n\nFiles: *\nLicense: curl\n");

    assertThat(component("deb:curl@1?amd64").licences()).containsExactly("curl");
  }

  private static String record(String name, String version, String architecture) {
    return "Package: %s\nStatus: install ok installed\nVersion: %s\nArchitecture: %s\n\n"
        .formatted(name, version, architecture);
  }

  private Component component(String id) {
    return Inventory.of(story.histories(), "test").components().stream()
        .filter(component -> component.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
