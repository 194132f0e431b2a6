package dev.plimsoll.engine.inventory.rpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileEntry;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RpmCatalogerTest {

  private final RpmCataloger cataloger = new RpmCataloger();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var/lib/rpm/Packages",
        "var/lib/rpm/Packages.db",
        "var/lib/rpm/rpmdb.sqlite",
        "var/lib/rpm/rpmdb.sqlite-wal",
        "usr/lib/sysimage/rpm/Packages.db",
        "usr/share/rpm/rpmdb.sqlite",
        "opt/root/var/lib/rpm/Packages",
        "var/lib/rpmmanifest/container-manifest-1",
        "var/lib/rpmmanifest/container-manifest-2",
        "opt/bash.rpm",
        "bash.rpm"
      })
  void wantsTheDatabases(String path) {
    assertThat(cataloger.wants(new FileEntry(path, 1, 0644))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var/lib/rpm/__db.001",
        "var/lib/rpm/.rpm.lock",
        "var/lib/rpm/rpmdb.sqlite-shm",
        "var/lib/rpm/Index.db",
        "var/lib/rpm/Name",
        "srv/debian/dists/stable/Packages",
        "xvar/lib/rpm/Packages",
        "var/lib/rpm/old/Packages"
      })
  void wantsNothingElse(String path) {
    assertThat(cataloger.wants(new FileEntry(path, 1, 0644))).isFalse();
  }

  /// The table in the module's README is made of these.
  @Test
  void namesEveryFileThatItWants() {
    var path = "usr/lib/sysimage/rpm/rpmdb.sqlite-wal";
    assertThat(cataloger.sources()).filteredOn(source -> source.files().matches(path)).hasSize(1);
  }

  @Test
  void recognisesArchivesUnderAnyName() {
    var entry = new FileEntry("opt/download", 1000, 0644);
    var head = ByteBuffer.allocate(64).putInt(ArchiveReader.MAGIC).array();

    assertThat(cataloger.recognises(entry, head)).isTrue();
    assertThat(cataloger.recognises(entry, new byte[64])).isFalse();
    assertThat(cataloger.recognises(entry, new byte[] {(byte) 0xed})).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Packages", "Packages.db", "rpmdb.sqlite", "rpmdb.sqlite-wal"})
  void readsNothingInAnEmptyFile(String file) {
    var read = Read.of(Read.FOLDER + file, new byte[0]);

    assertThat(read.packages()).isEmpty();
    assertThat(read.reasons()).isEmpty();
  }
}
