package dev.plimsoll.engine.inventory.alpm;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.ConformanceCases.Case;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.LayerStory;
import dev.plimsoll.engine.inventory.Mutations;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import dev.plimsoll.engine.model.SourcePackage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlpmCatalogerTest {

  private static final String LOCAL = "var/lib/pacman/local/";

  private static final String DESC =
      """
      %NAME%
      zlib-ng

      %VERSION%
      1:2.1.6-1

      %BASE%
      zlib-ng-split

      %ARCH%
      x86_64

      %LICENSE%
      Zlib
      custom:zlib

      %PACKAGER%
      Somebody <somebody@archlinux.org>

      %DEPENDS%
      glibc>=2.38
      libfoo.so=1-64

      %PROVIDES%
      zlib=1.3
      libz.so=1-64
      """;

  @Test
  void readsPackagesAndTheirFiles() {
    var story = new LayerStory(new AlpmCataloger(), new OsReleaseCataloger());
    story.writes(0, "etc/os-release", "ID=arch\nBUILD_ID=rolling\n");
    story.writes(0, LOCAL + "zlib-ng-1:2.1.6-1/desc", DESC);
    story.writes(
        0, LOCAL + "zlib-ng-1:2.1.6-1/files", "%FILES%\nusr/\nusr/lib/\nusr/lib/libz.so\n\n");
    story.writes(
        0,
        LOCAL + "tool-1-1/desc",
        "%NAME%\ntool\n\n%VERSION%\n1-1\n\n%ARCH%\nany\n\n%DEPENDS%\nzlib\n");

    var components = Inventory.of(story.histories(), "test").components();

    assertThat(components).hasSize(2);
    var zlib = components.getLast();
    assertThat(zlib.purl())
        .isEqualTo(
            "pkg:alpm/arch/zlib-ng@1%3A2.1.6-1?arch=x86_64&distro=arch&upstream=zlib-ng-split");
    assertThat(zlib.source()).isEqualTo(new SourcePackage("zlib-ng-split", "1:2.1.6-1"));
    assertThat(zlib.licences()).containsExactly("Zlib", "custom:zlib");
    assertThat(zlib.supplier()).hasValue("Somebody <somebody@archlinux.org>");
    assertThat(zlib.files()).containsExactly("usr/lib/libz.so");
    assertThat(components.getFirst().relations().dependsOn()).containsExactly(zlib.id());
  }

  static List<Case> cases() throws IOException {
    return ConformanceCases.of("arch");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithSyft(Case each) throws IOException {
    var components =
        each.components(path -> path.replaceFirst("^installed/", ""), new AlpmCataloger());

    assertThat(each.differences(components)).isEmpty();
  }

  static Stream<byte[]> inputs() {
    return Mutations.of(DESC + "\n%FILES%\nusr/\nusr/lib/libz.so\n");
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    for (var file : List.of("desc", "files")) {
      var facts = new RecordedFacts();
      new AlpmCataloger()
          .analyse(
              new FileEntry(LOCAL + "a-1-1/" + file, bytes.length, 0644),
              FileContent.of(bytes),
              facts);

      assertThat(facts.onlyFact().packages()).hasSizeLessThanOrEqualTo(1);
      assertThat(facts.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
    }
  }
}
