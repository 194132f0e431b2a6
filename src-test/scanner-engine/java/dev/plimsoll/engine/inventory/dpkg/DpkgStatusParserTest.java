package dev.plimsoll.engine.inventory.dpkg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Fault;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Installed;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.NotInstalled;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Unreadable;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.PackageRecord;
import dev.plimsoll.engine.model.SourcePackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DpkgStatusParserTest {

  @Test
  void readsEveryFieldOfARecord() throws IOException {
    var record =
        onlyPackage(
            """
            Package: libssl1.1
            Status: install ok installed
            Priority: optional
            Section: libs
            Installed-Size: 4113
            Maintainer: Debian OpenSSL Team <pkg-openssl-devel@alioth-lists.debian.net>
            Architecture: amd64
            Multi-Arch: same
            Source: openssl
            Version: 1.1.1k-1+deb11u1
            Depends: libc6 (>= 2.25), debconf (>= 0.5) | debconf-2.0
            Description: Secure Sockets Layer toolkit - shared libraries
             This package is part of the OpenSSL project's implementation of the SSL
             .
             and TLS cryptographic protocols.
            Homepage: https://www.openssl.org/
            """);

    assertThat(record.name()).isEqualTo("libssl1.1");
    assertThat(record.version()).isEqualTo("1.1.1k-1+deb11u1");
    assertThat(record.source()).isEqualTo(new SourcePackage("openssl", "1.1.1k-1+deb11u1"));
    assertThat(record.architecture()).isEqualTo("amd64");
    assertThat(record.supplier().orElseThrow()).startsWith("Debian OpenSSL Team");
    assertThat(record.dependsOn()).containsExactly(Dependency.on("libc6"));
    assertThat(record.licences()).isEmpty();
    assertThat(record.line()).isEqualTo(1);
  }

  @Test
  void countsTheLinesOfEachRecord() throws IOException {
    var records = read("\n\nPackage: a\nVersion: 1\n\n\n \nPackage: b\nVersion: 2\n");

    assertThat(records)
        .extracting(record -> ((Installed) record).draft().record().line())
        .containsExactly(3, 8);
  }

  @Test
  void readsLineEndsOfWindowsAndALastLineWithoutEnd() throws IOException {
    var records = read("Package: a\r\nVersion: 1\r\n\r\nPackage: b\r\nVersion: 2");

    assertThat(records).hasSize(2);
    assertThat(((Installed) records.getLast()).draft().record().version()).isEqualTo("2");
  }

  @Test
  void readsFieldNamesInAnyCase() throws IOException {
    var record = onlyPackage("PACKAGE: a\nversion: 1\naRCHITECTURE: all\n");

    assertThat(record.name()).isEqualTo("a");
    assertThat(record.architecture()).isEqualTo("all");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "install ok installed",
        "hold ok installed",
        "deinstall ok installed",
        "install reinstreq half-installed",
        "install ok unpacked",
        "install ok half-configured",
        "install ok triggers-awaited",
        "install ok triggers-pending",
        "Install OK Installed"
      })
  void takesAPackageAsPresentWhoseFilesMayBeThere(String status) throws IOException {
    assertThat(read("Package: a\nStatus: " + status + "\nVersion: 1\n").getFirst())
        .isInstanceOf(Installed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deinstall ok config-files",
        "purge ok not-installed",
        "unknown ok not-installed",
        "install ok config-files"
      })
  void takesAPackageAsAbsentOfWhichOnlyARecordIsLeft(String status) throws IOException {
    assertThat(read("Package: a\nStatus: " + status + "\nVersion: 1\n"))
        .containsExactly(new NotInstalled());
    assertThat(read("Package: a\nStatus: " + status + "\n")).containsExactly(new NotInstalled());
  }

  @Test
  void takesAPackageWithoutStatusAsPresent() throws IOException {
    assertThat(onlyPackage("Package: a\nVersion: 1\n").name()).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"installed", "install ok", "install ok working", "install ok installed x"})
  void cannotReadAStateThatDpkgDoesNotKnow(String status) throws IOException {
    assertThat(read("Package: a\nStatus: " + status + "\nVersion: 1\n"))
        .containsExactly(new Unreadable(Fault.UNKNOWN_STATE, "status", status, 2));
  }

  @Test
  void cannotReadARecordWithoutVersionAndReadsOn() throws IOException {
    var records = read("Package: a\n\nPackage: b\nVersion: 2\n");

    assertThat(records.getFirst()).isEqualTo(new Unreadable(Fault.MISSING, "version", "", 1));
    assertThat(records.getLast()).isInstanceOf(Installed.class);
  }

  @Test
  void cannotReadARecordWithoutName() throws IOException {
    assertThat(read("Version: 1\n"))
        .containsExactly(new Unreadable(Fault.MISSING, "package", "", 1));
    assertThat(read("Package:\nVersion: 1\n"))
        .containsExactly(new Unreadable(Fault.MISSING, "package", "", 1));
  }

  /// Two records that ran into each other: which version belongs to which name?
  @Test
  void cannotReadARecordThatNamesAFieldTwice() throws IOException {
    assertThat(read("Package: a\nVersion: 1\nPackage: b\nVersion: 2\n"))
        .containsExactly(new Unreadable(Fault.DUPLICATE, "package", "", 3));
  }

  @Test
  void cannotReadARecordWithALineThatIsNoField() throws IOException {
    assertThat(read("Package: a\nVers\n"))
        .containsExactly(new Unreadable(Fault.NOT_A_FIELD, "Vers", "Vers", 2));
    assertThat(read(" continued\nPackage: a\nVersion: 1\n"))
        .containsExactly(new Unreadable(Fault.NOT_A_FIELD, "continued", "continued", 1));
  }

  @Test
  void cannotReadANameOrVersionOfSeveralWords() throws IOException {
    assertThat(read("Package: a\nVersion: 1\n 2\n"))
        .containsExactly(new Unreadable(Fault.NOT_ONE_WORD, "version", "1 2", 2));
    assertThat(read("Package: a b\nVersion: 1\n"))
        .containsExactly(new Unreadable(Fault.NOT_ONE_WORD, "package", "a b", 1));
  }

  @Test
  void passesOverFieldsThatNobodyAskedForWhateverTheirSize() throws IOException {
    var conffiles = " /etc/a 3916544450533eca69131f894db0ca12\n".repeat(20_000);

    var records = read("Package: a\nConffiles:\n" + conffiles + "Conffiles: twice\nVersion: 1\n");

    assertThat(records).singleElement().isInstanceOf(Installed.class);
  }

  @Test
  void cannotReadAWantedFieldOverTheLimit() throws IOException {
    var depends = "x".repeat(ParagraphReader.LIMIT);

    assertThat(read("Package: a\nVersion: 1\nDepends: " + depends + "\n\nPackage: b\nVersion: 2\n"))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo(new Unreadable(Fault.TOO_LONG, "depends", "", 3)),
            two -> assertThat(two).isInstanceOf(Installed.class));
  }

  @Test
  void readsDependenciesOverSeveralLines() throws IOException {
    assertThat(
            onlyPackage("Package: a\nVersion: 1\nDepends: b,\n c (>= 1),\n d\nPre-Depends: e\n")
                .dependsOn())
        .extracting(Dependency::name)
        .containsExactly("e", "b", "c", "d");
  }

  private static PackageRecord onlyPackage(String status) throws IOException {
    return ((Installed) read(status).getFirst()).draft().record();
  }

  private static List<DpkgRecord> read(String status) throws IOException {
    var lines =
        new LineReader(new ByteArrayInputStream(status.getBytes(UTF_8)), ParagraphReader.LIMIT);
    var parser = new DpkgStatusParser(lines, ComponentType.DEB);
    var records = new ArrayList<DpkgRecord>();
    for (var record = parser.next(); record.isPresent(); record = parser.next()) {
      records.add(record.get());
    }
    return records;
  }
}
