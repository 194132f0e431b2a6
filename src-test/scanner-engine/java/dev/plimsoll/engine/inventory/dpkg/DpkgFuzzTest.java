package dev.plimsoll.engine.inventory.dpkg;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.Mutations;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes of the databases are, there is an inventory.
///
/// The build runs the inputs below; with `JAZZER_FUZZ=1` Jazzer makes more of them.
class DpkgFuzzTest {

  private static final String SOUND =
      """
      ID="debian"
      Package: libssl1.1
      Status: install ok installed
      Architecture: amd64
      Source: openssl (1.1.1k-1)
      Version: 1.1.1k-1+deb11u1
      Depends: libc6 (>= 2.25), debconf (>= 0.5) | debconf-2.0
      Maintainer: Debian OpenSSL Team
       and others
      Provides: libssl (= 1.1)
      License: OpenSSL or GPL-2+ with OpenSSL exception
      d41d8cd98f00b204e9800998ecf8427e  usr/lib/libssl.so.1.1
      /usr/share/common-licenses/GPL-2

      Package: libc6
      Version: 2.31
      """;

  static Stream<byte[]> inputs() {
    return Mutations.of(SOUND);
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void makesAnInventoryOfAnyBytes(byte[] bytes) throws IOException {
    var status = new RecordedFacts();
    new DpkgCataloger().analyse(entry("var/lib/dpkg/status", bytes), stream(bytes), status);
    var release = new RecordedFacts();
    new OsReleaseCataloger().analyse(entry("etc/os-release", bytes), stream(bytes), release);

    var inventory =
        Inventory.of(
            List.of(history("var/lib/dpkg/status", status), history("etc/os-release", release)),
            "fuzz");

    assertThat(inventory.components())
        .allSatisfy(one -> assertThat(one.purl()).startsWith("pkg:deb/"));
    assertThat(status.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytesBesideTheDatabase(byte[] bytes) throws IOException {
    for (var path :
        List.of(
            "var/lib/dpkg/info/a.list",
            "var/lib/dpkg/status.d/a.md5sums",
            "usr/share/doc/a/copyright")) {
      var told = new RecordedFacts();
      new DpkgCataloger().analyse(entry(path, bytes), stream(bytes), told);

      var note = told.onlyFact().notes().getFirst();
      assertThat(note.files()).doesNotContain("").noneMatch(file -> file.startsWith("/"));
      assertThat(note.licences()).noneMatch(String::isBlank);
      assertThat(told.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
    }
  }

  private static FactHistory history(String path, RecordedFacts facts) {
    var fact = facts.onlyFact();
    return new FactHistory(
        path, fact.analyser(), List.of(new FactHistory.State(0, Optional.of(fact))));
  }

  private static FileEntry entry(String path, byte[] bytes) {
    return new FileEntry(path, bytes.length, 0644);
  }

  private static FileContent stream(byte[] bytes) {
    return FileContent.of(bytes);
  }
}
