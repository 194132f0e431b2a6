package dev.plimsoll.engine.inventory.rpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.PackageRecord;
import dev.plimsoll.engine.model.SourcePackage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What becomes of headers, read through a database.
class FoundPackagesTest {

  private static Read read(HeaderBytes... headers) {
    return read(Read.FOLDER + "Packages.db", headers);
  }

  private static Read read(String path, HeaderBytes... headers) {
    return Read.of(path, NdbBytes.of(Stream.of(headers).map(HeaderBytes::blob).toList()));
  }

  private static PackageRecord only(HeaderBytes header) {
    var read = read(header);
    assertThat(read.reasons()).isEmpty();
    return read.packages().getFirst();
  }

  @Test
  void makesARecordOfAHeader() {
    var openssl =
        only(
            HeaderBytes.of("openssl-libs", "3.0.1", "41.el9")
                .numbers(Tag.EPOCH, 1)
                .text(Tag.SOURCE_RPM, "openssl-3.0.1-41.el9.src.rpm")
                .text(Tag.LICENSE, "ASL 2.0")
                .text(Tag.VENDOR, "Red Hat, Inc.")
                .text(Tag.MODULARITY_LABEL, "nodejs:12:8030020201124152102:229f0a1c"));

    assertThat(openssl.version()).isEqualTo("1:3.0.1-41.el9");
    assertThat(openssl.architecture()).isEqualTo("x86_64");
    assertThat(openssl.source()).isEqualTo(new SourcePackage("openssl", "1:3.0.1-41.el9"));
    assertThat(openssl.licences()).containsExactly("ASL 2.0");
    assertThat(openssl.supplier()).hasValue("Red Hat, Inc.");
    assertThat(openssl.qualifiers())
        .containsEntry("upstream", "openssl-3.0.1-41.el9.src.rpm")
        .containsEntry("rpmmod", "nodejs:12:8030020201124152102:229f0a1c");
  }

  @Test
  void comparesEpochZeroAsNone() {
    assertThat(only(HeaderBytes.of("a", "1", "2").numbers(Tag.EPOCH, 0)).version())
        .isEqualTo("1-2");
  }

  @Test
  void takesKeysForNoSoftware() {
    var read = read(HeaderBytes.of("gpg-pubkey", "8483c65d", "5ccc5b19"));

    assertThat(read.packages()).isEmpty();
    assertThat(read.reasons()).isEmpty();
  }

  @Test
  void joinsFoldersAndNames() {
    var bash =
        HeaderBytes.of("bash", "5", "1")
            .texts(Tag.BASE_NAMES, "bash", "", "x")
            .texts(Tag.DIR_NAMES, "/usr/bin/", "/")
            .numbers(Tag.DIR_INDEXES, 0, 1, 1);

    assertThat(only(bash).files()).containsExactly("usr/bin/bash", "x");
    assertThat(
            read("opt/root/usr/lib/sysimage/rpm/Packages.db", bash).packages().getFirst().files())
        .containsExactly("opt/root/usr/bin/bash", "opt/root/x");
  }

  @Test
  void readsTheWholePathsOfOldPackages() {
    assertThat(only(HeaderBytes.of("a", "1", "1").texts(Tag.OLD_FILE_NAMES, "/bin/a")).files())
        .containsExactly("bin/a");
  }

  @Test
  void keepsThePackageWhereItsFilesCannotBeRead() {
    var lists =
        List.of(
            HeaderBytes.of("a", "1", "1").texts(Tag.BASE_NAMES, "x", "y"),
            HeaderBytes.of("a", "1", "1")
                .texts(Tag.BASE_NAMES, "x")
                .texts(Tag.DIR_NAMES, "/")
                .numbers(Tag.DIR_INDEXES, 1));
    for (var header : lists) {
      var read = read(header);

      assertThat(read.names()).containsExactly("a 1-1");
      assertThat(read.packages().getFirst().files()).isEmpty();
    }
    assertThat(read(lists.getFirst()).reasons())
        .containsExactly("slot 2: files: 2 file names and 0 folders of them");
    assertThat(read(lists.getLast()).reasons()).containsExactly("slot 2: files: folder 1 of 1");
  }

  @Test
  void refusesPathsThatWouldFillTheMemory() {
    var names = Stream.generate(() -> "").limit(100_000).toArray(String[]::new);
    var read =
        read(
            HeaderBytes.of("bomb", "1", "1")
                .texts(Tag.BASE_NAMES, names)
                .texts(Tag.DIR_NAMES, "/" + "x".repeat(4000))
                .numbers(Tag.DIR_INDEXES, new int[100_000]));

    assertThat(read.packages().getFirst().files()).isEmpty();
    assertThat(read.reasons())
        .containsExactly(
            "slot 2: files: the packages own more than 2000000 files or 134217728 characters");
  }

  @Test
  void leadsARequiredPathToThePackageThatOwnsIt() {
    var shell =
        HeaderBytes.of("bash", "5", "1")
            .texts(Tag.BASE_NAMES, "sh", "other")
            .texts(Tag.DIR_NAMES, "/usr/bin/")
            .numbers(Tag.DIR_INDEXES, 0, 0);
    var read = read(HeaderBytes.of("a", "1", "1").texts(Tag.REQUIRE_NAME, "/bin/sh"), shell);

    assertThat(read.packages().getFirst().dependsOn()).containsExactly(Dependency.on("/bin/sh"));
    assertThat(read.packages().getLast().provides()).containsExactly("/bin/sh");
  }

  @Test
  void reportsAHeaderWithoutNameOrVersion() {
    var read =
        read(new HeaderBytes().text(Tag.VERSION, "1"), new HeaderBytes().text(Tag.NAME, "a"));

    assertThat(read.packages()).isEmpty();
    assertThat(read.reasons()).containsExactly("record without a name", "\"a\" has no version");
  }

  @Test
  void givesUpADatabaseOfFaults() {
    var broken = new HeaderBytes().entry(1000, 7, 0, 1).blob();
    var headers = Stream.generate(() -> broken).limit(253).toList();

    assertThat(Read.of(Read.FOLDER + "Packages.db", NdbBytes.of(headers)).reasons())
        .hasSize(101)
        .last()
        .isEqualTo("153 more broken records");
  }
}
